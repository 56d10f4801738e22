package io.github.kommunkompass.testkit.reference;

import io.github.kommunkompass.value.Ratio;
import java.util.Optional;

/**
 * The score of one criterion.
 *
 * <p>Immutable and thread-safe.
 *
 * @param isKnown whether the points are known
 * @param atLeast the lower bound of the points
 * @param atMost the upper bound of the points, equal to the lower bound if the points are known
 * @param max the maximum of the points
 * @param completeness the share of the attainable maximum with known points, from 0 to 1; empty if nothing is
 *     attainable
 */
public record ReferenceScore(boolean isKnown, int atLeast, int atMost, int max, Optional<Ratio> completeness) {

    /** {@return the points as a share of the maximum, from 0 to 1; empty if the points are unknown} */
    public Optional<Ratio> share() {
        return isKnown ? Optional.of(Ratio.of(atLeast, max)) : Optional.empty();
    }
}
