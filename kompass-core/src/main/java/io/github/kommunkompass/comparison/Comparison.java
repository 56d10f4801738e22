package io.github.kommunkompass.comparison;

import io.github.kommunkompass.benchmark.Benchmark;
import io.github.kommunkompass.catalogue.Criterion;
import io.github.kommunkompass.catalogue.Level;
import io.github.kommunkompass.evaluation.Subject;
import io.github.kommunkompass.scoring.IncomparableRevisionsException;
import io.github.kommunkompass.scoring.MissingPolicy;
import io.github.kommunkompass.scoring.Score;
import io.github.kommunkompass.scoring.Scorecard;
import io.github.kommunkompass.statistics.Distribution;
import io.github.kommunkompass.statistics.UnavailableReason;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * One evaluation beside a reference of the same revision: where it stands at each criterion that both know, and for each other
 * criterion why there is no standing.
 *
 * <pre>{@code
 * Comparison comparison = Comparison.of(scorecard, Reference.of(benchmark), ComparisonSettings.builder()
 *         .subject(SubjectInclusion.INCLUDED)
 *         .disclosure(DisclosurePolicy.none())
 *         .build());
 * comparison.standing("total").gap();    // in points
 * }</pre>
 *
 * <p>Immutable and safe on any thread.
 */
@Value.Immutable
public interface Comparison {

    /**
     * Returns who is compared.
     *
     * @return the subject of the evaluation
     */
    Subject subject();

    /**
     * Returns with what.
     *
     * @return the reference
     */
    Reference reference();

    /**
     * Returns by which definitions.
     *
     * @return the settings
     */
    ComparisonSettings settings();

    /**
     * Returns the standing at each criterion whose points are known and of which the reference says something, in catalogue
     * order.
     *
     * @return the standings; may be none
     */
    List<Standing> standings();

    /**
     * Returns the other criteria, in catalogue order, and why there is no standing at them.
     *
     * @return reason by criterion
     */
    Map<Criterion, UnavailableReason> unavailable();

    /**
     * Returns the standing at a criterion.
     *
     * @param code the criterion's code, such as {@code 3.2} or {@code total}
     * @return the standing, or empty if there is none
     * @throws io.github.kommunkompass.catalogue.UnknownCriterionException if the catalogue has no such code
     * @throws IllegalArgumentException if the text cannot be a code at all
     */
    default Optional<Standing> standing(String code) {
        Criterion wanted = reference().catalogue().criterion(code);
        return standings().stream()
                .filter(standing -> standing.criterion().code().equals(wanted.code()))
                .findFirst();
    }

    /**
     * Returns the standings at one level, in catalogue order: the profile that is drawn of the areas.
     *
     * @param level the level
     * @return the standings; may be none
     */
    default List<Standing> profile(Level level) {
        return standings().stream()
                .filter(standing -> standing.criterion().level().equals(level))
                .toList();
    }

    /**
     * Compares an evaluation with a reference.
     *
     * @param scorecard a strict scorecard
     * @param reference a reference of the same revision
     * @param settings by which definitions
     * @return the comparison
     * @throws IncomparableRevisionsException if the revisions differ, or their structures under the same name
     * @throws SubjectNotInBenchmarkException if the subject is said to be behind a benchmark that names its municipalities without the
     *     subject's, or in which nobody has its points
     * @throws IllegalArgumentException if the scorecard was not scored under {@link MissingPolicy#STRICT}, or if it is not said
     *     whether the subject is behind a benchmark
     */
    static Comparison of(Scorecard scorecard, Reference reference, ComparisonSettings settings) {
        IncomparableRevisionsException.check(scorecard.catalogue(), reference.catalogue());
        if (scorecard.policy() != MissingPolicy.STRICT) {
            throw new IllegalArgumentException("found a scorecard under the policy "
                    + scorecard.policy().id() + ", expected strict, so that both are out of the same maximum");
        }
        if (reference instanceof BenchmarkReference benchmark) {
            checkPosition(scorecard, benchmark.benchmark(), settings.subject());
        }
        var comparison = new ComparisonBuilder()
                .subject(scorecard.subject())
                .reference(reference)
                .settings(settings);
        for (Score score : scorecard.scores()) {
            Criterion criterion = score.criterion();
            if (!score.isKnown()) {
                comparison.putUnavailable(criterion, UnavailableReason.POINTS_NOT_KNOWN);
            } else {
                standing(score, reference, settings)
                        .ifPresentOrElse(
                                comparison::addStanding,
                                () -> comparison.putUnavailable(criterion, UnavailableReason.NOT_IN_REFERENCE));
            }
        }
        return comparison.build();
    }

    private static void checkPosition(Scorecard scorecard, Benchmark benchmark, SubjectInclusion position) {
        if (position == SubjectInclusion.NOT_STATED) {
            throw new IllegalArgumentException(
                    "found a subject of which nobody says whether it is behind the benchmark, expected that to be said");
        }
        if (position == SubjectInclusion.OUTSIDE) {
            return;
        }
        Subject subject = scorecard.subject();
        if (benchmark
                .members()
                .filter(members -> !members.contains(subject.municipality()))
                .isPresent()) {
            throw SubjectNotInBenchmarkException.notNamed(subject);
        }
        for (Score score : scorecard.scores()) {
            Distribution distribution = benchmark.distribution(score.criterion());
            if (score.isKnown() && distribution.n() > 0 && distribution.count(score.atLeast()) == 0) {
                throw SubjectNotInBenchmarkException.notCounted(subject, score.criterion(), score.atLeast());
            }
        }
    }

    private static Optional<Standing> standing(Score score, Reference reference, ComparisonSettings settings) {
        Criterion criterion = score.criterion();
        if (reference instanceof PublishedMeans means) {
            return means.mean(criterion).map(mean -> Standings.amongMeans(criterion, score.atLeast(), mean, settings));
        }
        Distribution distribution = ((BenchmarkReference) reference).benchmark().distribution(criterion);
        return distribution.n() == 0
                ? Optional.empty()
                : Optional.of(Standings.among(criterion, score.atLeast(), distribution, settings));
    }
}
