package io.github.kommunkompass.progress;

import io.github.kommunkompass.catalogue.Catalogue;
import io.github.kommunkompass.catalogue.Criterion;
import io.github.kommunkompass.evaluation.Evaluation;
import io.github.kommunkompass.evaluation.EvaluationBuilder;
import io.github.kommunkompass.evaluation.Missing;
import io.github.kommunkompass.evaluation.Observations;
import io.github.kommunkompass.scoring.IncomparableRevisionsException;
import io.github.kommunkompass.scoring.InvalidEvaluationException;
import io.github.kommunkompass.scoring.Score;
import io.github.kommunkompass.scoring.Scorecard;
import io.github.kommunkompass.scoring.Scorer;
import io.github.kommunkompass.value.InvalidValueException;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;

/**
 * What-if scenarios: evaluations with other points.
 *
 * <pre>{@code
 * Evaluation better = Scenario.withPoints(evaluation, Map.of("6.3", 20));
 * Scorer.strict().score(better).total();
 * Scenario.withTargets(evaluation, Targets.of(catalogue, plan));
 * }</pre>
 */
public final class Scenario {

    private Scenario() {}

    /**
     * Returns an evaluation with other points. Reported sums above a changed criterion change by the same amount. If its points
     * were unknown, the sums do not change and must agree with the new points.
     *
     * @param evaluation the evaluation, which does not change
     * @param points the new points by code
     * @return a new evaluation that is otherwise the same
     * @throws InvalidValueException if a criterion has reported parts, which must be changed instead
     * @throws io.github.kommunkompass.catalogue.UnknownCriterionException if the catalogue has no such code
     * @throws InvalidEvaluationException if the evaluation or the result has an error
     */
    public static Evaluation withPoints(Evaluation evaluation, Map<String, Integer> points) {
        Catalogue catalogue = evaluation.catalogue();
        Scorecard before = Scorer.strict().score(evaluation);
        Map<Criterion, Integer> changed = new HashMap<>();
        points.forEach((code, value) -> changed.put(catalogue.criterion(code), value));
        Map<Criterion, Integer> sums = new HashMap<>();
        changed.forEach((criterion, value) -> {
            checkNoPartsReported(criterion, evaluation.observations(), changed.keySet());
            Score score = before.score(criterion);
            boolean isPossible = value >= 0 && value <= criterion.max();
            // Points outside the range are an error of their own, and not one of the sums.
            addAbove(criterion, score.isKnown() && isPossible ? value - score.pointsOrThrow() : 0, sums);
        });
        EvaluationBuilder scenario = evaluation.toBuilder();
        sums.forEach((sum, change) -> {
            OptionalInt reported = evaluation.observations().points(sum);
            if (reported.isPresent() && !changed.containsKey(sum)) {
                scenario.points(sum.code(), reported.getAsInt() + change);
            }
        });
        changed.forEach((criterion, value) -> scenario.points(criterion.code(), value));
        Evaluation result = scenario.build();
        Scorer.strict().score(result);
        return result;
    }

    /**
     * Returns an evaluation in which each target is reached. Points that are above their target do not change.
     *
     * @param evaluation the evaluation, which does not change
     * @param targets the targets, for instance those of a plan
     * @return a new evaluation that is otherwise the same
     * @throws InvalidValueException if a criterion has reported parts, which must have the targets instead
     * @throws io.github.kommunkompass.scoring.IncomparableRevisionsException if the targets are of another revision
     * @throws InvalidEvaluationException if the evaluation or the result has an error
     */
    public static Evaluation withTargets(Evaluation evaluation, Targets targets) {
        IncomparableRevisionsException.check(targets.catalogue(), evaluation.catalogue());
        Scorecard before = Scorer.strict().score(evaluation);
        Map<String, Integer> points = new LinkedHashMap<>();
        targets.points().forEach((code, target) -> {
            Score score = before.score(code.toString());
            if (!score.isKnown() || score.pointsOrThrow() < target) {
                points.put(code.toString(), target);
            }
        });
        return withPoints(evaluation, points);
    }

    private static void checkNoPartsReported(Criterion criterion, Observations observations, Set<Criterion> changed) {
        for (Criterion part : criterion.descendants()) {
            if (changed.contains(part) || observations.observation(part) != Missing.NOT_REPORTED) {
                throw new InvalidValueException(
                        "new points for " + criterion.code() + ", of which " + part.code() + " is reported",
                        "new points for its parts");
            }
        }
    }

    private static void addAbove(Criterion criterion, int change, Map<Criterion, Integer> sums) {
        criterion.ancestors().forEach(sum -> sums.merge(sum, change, Integer::sum));
    }
}
