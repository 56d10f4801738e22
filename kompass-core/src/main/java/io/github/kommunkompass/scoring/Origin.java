package io.github.kommunkompass.scoring;

import io.github.kommunkompass.value.Identified;

/** Where the figure of an {@link Explanation} comes from. */
public enum Origin implements Identified {
    /** The points were reported for this criterion itself. */
    REPORTED("reported"),
    /** The points are the sum of the parts, all of which are known. */
    SUM("added up"),
    /** The points were reported, all parts are known, and their sum is the same. */
    REPORTED_AND_SUM("reported, and equal to the sum"),
    /** The points were not reported, but those around leave one number only. */
    INFERRED("all that the sums reported around it leave"),
    /** The points are the sum of those parts that the policy counts; the maximum is over the same parts. */
    PARTIAL_SUM("added up over the parts that count"),
    /** The points are not known; the bounds follow from what is. */
    UNKNOWN("not known");

    private final String words;

    Origin(String words) {
        this.words = words;
    }

    /**
     * Returns the origin in words.
     *
     * @return a phrase for a person
     */
    public String words() {
        return words;
    }
}
