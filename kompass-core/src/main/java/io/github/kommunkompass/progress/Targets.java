package io.github.kommunkompass.progress;

import io.github.kommunkompass.catalogue.Catalogue;
import io.github.kommunkompass.catalogue.Criterion;
import io.github.kommunkompass.catalogue.CriterionCode;
import io.github.kommunkompass.catalogue.Level;
import io.github.kommunkompass.plan.Plan;
import io.github.kommunkompass.scoring.IncomparableRevisionsException;
import io.github.kommunkompass.scoring.Score;
import io.github.kommunkompass.scoring.Scorecard;
import io.github.kommunkompass.statistics.Figure;
import io.github.kommunkompass.statistics.UnavailableReason;
import io.github.kommunkompass.value.InvalidValueException;
import io.github.kommunkompass.value.Ratio;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Target points by criterion, and their attainment by an evaluation.
 *
 * <pre>{@code
 * Targets targets = Targets.of(catalogue, Map.of("6", 70, "4", 75));
 * targets.attainment(scorecard);    // a share from 0 to 1
 * }</pre>
 *
 * <p>Immutable and thread-safe.
 */
public final class Targets {

    private final Catalogue catalogue;
    private final SortedMap<CriterionCode, Integer> points;

    private Targets(Catalogue catalogue, SortedMap<CriterionCode, Integer> points) {
        this.catalogue = catalogue;
        this.points = points;
    }

    /**
     * Obtains targets.
     *
     * @param catalogue the catalogue of the revision
     * @param points the target points by code
     * @return the targets
     * @throws InvalidValueException if a target is below 0 or above the criterion's maximum, or if a criterion and a part of it
     *     both have targets
     * @throws io.github.kommunkompass.catalogue.UnknownCriterionException if the catalogue has no such code
     */
    public static Targets of(Catalogue catalogue, Map<String, Integer> points) {
        SortedMap<CriterionCode, Integer> byCode = new TreeMap<>();
        points.forEach((code, target) -> {
            Criterion criterion = catalogue.criterion(code);
            if (target < 0 || target > criterion.max()) {
                throw new InvalidValueException(
                        "a target of " + target + " points for " + code, "0 to " + criterion.max());
            }
            byCode.put(criterion.code(), target);
        });
        byCode.keySet().forEach(code -> checkNotPart(catalogue.criterion(code), byCode.keySet()));
        return new Targets(catalogue, Collections.unmodifiableSortedMap(byCode));
    }

    /**
     * Obtains the targets of a plan. {@link io.github.kommunkompass.plan.PlanStatus#plannedPoints()} permits a criterion and a part of it.
     *
     * @param catalogue the catalogue of the revision
     * @param plan the plan; actions that are dropped do not count
     * @return the targets
     * @throws InvalidValueException if the plan is of another revision, if a target is below 0 or above the criterion's maximum, or if a
     *     criterion and a part of it both have targets
     * @throws io.github.kommunkompass.catalogue.UnknownCriterionException if the catalogue has no such code
     */
    public static Targets of(Catalogue catalogue, Plan plan) {
        if (!plan.of().revision().equals(catalogue.revision())) {
            throw new InvalidValueException("a plan of " + plan.of().revision(), "a plan of " + catalogue.revision());
        }
        Map<String, Integer> points = new LinkedHashMap<>();
        plan.targets().forEach((code, target) -> points.put(code.toString(), target));
        return of(catalogue, points);
    }

    /** Points would count twice if a criterion and a part of it both had targets. */
    private static void checkNotPart(Criterion criterion, Set<CriterionCode> targets) {
        criterion.ancestors().stream()
                .filter(whole -> targets.contains(whole.code()))
                .findFirst()
                .ifPresent(whole -> {
                    throw new InvalidValueException(
                            "targets for " + whole.code() + " and for " + criterion.code() + ", which is a part of it",
                            "a target for one or the other");
                });
    }

    /** {@return the catalogue of the revision} */
    public Catalogue catalogue() {
        return catalogue;
    }

    /** {@return the target points by code, in the order of the codes} */
    public Map<CriterionCode, Integer> points() {
        return points;
    }

