package io.github.kommunkompass.table.workbook;

import io.github.kommunkompass.table.row.InvalidFileException;
import io.github.kommunkompass.table.row.Row;
import io.github.kommunkompass.value.Quoted;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;

/** The dates in a workbook, which counts days from 1900 or from 1904. */
final class WorkbookDates {

    private static final int SECONDS_OF_DAY = 24 * 60 * 60;
    private static final LocalDate EPOCH_1904 = LocalDate.of(1904, 1, 1);
    private static final LocalDate EPOCH_1900 = LocalDate.of(1899, 12, 31);
    private static final LocalDate LAST = LocalDate.of(9999, 12, 31);

    /** The number of 1900-02-29, which does not exist. Workbooks count it nevertheless. */
    private static final int FALSE_LEAP_DAY = 60;

    private static final int DATE_LENGTH = 10;

    private final boolean isFrom1904;

    WorkbookDates(boolean isFrom1904) {
        this.isFrom1904 = isFrom1904;
    }

    /**
     * Adds the cell of a number that has the format of a date.
     *
     * @param number the days, and the time as a part of one
     * @param format the format
     * @param row the row
     */
    void add(double number, CellFormat format, Row row) {
        // A double has the time only about, so that midnight may be a part of a second off.
        double seconds = Math.rint(number * SECONDS_OF_DAY);
        long day = (long) Math.floor(seconds / SECONDS_OF_DAY);
        if (seconds < 0 || day > lastDay()) {
            addOther("the number " + CellNumber.notation(number) + " as a date", row);
            return;
        }
        LocalTime time = LocalTime.ofSecondOfDay((long) seconds - day * SECONDS_OF_DAY);
        if (isFrom1904 && format != CellFormat.TIME) {
            add(EPOCH_1904.plusDays(day).atTime(time), format, row);
        } else if (day == 0) {
            addOther("the time " + time, row);
        } else if (isFrom1904) {
            add(EPOCH_1904.plusDays(day).atTime(time), format, row);
        } else if (day == FALSE_LEAP_DAY) {
            addOther("the date 1900-02-29, which does not exist", row);
        } else {
            add(EPOCH_1900.plusDays(day < FALSE_LEAP_DAY ? day : day - 1).atTime(time), format, row);
        }
    }

    private long lastDay() {
        return isFrom1904
                ? LAST.toEpochDay() - EPOCH_1904.toEpochDay()
                : LAST.toEpochDay() - EPOCH_1900.toEpochDay() + 1;
    }

    /**
     * Adds the cell of a date in ISO 8601.
     *
     * @param text the text, such as {@code 2022-09-15} or {@code 2022-09-15T10:30:00Z}
     * @param format the format; that of numbers shows the whole date
     * @param row the row
     * @param place the place of errors
     */
    void add(String text, CellFormat format, Row row, WorkbookPlace place) {
        try {
            String local = text.endsWith("Z") ? text.substring(0, text.length() - 1) : text;
            LocalDateTime date = local.length() > DATE_LENGTH
                    ? LocalDateTime.parse(local)
                    : LocalDate.parse(local).atStartOfDay();
            if (date.getYear() < 1 || date.toLocalDate().isAfter(LAST)) {
                throw notDate(text, place);
            }
            add(date, format, row);
        } catch (DateTimeException e) {
            throw notDate(text, place);
        }
    }

    private static InvalidFileException notDate(String text, WorkbookPlace place) {
        return place.malformed(Quoted.of(text), "a date such as 2022-09-15");
    }

    private static void add(LocalDateTime date, CellFormat format, Row row) {
        if (format == CellFormat.TIME || !date.toLocalTime().equals(LocalTime.MIDNIGHT)) {
            addOther("the date and time " + date, row);
        } else {
            int length = format == CellFormat.NUMBER ? DATE_LENGTH : format.length();
            row.add(Row.Kind.DATE, date.toLocalDate().toString().substring(0, length));
        }
    }

    private static void addOther(String description, Row row) {
        row.add(Row.Kind.OTHER, description);
    }
}
