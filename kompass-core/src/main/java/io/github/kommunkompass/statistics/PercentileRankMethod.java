package io.github.kommunkompass.statistics;

import io.github.kommunkompass.value.Identified;

/**
 * The definition of the percentile rank of a value, a share from 0 to 1. L is the number of values below it, E the number equal to
 * it, and n the number of values.
 */
public enum PercentileRankMethod implements Identified {
    /** L / n: the share of values below. */
    STRICT,
    /** (L + E) / n: the share of values below or equal. */
    WEAK,
    /** (L + E / 2) / n: half of the equal values count as below. The default of this library. */
    MEAN,
    /**
     * L / (n - 1), from 0 for the lowest to 1 for the highest if it is not tied, as in spreadsheets' PERCENTRANK.INC. A value that does not occur is
     * interpolated linearly between its neighbours; below the lowest it has 0, above the highest 1.
     */
    INCLUSIVE,
    /**
     * (L + 1) / (n + 1), never 0 or 1 for a value that occurs, as in spreadsheets' PERCENTRANK.EXC. Other values as for
     * {@link #INCLUSIVE}.
     */
    EXCLUSIVE
}
