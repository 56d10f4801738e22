package io.github.kommunkompass.value;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A date known to the year, the month or the day, such as {@code 2022}, {@code 2022-09} or {@code 2022-09-14}.
 *
 * <p>What is not known is never filled in. Two dates are therefore compared by {@link #relationTo(PartialDate)}, which may
 * answer that it cannot be told, and the type is not {@link Comparable}: any order would have to invent the unknown parts.
 *
 * <p>Immutable and safe on any thread. {@code 2022} and {@code 2022-01} are not equal.
 */
public final class PartialDate {

    /** How one date lies to another. */
    public enum Relation {
        /** Every day that the one may be is earlier than every day that the other may be. */
        BEFORE,
        /** Both are known to the day, and it is the same day. */
        SAME_DAY,
        /** Every day that the one may be is later than every day that the other may be. */
        AFTER,
        /** The known parts do not tell. */
        UNKNOWN
    }

    private static final Pattern TEXT = Pattern.compile("([0-9]{4})(?:-([0-9]{2})(?:-([0-9]{2}))?)?");

    private static final int UNKNOWN = 0;
    private static final int LAST_MONTH = 12;
    /** More than any month or day. */
    private static final int ABOVE_ALL = 99;

    // How long texts are.
    private static final int YEAR = 4;
    private static final int MONTH = 7;
    private static final int DAY = 10;

    // Small, since there is one for each of perhaps millions of evaluations in memory.
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
     * @throws IllegalArgumentException if there is no such year
     */
    public static PartialDate of(int year) {
        return parse(String.format(Locale.ROOT, "%04d", year));
    }

    /**
     * Obtains a date known to the month.
     *
     * @param year from 1 to 9999
     * @param month from 1 to 12
     * @return the date
     * @throws IllegalArgumentException if there is no such month
     */
    public static PartialDate of(int year, int month) {
        return parse(String.format(Locale.ROOT, "%04d-%02d", year, month));
    }

    /**
     * Obtains a date known to the day.
     *
     * @param year from 1 to 9999
     * @param month from 1 to 12
     * @param day from 1 to the length of the month
     * @return the date
     * @throws IllegalArgumentException if there is no such day
     */
    public static PartialDate of(int year, int month, int day) {
        return parse(String.format(Locale.ROOT, "%04d-%02d-%02d", year, month, day));
    }

    /**
     * Obtains a date from its ISO 8601 text, which is what {@link #toString()} prints.
     *
     * @param text a year, year-month or date, with four digits for the year
     * @return the date
     * @throws IllegalArgumentException if the text is anything else, or there is no such day
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
            throw new IllegalArgumentException(badText(text), e);
        }
        throw new IllegalArgumentException(badText(text));
    }

    private static int numberOrOne(@Nullable String part) {
        return part == null ? 1 : Integer.parseInt(part);
    }

    private static String badText(String text) {
        return "found " + Quoted.of(text)
                + ", expected an ISO 8601 year, year-month or date such as 2022, 2022-09 or 2022-09-14";
    }

    /**
     * Returns the first day that this date may be.
     *
     * @return the day itself if it is known
     */
    public LocalDate earliest() {
        return LocalDate.of(year, Math.max(month, 1), Math.max(day, 1));
    }

    /**
     * Returns the last day that this date may be.
     *
     * @return the day itself if it is known
     */
    public LocalDate latest() {
        YearMonth last = YearMonth.of(year, month == UNKNOWN ? LAST_MONTH : month);
        return day == UNKNOWN ? last.atEndOfMonth() : last.atDay(day);
    }

    /**
     * Tells how this date lies to another, as far as the known parts tell: {@code 2019} is before {@code 2022-09}, but
     * of {@code 2022} and {@code 2022-09}, or of {@code 2022} and {@code 2022}, it is unknown which is earlier.
     *
     * @param other the other date
     * @return the relation of this to the other
     */
    public Relation relationTo(PartialDate other) {
        if (place(ABOVE_ALL) < other.place(UNKNOWN)) {
            return Relation.BEFORE;
        }
        if (place(UNKNOWN) > other.place(ABOVE_ALL)) {
            return Relation.AFTER;
        }
        return day != UNKNOWN && other.day != UNKNOWN ? Relation.SAME_DAY : Relation.UNKNOWN;
    }

    /** A number that grows with the date, with something below or above all in place of what is not known. */
    private int place(int unknown) {
        int ofMonth = month == UNKNOWN ? unknown : month;
        int ofDay = day == UNKNOWN ? unknown : day;
        return (year * (ABOVE_ALL + 1) + ofMonth) * (ABOVE_ALL + 1) + ofDay;
    }

    @Override
    public boolean equals(Object object) {
        return object instanceof PartialDate other && year == other.year && month == other.month && day == other.day;
    }

    @Override
    public int hashCode() {
        return place(UNKNOWN);
    }

    /**
     * Returns the ISO 8601 text.
     *
     * @return text that {@link #parse(String)} reads
     */
    @Override
    public String toString() {
        String earliest = earliest().toString();
        return earliest.substring(0, day != UNKNOWN ? DAY : month != UNKNOWN ? MONTH : YEAR);
    }
}
