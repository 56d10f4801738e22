package io.github.kommunkompass.statistics;

import io.github.kommunkompass.value.Identified;

/** The reason why a {@link Figure} is unavailable. */
public enum UnavailableReason implements Identified {
    /** There are no values. */
    NO_VALUES("there are no values"),
    /** There are too few values for the figure to be defined. */
    TOO_FEW("there are too few values"),
    /** All values are equal, and the figure would divide by their spread. */
    NO_SPREAD("all values are equal"),
    /** The median absolute deviation is 0, and the figure would divide by it. */
    NO_MEDIAN_DEVIATION("more than half of the values are equal to the median"),
    /** The figure is defined for one of the values only, and this is not one of them. */
    NOT_AMONG_THEM("the value is not one of them"),
    /** The points of the compared evaluation are unknown. */
    POINTS_NOT_KNOWN("its own points are not known"),
    /** Only means were published, and the figure needs the values. */
    MEANS_ONLY("only means were published"),
    /** Only some figures were published, and this is not one of them. */
    NOT_PUBLISHED("it was not published"),
    /** The reference does not include this criterion. */
    NOT_IN_REFERENCE("the reference does not include this criterion"),
    /** The group is smaller than the minimum of the {@link DisclosurePolicy}. */
    WITHHELD("the group is too small to be shown"),
    /** Points are of different revisions, and no authority declares them equal. */
    NOT_COMPARABLE("the points cannot be compared"),
    /** A rate per year needs dates that are at least 365 days apart. */
    NO_FULL_YEAR("the dates do not cover a full year"),
    /** A rate per year needs dates that are at least 365 days apart, and the dates do not decide it. */
    FULL_YEAR_NOT_CERTAIN("it is not certain that the dates cover a full year"),
    /** The goal is above the maximum. */
    UNREACHABLE("the goal is above the maximum"),
    /** The goal is not above the maximum, but the criteria of the level do not reach it together. */
    UNREACHABLE_AT_THIS_LEVEL("the criteria of this level do not reach the goal");

    private final String words;

    UnavailableReason(String words) {
        this.words = words;
    }

    /** {@return the reason in words} */
    public String words() {
        return words;
    }
}