    /**
     * {@return the attained share of the targets: {@code 1 - sum of max(0, target - points) / sum of targets}; unavailable if
     * the targets add up to 0, or the points of one of them are unknown} Points above one target do not compensate for another.
     *
     * @param scorecard a strict scorecard of the same revision
     * @throws IncomparableRevisionsException if the scorecard is of another revision
     * @throws InvalidValueException if the scorecard is not strict, so that the maxima are not those of the targets
     */
    public Figure<Ratio> attainment(Scorecard scorecard) {
        scorecard.requireStrict(catalogue);
        long sum = points.values().stream().mapToLong(Integer::longValue).sum();
        if (sum == 0) {
            return Figure.unavailable(UnavailableReason.NO_VALUES);
        }
        long missing = 0;
        for (Map.Entry<CriterionCode, Integer> target : points.entrySet()) {
            Score score = scorecard.score(target.getKey().toString());
            if (!score.isKnown()) {
                return Figure.unavailable(UnavailableReason.POINTS_NOT_KNOWN);
            }
            missing += Math.max(0, target.getValue() - score.pointsOrThrow());
        }
        return Figure.of(Ratio.ONE.minus(Ratio.of(missing, sum)));
    }

    /**
     * Returns the progress from a baseline to a target: {@code (current - baseline) / (target - baseline)}.
     *
     * @param baseline the score at the start
     * @param current the score now
     * @param target the target points
     * @return a share, which may be below 0 or above 1; unavailable if points are unknown, or the target equals the baseline
     * @throws IncomparableRevisionsException if the scores are of different revisions
     * @throws io.github.kommunkompass.scoring.IncomparableScoresException if they are of different criteria or maxima
     */
    public static Figure<Ratio> progressTo(Score baseline, Score current, int target) {
        current.requireComparable(baseline);
        if (!baseline.isKnown() || !current.isKnown()) {
            return Figure.unavailable(UnavailableReason.POINTS_NOT_KNOWN);
        }
        long gained = current.minus(baseline);
        long required = (long) target - baseline.pointsOrThrow();
        return required == 0 ? Figure.unavailable(UnavailableReason.NO_SPREAD) : Figure.of(Ratio.of(gained, required));
    }

    /**
     * Finds the fewest criteria of a level that would have to reach their maximum for a total: those with most headroom, and
     * among equals the first in catalogue order.
     *
     * @param scorecard a strict scorecard
     * @param level the level of the criteria
     * @param total the target total
     * @return the criteria, most headroom first; none if the total is reached already; {@link UnavailableReason#UNREACHABLE} if
     *     the total is above the maximum, {@link UnavailableReason#UNREACHABLE_AT_THIS_LEVEL} if the criteria of this level do not
     *     reach it together, and {@link UnavailableReason#POINTS_NOT_KNOWN} if points are unknown
     * @throws InvalidValueException if the scorecard is not strict, so that its maxima may be those of a part
     */
    public static Figure<List<Criterion>> fewestCriteriaFor(Scorecard scorecard, Level level, int total) {
        scorecard.requireStrict(scorecard.catalogue());
        if (total > scorecard.total().max()) {
            return Figure.unavailable(UnavailableReason.UNREACHABLE);
        }
        List<Score> scores = scorecard.scores(level);
        if (!scorecard.total().isKnown() || !scores.stream().allMatch(Score::isKnown)) {
            return Figure.unavailable(UnavailableReason.POINTS_NOT_KNOWN);
        }
        List<Score> byHeadroom = scores.stream()
                .sorted(Comparator.comparingInt((Score score) -> score.max() - score.atLeast())
                        .reversed())
                .toList();
        List<Criterion> fewest = new ArrayList<>();
        int reached = scorecard.total().pointsOrThrow();
        for (Score score : byHeadroom) {
            if (reached < total) {
                fewest.add(score.criterion());
                reached += score.max() - score.atLeast();
            }
        }
        return reached < total
                ? Figure.unavailable(UnavailableReason.UNREACHABLE_AT_THIS_LEVEL)
                : Figure.of(List.copyOf(fewest));
    }

    /** {@return the targets by code} */
    @Override
    public String toString() {
        return catalogue.revision() + ": " + points;
    }
}
