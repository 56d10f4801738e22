package io.github.kommunkompass.testkit.law;

import io.github.kommunkompass.value.Ratio;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * What a scorer says of one criterion.
 *
 * <p>Immutable and thread-safe.
 *
 * @param points the points; empty if it says that they are not known
 * @param atLeast the fewest points that it says are possible
 * @param atMost the most points that it says are possible
 * @param share the points as a share of the maximum, exactly; empty if it says none
 */
public record ScoreClaim(OptionalInt points, int atLeast, int atMost, Optional<Ratio> share) {

    /**
     * Obtains what is said of a criterion whose points are known.
     *
     * @param points the points
     * @return no share is said
     */
    public static ScoreClaim of(int points) {
        return new ScoreClaim(OptionalInt.of(points), points, points, Optional.empty());
    }

    /**
     * Obtains what is said of a criterion whose points are known.
     *
     * @param points the points
     * @param share the points as a share of the maximum
     * @return both
     */
    public static ScoreClaim of(int points, Ratio share) {
        return new ScoreClaim(OptionalInt.of(points), points, points, Optional.of(share));
    }

    /**
     * Obtains what is said of a criterion whose points are not known.
     *
     * @param atLeast the fewest points that are possible; 0 if the scorer tells no bounds
     * @param atMost the most points that are possible; the maximum if the scorer tells no bounds
     * @return the bounds
     */
    public static ScoreClaim between(int atLeast, int atMost) {
        return new ScoreClaim(OptionalInt.empty(), atLeast, atMost, Optional.empty());
    }

    /**
     * Returns it as a counter-example shows it.
     *
     * @return such as {@code 13 (13/20)} or {@code 3 to 20}
     */
    @Override
    public String toString() {
        return points.isEmpty()
                ? atLeast + " to " + atMost
                : points.getAsInt() + share.map(part -> " (" + part + ")").orElse("");
    }
}
