package io.github.kommunkompass.statistics;

import io.github.kommunkompass.value.Identified;

/** How equal values are ranked. Ranks are counted from the highest value. */
public enum TiePolicy implements Identified {
    /** 1 plus the number of higher values: 1, 2, 2, 4. The default of this library. */
    COMPETITION,
    /** 1 plus the number of different higher values: 1, 2, 2, 3. */
    DENSE,
    /** The mean of competition and modified rank: 1, 2 1/2, 2 1/2, 4. */
    FRACTIONAL,
    /** The number of values that are higher or equal: 1, 3, 3, 4. */
    MODIFIED
}
