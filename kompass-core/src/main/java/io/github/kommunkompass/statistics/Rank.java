package io.github.kommunkompass.statistics;

import io.github.kommunkompass.value.Ratio;
import org.immutables.value.Value;

/**
 * The rank of a value, counted from the highest: 3 of 24, tied with 1 other.
 *
 * <p>Immutable and thread-safe.
 */
@Value.Immutable
public abstract class Rank {

    Rank() {}

    /**
     * {@return the rank, from 1 to the number of ranked values; whole, unless the tie policy is {@link
     * TiePolicy#FRACTIONAL}}
     */
    public abstract Ratio position();

    /** {@return the number of ranked values, at least 1} */
    public abstract long outOf();

    /** {@return the number of other values that are equal, 0 or more} */
    public abstract long tiedWith();

    /** {@return the policy by which equal values were ranked} */
    public abstract TiePolicy ties();

    /** {@return the rank in words, such as {@code 3 of 24}} */
    @Override
    public String toString() {
        return position() + " of " + outOf();
    }
}
