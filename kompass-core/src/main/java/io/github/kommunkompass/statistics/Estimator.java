package io.github.kommunkompass.statistics;

import io.github.kommunkompass.value.Identified;

/** Whether the values are all that there are, or a sample of more. */
public enum Estimator implements Identified {
    /** All that there are: the moments of the values themselves, with the divisor n. */
    POPULATION,
    /** A sample of more: with the divisor n - 1, and the corrections of the same kind for skewness and kurtosis. */
    SAMPLE
}
