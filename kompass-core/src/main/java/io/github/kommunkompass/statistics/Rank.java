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
     * Returns the rank.
     *
     * @return from 1 to the number of ranked values; whole, unless the tie policy is {@link TiePolicy#FRACTIONAL}
     */
    public abstract Ratio position();

    /**
     * Returns the number of ranked values.
     *
     * @return at least 1
     */
    public abstract long outOf();

    /**
     * Returns the number of other values that are equal.
     *
     * @return 0 or more
     */
    public abstract long tiedWith();

    /**
     * Returns the policy by which equal values were ranked.
     *
     * @return the policy
     */
    public abstract TiePolicy ties();

    /**
     * Returns the rank in words, such as {@code 3 of 24}.
     *
     * @return position and number of ranked values
     */
    @Override
    public String toString() {
        return position() + " of " + outOf();
    }
}
