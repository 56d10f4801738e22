package io.github.kommunkompass.statistics;

import java.util.Locale;

/** Why a figure cannot be had. */
public enum UnavailableReason {
    /** Nobody stands behind it. */
    NO_VALUES("there are no values"),
    /** So few stand behind it that the figure is not defined. */
    TOO_FEW("there are too few values"),
    /** All values are equal, and the figure would divide by their spread. */
    NO_SPREAD("all values are equal"),
    /** The middle half of the distances from the median is 0, and the figure would divide by it. */
    NO_MEDIAN_DEVIATION("half of the values or more are equal to the median"),
    /** The figure is of one of the values, and this is not one of them. */
    NOT_AMONG_THEM("the value is not one of them"),
    /** The points of the one that is compared are not known. */
    POINTS_NOT_KNOWN("its own points are not known"),
    /** Only means were published, and the figure needs the values behind them. */
    MEANS_ONLY("only means were published"),
    /** The reference says nothing of this criterion. */
    NOT_IN_REFERENCE("the reference says nothing of this criterion"),
    /** Fewer stand behind it than may be shown. */
    WITHHELD("fewer stand behind it than may be shown"),
    /** Points are of different revisions, and nobody vouches for what is equal. */
    NOT_COMPARABLE("the points cannot be compared"),
    /** A rate per year is asked for, and the dates are not known to the day or lie within one year. */
    NO_FULL_YEAR("the dates do not tell of a full year"),
    /** A goal lies above the maximum. */
    UNREACHABLE("the goal lies above the maximum");

    private final String words;

    UnavailableReason(String words) {
        this.words = words;
    }

    /**
     * Returns the stable name of the reason, for tools, such as {@code no-spread}.
     *
     * @return lower-case words with hyphens between
     */
    public String id() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /**
     * Returns the reason in words.
     *
     * @return a clause for a person
     */
    public String words() {
        return words;
    }
}
