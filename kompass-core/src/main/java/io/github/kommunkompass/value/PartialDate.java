package io.github.kommunkompass.value;

import java.io.Serializable;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoField;
import java.time.temporal.TemporalAccessor;
import java.util.Comparator;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A date known to the year, the month or the day, such as {@code 2022}, {@code 2022-09} or {@code 2022-09-14}.
 *
 * <p>Unknown parts are never filled in. Dates are therefore compared by {@link #relationTo(PartialDate)}, whose result may be
 * {@link Relation#UNKNOWN}; the type is not {@link Comparable}, since an order would have to invent the unknown parts.
 *
 * <p>Immutable and thread-safe. {@code 2022} and {@code 2022-01} are not equal.
 */
public final class PartialDate implements Serializable {

    private static final long serialVersionUID = 1L;

    /** How two partial dates relate. */
    public enum Relation implements Identified {
        /** The first date is certainly earlier. */
        BEFORE,
        /** Both are known to the day, and it is the same day. */
        SAME_DAY,
        /** The first date is certainly later. */
        AFTER,
        /** The known parts do not decide. */
        UNKNOWN
    }

    private static final Comparator<PartialDate> BY_TEXT =
            Comparator.comparingInt((PartialDate date) -> date.sortKey(PartialDate.UNKNOWN));

    private static final Pattern TEXT = Pattern.compile("([0-9]{4})(?:-([0-9]{2})(?:-([0-9]{2}))?)?");

    private static final int UNKNOWN = 0;
    private static final int LAST_MONTH = 12;
    /** More than any month or day. */
    private static final int ABOVE_ALL = 99;

    // Lengths of texts.
    private static final int YEAR = 4;
    private static final int MONTH = 7;
    private static final int DAY = 10;

    // Compact, since each of perhaps millions of evaluations in memory has a date.
    private final short year;
    private final byte month;
    private final byte day;

    private PartialDate(int year, int month, int day) {
        this.year = (short) year;
        this.month = (byte) month;
        this.day = (byte) day;
    }

    /**
     * Obtains a date known to the year.
     *
     * @param year from 1 to 9999
     * @return the date
     * @throws InvalidValueException if there is no such year
     */
    public static PartialDate of(int year) {
        return parse(padded(year, YEAR));
    }

    /**
     * Obtains a date known to the month.
     *
     * @param year from 1 to 9999
     * @param month from 1 to 12
     * @return the date
     * @throws InvalidValueException if there is no such month
     */
    public static PartialDate of(int year, int month) {
        return parse(padded(year, YEAR) + "-" + padded(month, 2));
    }

    /**
     * Obtains a date known to the day.
     *
     * @param year from 1 to 9999
     * @param month from 1 to 12
     * @param day from 1 to the length of the month
     * @return the date
     * @throws InvalidValueException if there is no such day
     */
    public static PartialDate of(int year, int month, int day) {
        return parse(padded(year, YEAR) + "-" + padded(month, 2) + "-" + padded(day, 2));
    }

    private static String padded(int number, int digits) {
        String text = Integer.toString(number);
        return number < 0 ? text : "0".repeat(Math.max(0, digits - text.length())) + text;
    }

    /**
     * Obtains a date from a {@link java.time.Year}, a {@link YearMonth}, a {@link LocalDate} or another temporal with these
     * fields, with the same precision.
     *
     * @param temporal a temporal with a year, and perhaps a month and a day
     * @return the date
     * @throws InvalidValueException if it has no year from 1 to 9999
     */
    public static PartialDate from(TemporalAccessor temporal) {
        if (!temporal.isSupported(ChronoField.YEAR)) {
            throw new InvalidValueException(temporal.toString(), "a year, a year and month, or a date");
        }
        int year = temporal.get(ChronoField.YEAR);
        if (!temporal.isSupported(ChronoField.MONTH_OF_YEAR)) {
            return of(year);
        }
        int month = temporal.get(ChronoField.MONTH_OF_YEAR);
        return temporal.isSupported(ChronoField.DAY_OF_MONTH)
                ? of(year, month, temporal.get(ChronoField.DAY_OF_MONTH))
                : of(year, month);
    }

    /**
     * Obtains a date from its ISO 8601 text, as returned by {@link #toString()}.
     *
     * @param text a year, year-month or date, with four digits for the year
     * @return the date
     * @throws InvalidValueException if the text is anything else, or there is no such day
     */
    public static PartialDate parse(String text) {
        var match = TEXT.matcher(text);
        try {
            if (match.matches() && !match.group(1).equals("0000")) {
                LocalDate earliest = LocalDate.of(
                        numberOrOne(match.group(1)), numberOrOne(match.group(2)), numberOrOne(match.group(3)));
                return new PartialDate(
                        earliest.getYear(),
                        match.group(2) == null ? UNKNOWN : earliest.getMonthValue(),
                        match.group(3) == null ? UNKNOWN : earliest.getDayOfMonth());
            }
        } catch (DateTimeException e) {
            throw invalid(text, e);
        }
        throw invalid(text, null);
    }

    /**
     * Obtains a date from its ISO 8601 text, as {@link #parse(String)} does. Web frameworks such as Spring and Jakarta REST bind
     * parameters by a method of this name.
     *
     * @param text a year, year-month or date, with four digits for the year
     * @return the date
     * @throws InvalidValueException if the text is anything else, or there is no such day
     */
    public static PartialDate valueOf(String text) {
        return parse(text);
    }

    private static int numberOrOne(@Nullable String part) {
        return part == null ? 1 : Integer.parseInt(part);
    }

    private static InvalidValueException invalid(String text, @Nullable Throwable cause) {
        return new InvalidValueException(
                Quoted.of(text), "an ISO 8601 year, year-month or date such as 2022, 2022-09 or 2022-09-14", cause);
    }

    /** {@return the earliest possible day, or the day itself if it is known} */
    public LocalDate earliest() {
        return LocalDate.of(year, Math.max(month, 1), Math.max(day, 1));
    }

    /** {@return the latest possible day, or the day itself if it is known} */
    public LocalDate latest() {
        YearMonth last = YearMonth.of(year, month == UNKNOWN ? LAST_MONTH : month);
        return day == UNKNOWN ? last.atEndOfMonth() : last.atDay(day);
    }

    /**
     * Returns the relation of this date to another, if the known parts decide it: {@code 2019} is before
     * {@code 2022-09}, but {@code 2022} is neither certainly before nor certainly after {@code 2022-09} or {@code 2022}.
     *
     * @param other the other date
     * @return the relation of this to the other
     */
    public Relation relationTo(PartialDate other) {
        if (sortKey(ABOVE_ALL) < other.sortKey(UNKNOWN)) {
            return Relation.BEFORE;
        }
        if (sortKey(UNKNOWN) > other.sortKey(ABOVE_ALL)) {
            return Relation.AFTER;
        }
        return day != UNKNOWN && other.day != UNKNOWN ? Relation.SAME_DAY : Relation.UNKNOWN;
    }

    /**
     * {@return the order of the texts, for lists and files} It is the order of time for dates of equal precision; {@code 2022}
     * comes before {@code 2022-01}. To compare dates by time, use {@link #relationTo(PartialDate)}.
     */
    public static Comparator<PartialDate> byText() {
        return BY_TEXT;
    }

    /** A number that grows with the date; {@code unknown} replaces unknown parts. */
    private int sortKey(int unknown) {
        int ofMonth = month == UNKNOWN ? unknown : month;
        int ofDay = day == UNKNOWN ? unknown : day;
        return (year * (ABOVE_ALL + 1) + ofMonth) * (ABOVE_ALL + 1) + ofDay;
    }

    private Object readResolve() {
        return parse(toString());
    }

    @Override
    public boolean equals(Object object) {
        return object instanceof PartialDate other && year == other.year && month == other.month && day == other.day;
    }

    @Override
    public int hashCode() {
        return sortKey(UNKNOWN);
    }

    /** {@return the ISO 8601 text, text that {@link #parse(String)} reads} */
    @Override
    public String toString() {
        String earliest = earliest().toString();
        return earliest.substring(0, day != UNKNOWN ? DAY : month != UNKNOWN ? MONTH : YEAR);
    }
}
