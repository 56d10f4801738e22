package io.github.kommunkompass.scoring;

import io.github.kommunkompass.value.Identified;

/** The origin of the score of an {@link Explanation}. */
public enum Origin implements Identified {
    /** The points were reported for this criterion itself. */
    REPORTED("reported"),
    /** The points are the sum of the parts, all of which are known. */
    SUM("sum of the parts"),
    /** The points were reported, and are equal to the sum of the parts, all of which are known. */
    REPORTED_AND_SUM("reported, and equal to the sum"),
    /** The points were not reported, but follow from reported sums. */
    INFERRED("inferred from reported sums"),
    /** The points are the sum of the parts that the policy counts, out of the sum of their maxima. */
    PARTIAL_SUM("sum of the counted parts"),
    /** The points are unknown; the score has bounds. */
    UNKNOWN("unknown");

    private final String words;

    Origin(String words) {
        this.words = words;
    }

    /** {@return the origin in words} */
    public String words() {
        return words;
    }
}
