package io.github.kommunkompass.testkit.reference;

import io.github.kommunkompass.value.Ratio;
import java.util.Optional;

/**
 * What there is to say of the points of one criterion.
 *
 * <p>Immutable and thread-safe.
 *
 * @param isKnown whether there is one number of points
 * @param atLeast the fewest points that are possible
 * @param atMost the most points that are possible; equal to the fewest if the points are known
 * @param max the maximum that the points are of
 * @param completeness the share of the attainable maximum of which points are known, from 0 to 1; empty if nothing is attainable
 */
public record ReferenceScore(boolean isKnown, int atLeast, int atMost, int max, Optional<Ratio> completeness) {

    /**
     * Returns the points as a share of the maximum.
     *
     * @return from 0 to 1; empty if the points are not known
     */
    public Optional<Ratio> share() {
        return isKnown ? Optional.of(Ratio.of(atLeast, max)) : Optional.empty();
    }
}
