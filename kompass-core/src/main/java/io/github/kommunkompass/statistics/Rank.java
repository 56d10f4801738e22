package io.github.kommunkompass.statistics;

import io.github.kommunkompass.value.Ratio;
import org.immutables.value.Value;

/**
 * A place in an order from the highest value down: rank 3 of 24, tied with 1 other.
 *
 * <p>Immutable and safe on any thread.
 */
@Value.Immutable
public interface Rank {

    /**
     * Returns the rank.
     *
     * @return from 1 to the number ranked; whole, unless the tie policy is {@link TiePolicy#FRACTIONAL}
     */
    Ratio rank();

    /**
     * Returns how many were ranked.
     *
     * @return at least 1
     */
    long of();

    /**
     * Returns how many others have the same value.
     *
     * @return 0 or more
     */
    long tied();

    /**
     * Returns how equal values were ranked.
     *
     * @return the policy
     */
    TiePolicy ties();
}
