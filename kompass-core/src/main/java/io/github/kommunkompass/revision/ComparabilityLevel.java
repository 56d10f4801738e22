package io.github.kommunkompass.revision;

import io.github.kommunkompass.value.Identified;

/** The level of comparability of the points of two catalogues. */
public enum ComparabilityLevel implements Identified {
    /** All points are comparable. */
    FULL,
    /** Some points are comparable. */
    PARTIAL,
    /** No points are comparable. */
    NONE
}
