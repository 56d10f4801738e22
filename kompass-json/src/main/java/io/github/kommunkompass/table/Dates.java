package io.github.kommunkompass.table;

import io.github.kommunkompass.value.PartialDate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Dates as spreadsheets write them. */
final class Dates {

    /** What can be written, for a message. */
    static final String EXPECTED = "a date such as 2022-09-15 or 15.9.2022, a month such as 2022-09, or a year";

    private static final Pattern MIDNIGHT = Pattern.compile("([0-9]{4}-[0-9]{2}-[0-9]{2})[T ]00:00(?::00(?:\\.0+)?)?");
    private static final Pattern DAY_FIRST = Pattern.compile("([0-9]{1,2})\\.([0-9]{1,2})\\.([0-9]{4})");
    private static final Pattern WHOLE_WITH_ZEROS = Pattern.compile("([0-9]{1,4})[.,]0+");

    private Dates() {}

    /**
     * Reads a date.
     *
     * @throws io.github.kommunkompass.value.InvalidValueException if it is in no notation that has one meaning
     */
    static PartialDate parse(String text) {
        return PartialDate.parse(isoDate(text));
    }

    /** Returns the ISO 8601 text of a date in another notation that has one meaning, or the text. */
    private static String isoDate(String text) {
        Matcher midnight = MIDNIGHT.matcher(text);
        if (midnight.matches()) {
            return midnight.group(1);
        }
        Matcher dayFirst = DAY_FIRST.matcher(text);
        if (dayFirst.matches()) {
            return dayFirst.group(3) + "-" + twoDigits(dayFirst.group(2)) + "-" + twoDigits(dayFirst.group(1));
        }
        Matcher year = WHOLE_WITH_ZEROS.matcher(text);
        return year.matches() ? year.group(1) : text;
    }

    private static String twoDigits(String number) {
        return number.length() == 1 ? "0" + number : number;
    }
}
