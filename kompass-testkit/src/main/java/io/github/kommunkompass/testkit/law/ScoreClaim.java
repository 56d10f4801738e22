package io.github.kommunkompass.testkit.law;

import io.github.kommunkompass.value.Ratio;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * The result of a scorer for one criterion.
 *
 * <p>Immutable and thread-safe.
 *
 * @param points the points, or empty if they are unknown
 * @param atLeast the lower bound of the points
 * @param atMost the upper bound of the points
 * @param share the points as an exact share of the maximum, or empty if the scorer returns none
 */
public record ScoreClaim(OptionalInt points, int atLeast, int atMost, Optional<Ratio> share) {

    /**
     * Obtains a claim of known points.
     *
     * @param points the points
     * @return a claim without a share
     */
    public static ScoreClaim of(int points) {
        return new ScoreClaim(OptionalInt.of(points), points, points, Optional.empty());
    }

    /**
     * Obtains a claim of known points and their share.
     *
     * @param points the points
     * @param share the points as a share of the maximum
     * @return the claim
     */
    public static ScoreClaim of(int points, Ratio share) {
        return new ScoreClaim(OptionalInt.of(points), points, points, Optional.of(share));
    }

    /**
     * Obtains a claim of unknown points.
     *
     * @param atLeast the lower bound; 0 if the scorer returns no bounds
     * @param atMost the upper bound; the maximum if the scorer returns no bounds
     * @return the claim
     */
    public static ScoreClaim between(int atLeast, int atMost) {
        return new ScoreClaim(OptionalInt.empty(), atLeast, atMost, Optional.empty());
    }

    /** {@return a text such as {@code 13 (13/20)} or {@code 3 to 20}} */
    @Override
    public String toString() {
        return points.isEmpty()
                ? atLeast + " to " + atMost
                : points.getAsInt() + share.map(part -> " (" + part + ")").orElse("");
    }
}
