package io.github.kommunkompass.statistics;

import io.github.kommunkompass.value.Identified;

/** Whether the values are a whole population or a sample. */
public enum Estimator implements Identified {
    /** A population: the moments of the values themselves, with the divisor n. */
    POPULATION,
    /** A sample: the divisor n - 1, and corresponding corrections of skewness and kurtosis. */
    SAMPLE
}
