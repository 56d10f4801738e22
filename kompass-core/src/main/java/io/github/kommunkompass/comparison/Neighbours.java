package io.github.kommunkompass.comparison;

import io.github.kommunkompass.municipality.Municipality;
import io.github.kommunkompass.value.Ratio;
import io.github.kommunkompass.value.SquareRoot;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.immutables.value.Value;

/**
 * The municipalities most like one, by attributes that the caller supplies, such as population and tax base: a peer group for a
 * {@link io.github.kommunkompass.benchmark.Population}.
 *
 * <p>Each attribute is divided by its standard deviation over the candidates (divisor n); the distance is
 * {@code sqrt(sum of weight * difference^2)}, and is compared exactly. An attribute in which all candidates are equal tells
 * nothing and is dropped. Candidates at the same distance are taken or left together, so that there may be more than were asked
 * for. Immutable and thread-safe.
 */
@Value.Immutable
public interface Neighbours {

    /** One of the nearest. */
    @Value.Immutable
    interface Neighbour {

        /**
         * Returns who.
         *
         * @return the municipality
         */
        Municipality municipality();

        /**
         * Returns how far it is.
         *
         * @return the distance, 0 or more, without a unit
         */
        SquareRoot distance();
    }

    /**
     * Returns the nearest, by distance, and among equals by country and name.
     *
     * @return the neighbours; none if every attribute was dropped or there are no candidates
     */
    List<Neighbour> nearest();

    /**
     * Returns the attributes in which all candidates are equal.
     *
     * @return the attributes that were dropped, in their alphabetical order
     */
    Set<String> dropped();

    /**
     * Returns the candidates of which an attribute is missing.
     *
     * @return those that could not be compared, by country and name
     */
    Set<Municipality> incomparable();

    /**
     * Finds the nearest.
     *
     * @param subject the attributes of the one whose neighbours are wanted; it must have each that is weighted
     * @param candidates the attributes of the others, each by its name; those that are not weighted do not count
     * @param weights how much each attribute counts, 0 or more
     * @param k how many are wanted, at least 1
     * @return the neighbours
     * @throws IllegalArgumentException if the subject lacks a weighted attribute, a weight is negative, there is none, or k is
     *     below 1
     */
    static Neighbours of(
            Map<String, Ratio> subject,
            Map<Municipality, Map<String, Ratio>> candidates,
            Map<String, Ratio> weights,
            int k) {
        return NeighbourSearch.nearest(subject, candidates, weights, k);
    }
}
