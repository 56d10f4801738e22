package io.github.kommunkompass.progress;

import io.github.kommunkompass.catalogue.Criterion;
import io.github.kommunkompass.catalogue.Level;
import io.github.kommunkompass.evaluation.Evaluation;
import io.github.kommunkompass.evaluation.Subject;
import io.github.kommunkompass.municipality.MunicipalityRegister;
import io.github.kommunkompass.plan.Plan;
import io.github.kommunkompass.revision.Comparability;
import io.github.kommunkompass.revision.Crosswalks;
import io.github.kommunkompass.revision.Theme;
import io.github.kommunkompass.scoring.Score;
import io.github.kommunkompass.statistics.Figure;
import io.github.kommunkompass.statistics.UnavailableReason;
import io.github.kommunkompass.value.InvalidValueException;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.immutables.value.Value;

/**
 * The progress between two evaluations of one municipality: the comparability of their points, their scores and changes, and
 * the follow-up of the earlier improvement opportunities and of a plan for them.
 *
 * <pre>{@code
 * Progress progress = Progress.between(earlier, later);
 * progress.comparability().verdict();    // such as NONE
 * progress.change("total").points();     // unavailable if the points cannot be compared
 * }</pre>
 *
 * <p>Immutable and thread-safe.
 */
@Value.Immutable
public interface Progress {

    /** {@return the subject of the earlier evaluation: the municipality, revision and date} */
    Subject earlier();

    /** {@return the subject of the later evaluation: the municipality, revision and date} */
    Subject later();

    /** {@return the register that decides whether the evaluations are of one municipality} */
    MunicipalityRegister register();

    /** {@return the comparability of the points, with its reasons, from the earlier to the later catalogue} */
    Comparability comparability();

    /**
     * {@return the scores and changes of the criteria that both catalogues have, and whose points are known in at least one of
     * the evaluations, in the order of the later catalogue, the total first} These are the criteria that are comparable, and
     * those that are {@linkplain io.github.kommunkompass.revision.CatalogueDiff#sameCriteria() the same}.
     */
    List<Change> changes();

    /** {@return the known scores of criteria that only the earlier catalogue has, in its order; may be none} */
    List<Score> earlierOnly();

    /** {@return the known scores of criteria that only the later catalogue has, in its order; may be none} */
    List<Score> laterOnly();

    /** {@return the scores side by side that {@link #withThemes()} adds; usually none} */
    List<ThemeScores> themes();

    /**
     * {@return this progress with the themes of the two revisions: areas that are alike by our own reading; none if there
     * are none between the revisions} All other attributes are unchanged.
     */
    default Progress withThemes() {
        return new ProgressBuilder()
                .copy(this)
                .themes(Theme.between(comparability().from(), comparability().to()).stream()
                        .map(this::themeScores)
                        .toList())
                .build();
    }

    private ThemeScores themeScores(Theme theme) {
        return new ThemeScoresBuilder()
                .theme(theme)
                .earlier(score(theme.from(), earlierOnly(), Change::earlier))
                .later(score(theme.to(), laterOnly(), Change::later))
                .build();
    }

    private Optional<Score> score(Criterion criterion, List<Score> only, Function<Change, List<Score>> side) {
        return Stream.concat(only.stream(), changes().stream().map(side).flatMap(List::stream))
                .filter(score -> score.criterion().equals(criterion) && score.isKnown())
                .findFirst();
    }

    /** {@return the breakdown of the two totals, into comparable and other points} */
    ProgressBreakdown breakdown();

    /**
     * {@return the follow-up of the earlier evaluation's improvement opportunities, one for each, in the order of the
     * findings; may be none}
     */
    List<FollowUp> followUps();

    /** {@return the plan of the earlier evaluation, or empty if none was given} */
    Optional<Plan> plan();

    /** {@return the follow-up of the actions of the plan, one for each, in their order; none without a plan} */
    List<ActionFollowUp> actions();

    /**
     * {@return the change of the total per year, as narrow as the dates allow; unavailable unless the dates are certainly at
     * least 365 days apart, and the totals comparable and known}
     */
    Figure<RatePerYear> ratePerYear();

    /**
     * {@return the change at a criterion}
     *
     * @param code its code in the later catalogue, or several codes joined by {@code +}, as {@link Change#codes()} has them
     * @throws io.github.kommunkompass.catalogue.UnknownCriterionException if neither catalogue has such a code
     * @throws InvalidValueException if the text is not a valid code
     * @throws io.github.kommunkompass.statistics.UnavailableFigureException if only one of the catalogues has the criterion, or
     *     its points are unknown in both evaluations
     */
    default Change change(String code) {
        return findChange(code).orElseGet(() -> {
            if (comparability().from().findCriterion(code).isEmpty()) {
                comparability().to().criterion(code);
            }
            return noChange(criterion -> criterion.code().toString().equals(code));
        });
    }

    /**
     * {@return the change at a criterion}
     *
     * @param criterion a criterion of one of the two catalogues
     * @throws io.github.kommunkompass.catalogue.UnknownCriterionException if neither catalogue has the criterion
     * @throws io.github.kommunkompass.statistics.UnavailableFigureException if only one of the catalogues has the criterion, or
     *     its points are unknown in both evaluations
     */
    default Change change(Criterion criterion) {
        return changes().stream()
                .filter(change -> Stream.concat(change.later().stream(), change.earlier().stream())
                        .anyMatch(score -> score.criterion().equals(criterion)))
                .findFirst()
                .orElseGet(() -> {
                    if (!comparability().from().criteria().contains(criterion)) {
                        comparability().to().criterion(criterion);
                    }
                    return noChange(criterion::equals);
                });
    }

