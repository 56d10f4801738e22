package io.github.kommunkompass.comparison;

import io.github.kommunkompass.municipality.Municipality;
import io.github.kommunkompass.value.Ratio;
import io.github.kommunkompass.value.SquareRoot;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.immutables.value.Value;

/**
 * The nearest neighbours of a municipality by attributes of the caller's choice, such as population and tax base: a peer group
 * for a {@link io.github.kommunkompass.benchmark.Population}.
 *
 * <p>Each attribute is divided by its standard deviation over the candidates (divisor n); the distance is
 * {@code sqrt(sum of weight * difference^2)}, and is compared exactly. An attribute in which all candidates are equal is
 * dropped. Candidates tied with the last neighbour are included, so there may be more than requested. Immutable and
 * thread-safe.
 */
@Value.Immutable
public interface Neighbours {

    /** A municipality and its distance from the subject. */
    @Value.Immutable
    interface Neighbour {

        /** {@return the municipality} */
        Municipality municipality();

        /** {@return the distance from the subject, 0 or more, without a unit} */
        SquareRoot distance();
    }

    /**
     * {@return the nearest neighbours, by distance, and among equals by country and name; none if every attribute was
     * dropped or there are no candidates}
     */
    List<Neighbour> nearest();

    /** {@return the dropped attributes, in which all candidates are equal, in alphabetical order} */
    Set<String> dropped();

    /** {@return the candidates that lack a weighted attribute, by country and name} */
    Set<Municipality> incomparable();

    /**
     * Finds the nearest neighbours.
     *
     * @param subject the attributes of the subject, by name
     * @param candidates the attributes of the candidates, by name; those without a weight are ignored
     * @param weights the weights, 0 or more, by the names of the attributes, which are not blank; at least one
     * @param k the number of neighbours, at least 1
     * @return the neighbours
     * @throws io.github.kommunkompass.value.InvalidValueException if the subject lacks a weighted attribute, the name of one is
     *     blank or has an unpaired surrogate, a weight is negative, there is none, or k is below 1
     */
    static Neighbours of(
            Map<String, Ratio> subject,
            Map<Municipality, Map<String, Ratio>> candidates,
            Map<String, Ratio> weights,
            int k) {
        return NeighbourSearch.nearest(subject, candidates, weights, k);
    }
}
