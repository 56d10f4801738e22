package io.github.kommunkompass.comparison;

import io.github.kommunkompass.benchmark.SelectedEvaluations;
import io.github.kommunkompass.catalogue.Criterion;
import io.github.kommunkompass.municipality.Municipality;
import io.github.kommunkompass.municipality.MunicipalityRegister;
import io.github.kommunkompass.scoring.Scorecard;
import io.github.kommunkompass.statistics.DisclosurePolicy;
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

    /** {@return the register that decides whether two candidates are the same municipality} */
    MunicipalityRegister register();

    /** {@return the disclosure policy for small groups of candidates} */
    DisclosurePolicy disclosure();

    /**
     * {@return whether the neighbours are withheld, since fewer candidates can be compared than the disclosure policy
     * requires}
     */
    boolean isWithheld();

    /**
     * {@return the nearest neighbours, by distance, and among equals by country and name; none if every attribute was
     * dropped or there are no candidates}
     */
    List<Neighbour> nearest();

    /**
     * {@return the dropped attributes, in alphabetical order: those in which all candidates are equal; with one candidate
     * or none, every weighted attribute, unless the neighbours are withheld}
     */
    Set<String> dropped();

    /** {@return the candidates that lack a weighted attribute, by country and name} */
    Set<Municipality> incomparable();

    /**
     * Finds the nearest neighbours.
     *
     * @param subject the attributes of the subject, by name
     * @param candidates the attributes of the candidates, by name; those without a weight are ignored
     * @param weights the weights, 0 or more, by the names of the attributes, which are not blank; at least one is above 0. Attributes
     *     of weight 0 are ignored, and may be missing
     * @param k the number of neighbours, at least 1
     * @return the neighbours
     * @throws io.github.kommunkompass.value.InvalidValueException if the subject lacks a weighted attribute, the name of one is
     *     blank or has an unpaired surrogate, a weight is negative, none is above 0, k is below 1, or two candidates are the same
     *     municipality
     * @throws io.github.kommunkompass.municipality.AmbiguousMunicipalityException if a candidate has namesakes, and no code
     * @throws io.github.kommunkompass.municipality.ConflictingMunicipalitiesException if candidates contradict each other
     */
    static Neighbours of(
            Map<String, Ratio> subject,
            Map<Municipality, Map<String, Ratio>> candidates,
            Map<String, Ratio> weights,
            int k) {
        return of(subject, candidates, weights, k, MunicipalityRegister.builtIn(), DisclosurePolicy.none());
    }

    /**
     * Finds the nearest neighbours, by a register and a disclosure policy of the caller's choice.
     *
     * @param subject the attributes of the subject, by name
     * @param candidates the attributes of the candidates, by name; those without a weight are ignored
     * @param weights the weights, 0 or more, by the names of the attributes, which are not blank; at least one is above 0. Attributes
     *     of weight 0 are ignored, and may be missing
     * @param k the number of neighbours, at least 1
     * @param register the register that decides whether two candidates are the same municipality, at its own date
     * @param disclosure the disclosure policy for small groups: the neighbours are shown only if enough candidates can be compared
     * @return the neighbours
     * @throws io.github.kommunkompass.value.InvalidValueException if the subject lacks a weighted attribute, the name of one is
     *     blank or has an unpaired surrogate, a weight is negative, none is above 0, k is below 1, or two candidates are the same
     *     municipality
     * @throws io.github.kommunkompass.municipality.AmbiguousMunicipalityException if a candidate has namesakes, and no code
     * @throws io.github.kommunkompass.municipality.ConflictingMunicipalitiesException if candidates contradict each other
     */
    static Neighbours of(
            Map<String, Ratio> subject,
            Map<Municipality, Map<String, Ratio>> candidates,
            Map<String, Ratio> weights,
            int k,
            MunicipalityRegister register,
            DisclosurePolicy disclosure) {
        return NeighbourSearch.nearest(subject, candidates, weights, k, register, disclosure);
    }

    /**
     * Finds the municipalities whose points are nearest to those of an evaluation. The attributes are the points for the weighted
     * criteria, by their codes. The municipality itself is no candidate, and a candidate of which points are unknown is
     * incomparable.
     *
     * <pre>{@code
     * SelectedEvaluations candidates = SelectedEvaluations.of(scorecards, population);
     * Neighbours.of(scorecard, candidates, Map.of(catalogue.criterion("1"), Ratio.ONE), 5, DisclosurePolicy.none());
     * }</pre>
     *
     * @param subject the strict scorecard of the evaluation
     * @param candidates the evaluations of the candidates, one of each municipality
     * @param weights the weights, 0 or more, of criteria of the catalogue; at least one is above 0
     * @param k the number of neighbours, at least 1
     * @param disclosure the disclosure policy for small groups: the neighbours are shown only if enough candidates can be compared
     * @return the neighbours
     * @throws io.github.kommunkompass.value.InvalidValueException if the subject is not strict or has unknown points for a criterion
     *     with a weight above 0, all evaluations of a municipality count, a weight is negative, none is above 0, or k is below 1
     * @throws io.github.kommunkompass.scoring.IncomparableRevisionsException if the evaluations are of different revisions
     * @throws io.github.kommunkompass.catalogue.UnknownCriterionException if the catalogue does not have a criterion
     * @throws io.github.kommunkompass.municipality.AmbiguousMunicipalityException if one has namesakes, and no code
     * @throws io.github.kommunkompass.municipality.ConflictingMunicipalitiesException if two contradict each other
     */
    static Neighbours of(
            Scorecard subject,
            SelectedEvaluations candidates,
            Map<Criterion, Ratio> weights,
            int k,
            DisclosurePolicy disclosure) {
        return new PointsNeighbours(subject, candidates, weights).nearest(k, disclosure);
    }
}
