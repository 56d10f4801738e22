package io.github.kommunkompass.statistics;

import io.github.kommunkompass.value.Identified;

/** Which ranks equal values get. The highest value has rank 1. */
public enum TiePolicy implements Identified {
    /** 1 and the number of those better: 1, 2, 2, 4. */
    COMPETITION,
    /** 1 and the number of different values that are better: 1, 2, 2, 3. */
    DENSE,
    /** The mean of competition and modified rank: 1, 2 1/2, 2 1/2, 4. */
    FRACTIONAL,
    /** The number of those better or equal: 1, 3, 3, 4. */
    MODIFIED
}
