package io.github.kommunkompass.revision;

import io.github.kommunkompass.value.Identified;

/** How far points under one catalogue can be compared with points under another. */
public enum ComparabilityLevel implements Identified {
    /** All of them can. */
    FULL,
    /** Some of them can. */
    PARTIAL,
    /** None of them can. */
    NONE
}
