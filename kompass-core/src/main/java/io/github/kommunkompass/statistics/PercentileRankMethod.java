package io.github.kommunkompass.statistics;

import io.github.kommunkompass.value.Identified;

/**
 * Which percentile rank: the share of values that a value v is above, as five definitions in use have it. L is the number of
 * values below v, E the number equal to it, n the number of all.
 */
public enum PercentileRankMethod implements Identified {
    /** L / n: the share below. */
    STRICT,
    /** (L + E) / n: the share below or equal. */
    WEAK,
    /** (L + E / 2) / n: half of the equal ones count as below. The default of this library. */
    MEAN,
    /**
     * L / (n - 1), from 0 for the lowest to 1 for the highest, as in spreadsheets' PERCENTRANK.INC. A value that is not among
     * the others lies between its neighbours in proportion to its distance from them; outside all it is 0 or 1.
     */
    INCLUSIVE,
    /**
     * (L + 1) / (n + 1), never 0 or 1 for a value that is among the others, as in spreadsheets' PERCENTRANK.EXC. A value that
     * is not lies between its neighbours in proportion to its distance from them; outside all it is 0 or 1.
     */
    EXCLUSIVE
}
