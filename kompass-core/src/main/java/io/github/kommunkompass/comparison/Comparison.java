package io.github.kommunkompass.comparison;

import io.github.kommunkompass.benchmark.Benchmark;
import io.github.kommunkompass.catalogue.Criterion;
import io.github.kommunkompass.catalogue.Level;
import io.github.kommunkompass.evaluation.Subject;
import io.github.kommunkompass.scoring.IncomparableRevisionsException;
import io.github.kommunkompass.scoring.Scorecard;
import io.github.kommunkompass.statistics.Figure;
import io.github.kommunkompass.statistics.UnavailableReason;
import io.github.kommunkompass.value.InvalidValueException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.ToLongFunction;
import org.immutables.value.Value;

/**
 * An evaluation compared with a reference of the same revision: its standing at each criterion with known points that the
 * reference includes, and for each other criterion the reason why it has none.
 *
 * <pre>{@code
 * Comparison comparison = Comparison.of(scorecard, benchmark, SubjectInclusion.EXCLUDED);
 * comparison.standing("total").gap();     // in points
 * comparison.standing("total").rank();    // such as 3 of 24
 * }</pre>
 *
 * <p>Immutable and thread-safe.
 */
@Value.Immutable
public interface Comparison {

    /** {@return the subject of the comparison} */
    Subject subject();

    /** {@return the reference of the comparison} */
    Reference reference();

    /** {@return the definitions of the comparison} */
    ComparisonSettings settings();

    /**
     * {@return the number of evaluations of the reference, that of the subject too if it is a member; unavailable for
     * published figures, which say it of each criterion if at all}
     */
    default Figure<Long> evaluations() {
        return disclosed(Benchmark::evaluations);
    }

    /**
     * {@return the number of municipalities of the reference, that of the subject too if it is a member; unavailable
     * if the number of evaluations is}
     */
    default Figure<Long> municipalities() {
        return disclosed(Benchmark::municipalities);
    }

    private Figure<Long> disclosed(ToLongFunction<Benchmark> number) {
        return reference()
                .benchmark()
                .map(all -> settings()
                        .disclosure()
                        .disclose(
                                settings().subject().countOthers(all.evaluations()),
                                () -> Figure.of(number.applyAsLong(all))))
                .orElse(Figure.unavailable(UnavailableReason.MEANS_ONLY));
    }

    /**
     * {@return the standing at each criterion with known points that the reference includes, in catalogue order; may
     * be none} A reference from which the subject is excluded does not include a criterion at which only the subject has points.
     */
    List<Standing> standings();

    /** {@return the criteria without a standing, in catalogue order, with the reason of each} */
    Map<Criterion, UnavailableReason> unavailable();

    /**
     * {@return the standing at a criterion}
     *
     * @param code the criterion's code, such as {@code 3.2} or {@code total}
     * @throws io.github.kommunkompass.catalogue.UnknownCriterionException if the catalogue has no such code
     * @throws InvalidValueException if the text is not a valid code
     * @throws io.github.kommunkompass.statistics.UnavailableFigureException if there is no standing, with the reason
     */
    default Standing standing(String code) {
        return standing(reference().catalogue().criterion(code));
    }

    /**
     * {@return the standing at a criterion}
     *
     * @param criterion a criterion of the catalogue
     * @throws io.github.kommunkompass.catalogue.UnknownCriterionException if the catalogue does not have the criterion
     * @throws io.github.kommunkompass.statistics.UnavailableFigureException if there is no standing, with the reason
     */
    default Standing standing(Criterion criterion) {
        Criterion known = reference().catalogue().criterion(criterion);
        return findStanding(known.code().toString())
                .orElseGet(() -> Figure.<Standing>unavailable(
                                unavailable().getOrDefault(known, UnavailableReason.NOT_IN_REFERENCE))
                        .value());
    }

    /**
     * {@return the standing at a criterion, or empty if there is none}
     *
     * @param code any text, such as {@code 3.2} or {@code total}
     */
    default Optional<Standing> findStanding(String code) {
        return standings().stream()
                .filter(standing -> standing.criterion().code().toString().equals(code))
                .findFirst();
    }

    /**
     * Returns a figure of the standing at a criterion.
     *
     * @param <T> the type of its value
     * @param code the criterion's code
     * @param figure the figure, such as {@code Standing::gap}
     * @return the figure, unavailable for the same reason if there is no standing
     * @throws io.github.kommunkompass.catalogue.UnknownCriterionException if the catalogue has no such code
     * @throws InvalidValueException if the text is not a valid code
     */
    default <T> Figure<T> figure(String code, Function<Standing, Figure<T>> figure) {
        Criterion criterion = reference().catalogue().criterion(code);
        return findStanding(code)
                .map(figure)
                .orElseGet(() ->
                        Figure.unavailable(unavailable().getOrDefault(criterion, UnavailableReason.NOT_IN_REFERENCE)));
    }

    /**
     * {@return the standings at one level, in catalogue order, such as the profile of the areas; may be none}
     *
     * @param level the level
     */
    default List<Standing> standings(Level level) {
        return standings().stream()
                .filter(standing -> standing.criterion().level().equals(level))
                .toList();
    }

    /**
     * Compares an evaluation with a benchmark by the default settings.
     *
     * @param scorecard a strict scorecard
     * @param benchmark a benchmark of the same revision
     * @param subject whether the subject is part of the benchmark
     * @return the comparison
     * @throws IncomparableRevisionsException if the revisions differ, or their structures under the same name
     * @throws SubjectInclusionException if the benchmark contradicts what is stated of the subject
     * @throws InvalidValueException if the scorecard is not strict, or the inclusion is {@link SubjectInclusion#UNSTATED}
     */
    static Comparison of(Scorecard scorecard, Benchmark benchmark, SubjectInclusion subject) {
        return of(scorecard, benchmark, ComparisonSettings.of(subject));
    }

    /**
     * Compares an evaluation with a benchmark.
     *
     * @param scorecard a strict scorecard
     * @param benchmark a benchmark of the same revision
     * @param settings the definitions
     * @return the comparison
     * @throws IncomparableRevisionsException if the revisions differ, or their structures under the same name
     * @throws SubjectInclusionException if the benchmark contradicts what is stated of the subject
     * @throws InvalidValueException if the scorecard is not strict, or the inclusion is {@link SubjectInclusion#UNSTATED}
     */
    static Comparison of(Scorecard scorecard, Benchmark benchmark, ComparisonSettings settings) {
        return of(scorecard, Reference.of(benchmark), settings);
    }

    /**
     * Compares an evaluation with a reference.
     *
     * @param scorecard a strict scorecard
     * @param reference a reference of the same revision
     * @param settings the definitions
     * @return the comparison
     * @throws IncomparableRevisionsException if the revisions differ, or their structures under the same name
     * @throws SubjectInclusionException if it is stated that the subject is part of a benchmark, and another evaluation of its
     *     municipality counts or none does, or that it is not a member, and its municipality is
     * @throws InvalidValueException if the scorecard is not strict, or the inclusion in a benchmark is
     *     {@link SubjectInclusion#UNSTATED}
     */
    static Comparison of(Scorecard scorecard, Reference reference, ComparisonSettings settings) {
        return new ComparisonMaker(scorecard, reference, settings).comparison();
    }
}