    private Change noChange(Predicate<Criterion> isWanted) {
        boolean isInOneOnly = Stream.concat(earlierOnly().stream(), laterOnly().stream())
                .anyMatch(score -> isWanted.test(score.criterion()));
        return Figure.<Change>unavailable(
                        isInOneOnly ? UnavailableReason.NOT_COMPARABLE : UnavailableReason.POINTS_NOT_KNOWN)
                .value();
    }

    /**
     * {@return the change at a criterion, or empty if there is none}
     *
     * @param code any text, such as a code in the later catalogue
     */
    default Optional<Change> findChange(String code) {
        return changes().stream().filter(change -> change.codes().equals(code)).findFirst();
    }

    /**
     * {@return the changes at one level, in the order of {@link #changes()}; may be none}
     *
     * @param level the level
     */
    default List<Change> changes(Level level) {
        return changes().stream()
                .filter(change -> Stream.concat(change.later().stream(), change.earlier().stream())
                        .findFirst()
                        .filter(score -> score.criterion().level().equals(level))
                        .isPresent())
                .toList();
    }

    /**
     * Compares two evaluations by the built-in crosswalks.
     *
     * @param earlier the earlier evaluation
     * @param later the later evaluation
     * @return the progress
     * @throws UnorderedEvaluationsException if they are not of one municipality, or the earlier is not certainly the first
     * @throws io.github.kommunkompass.municipality.AmbiguousMunicipalityException if the municipality has namesakes, and no code
     * @throws io.github.kommunkompass.municipality.ConflictingMunicipalitiesException if two codes contradict each other
     * @throws io.github.kommunkompass.scoring.InvalidEvaluationException if one of them has an error
     */
    static Progress between(Evaluation earlier, Evaluation later) {
        return between(earlier, later, Crosswalks.builtIn());
    }

    /**
     * Compares two evaluations.
     *
     * @param earlier the earlier evaluation
     * @param later the later evaluation
     * @param crosswalks the crosswalks by which different revisions are compared
     * @return the progress
     * @throws UnorderedEvaluationsException if they are not of one municipality, or the earlier is not certainly the first
     * @throws io.github.kommunkompass.municipality.AmbiguousMunicipalityException if the municipality has namesakes, and no code
     * @throws io.github.kommunkompass.municipality.ConflictingMunicipalitiesException if two codes contradict each other
     * @throws io.github.kommunkompass.scoring.InvalidEvaluationException if one of them has an error
     */
    static Progress between(Evaluation earlier, Evaluation later, Crosswalks crosswalks) {
        return between(earlier, later, crosswalks, MunicipalityRegister.builtIn());
    }

    /**
     * Compares two evaluations.
     *
     * @param earlier the earlier evaluation
     * @param later the later evaluation
     * @param crosswalks the crosswalks by which different revisions are compared
     * @param register the register that decides whether they are of one municipality
     * @return the progress
     * @throws UnorderedEvaluationsException if they are not of one municipality, or the earlier is not certainly the first
     * @throws io.github.kommunkompass.municipality.AmbiguousMunicipalityException if the municipality has namesakes, and no code
     * @throws io.github.kommunkompass.municipality.ConflictingMunicipalitiesException if two codes contradict each other
     * @throws io.github.kommunkompass.scoring.InvalidEvaluationException if one of them has an error
     */
    static Progress between(
            Evaluation earlier, Evaluation later, Crosswalks crosswalks, MunicipalityRegister register) {
        return ProgressMaker.progress(earlier, later, crosswalks, register, Optional.empty());
    }

    /**
     * Compares two evaluations by the built-in crosswalks, and follows the plan of the earlier one.
     *
     * @param earlier the earlier evaluation
     * @param later the later evaluation
     * @param plan the plan of the earlier evaluation
     * @return the progress
     * @throws io.github.kommunkompass.plan.InvalidPlanException if the plan has an error, for instance because it is of another
     *     evaluation
     * @throws UnorderedEvaluationsException if they are not of one municipality, or the earlier is not certainly the first
     * @throws io.github.kommunkompass.municipality.AmbiguousMunicipalityException if the municipality has namesakes, and no code
     * @throws io.github.kommunkompass.municipality.ConflictingMunicipalitiesException if two codes contradict each other
     * @throws io.github.kommunkompass.scoring.InvalidEvaluationException if one of them has an error
     */
    static Progress between(Evaluation earlier, Evaluation later, Plan plan) {
        return between(earlier, later, plan, Crosswalks.builtIn(), MunicipalityRegister.builtIn());
    }

    /**
     * Compares two evaluations, and follows the plan of the earlier one.
     *
     * @param earlier the earlier evaluation
     * @param later the later evaluation
     * @param plan the plan of the earlier evaluation
     * @param crosswalks the crosswalks by which different revisions are compared
     * @param register the register that decides whether they are of one municipality
     * @return the progress
     * @throws io.github.kommunkompass.plan.InvalidPlanException if the plan has an error, for instance because it is of another
     *     evaluation
     * @throws UnorderedEvaluationsException if they are not of one municipality, or the earlier is not certainly the first
     * @throws io.github.kommunkompass.municipality.AmbiguousMunicipalityException if the municipality has namesakes, and no code
     * @throws io.github.kommunkompass.municipality.ConflictingMunicipalitiesException if two codes contradict each other
     * @throws io.github.kommunkompass.scoring.InvalidEvaluationException if one of them has an error
     */
    static Progress between(
            Evaluation earlier, Evaluation later, Plan plan, Crosswalks crosswalks, MunicipalityRegister register) {
        return ProgressMaker.progress(earlier, later, crosswalks, register, Optional.of(plan));
    }
}
