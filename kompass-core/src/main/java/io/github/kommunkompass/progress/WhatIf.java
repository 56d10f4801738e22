package io.github.kommunkompass.progress;

import io.github.kommunkompass.catalogue.Catalogue;
import io.github.kommunkompass.catalogue.Criterion;
import io.github.kommunkompass.catalogue.CriterionCode;
import io.github.kommunkompass.evaluation.Evaluation;
import io.github.kommunkompass.evaluation.Missing;
import io.github.kommunkompass.evaluation.Observation;
import io.github.kommunkompass.evaluation.Observations;
import io.github.kommunkompass.evaluation.Points;
import io.github.kommunkompass.scoring.InvalidEvaluationException;
import io.github.kommunkompass.scoring.Score;
import io.github.kommunkompass.scoring.Scorecard;
import io.github.kommunkompass.scoring.Scorer;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * Makes evaluations that are like another but for some points.
 *
 * <pre>{@code
 * Evaluation better = WhatIf.changed(nassjo, Map.of(CriterionCode.of("6.3"), 20));
 * Scorer.strict().score(better).total();    // 9 points more
 * }</pre>
 */
public final class WhatIf {

    private WhatIf() {}

    /**
     * Returns an evaluation with other points. Reported sums above a criterion change by as much as it does; where its own
     * points were not known before, they stay, and must agree with the new points.
     *
     * @param evaluation the evaluation, which stays as it is
     * @param points the new points by code
     * @return a new evaluation; who, when, findings and sources are those of the other
     * @throws IllegalArgumentException if a criterion is to change of which parts are reported: change the parts
     * @throws io.github.kommunkompass.catalogue.UnknownCriterionException if the catalogue has no such code
     * @throws InvalidEvaluationException if the evaluation, or what becomes of it, has an error
     */
    public static Evaluation changed(Evaluation evaluation, Map<CriterionCode, Integer> points) {
        Catalogue catalogue = evaluation.catalogue();
        Scorecard before = Scorer.strict().score(evaluation);
        Map<Criterion, Integer> changes = new HashMap<>();
        points.forEach((code, changed) -> {
            Criterion criterion = catalogue.criterion(code);
            checkNoPartsReported(criterion, evaluation.observations(), points);
            Score score = before.score(code);
            addAbove(criterion, score.isKnown() ? changed - score.atLeast() : 0, changes);
        });
        Observations.Builder observations = Observations.builder(catalogue);
        evaluation.observations().reported().forEach((criterion, observation) -> {
            if (!points.containsKey(criterion.code())) {
                report(criterion, observation, changes.getOrDefault(criterion, 0), observations);
            }
        });
        points.forEach(observations::points);
        Evaluation changed =
                evaluation.toBuilder().observations(observations.build()).build();
        Scorer.strict().score(changed);
        return changed;
    }

    private static void checkNoPartsReported(
            Criterion criterion, Observations observations, Map<CriterionCode, Integer> points) {
        for (Criterion part : criterion.children()) {
            if (points.containsKey(part.code()) || observations.of(part) != Missing.NOT_REPORTED) {
                throw new IllegalArgumentException("found new points for " + criterion.code() + ", of which "
                        + part.code() + " is reported, expected new points for its parts");
            }
            checkNoPartsReported(part, observations, points);
        }
    }

    private static void addAbove(Criterion criterion, int change, Map<Criterion, Integer> changes) {
        for (Optional<Criterion> sum = criterion.parent();
                sum.isPresent();
                sum = sum.get().parent()) {
            changes.merge(sum.get(), change, Integer::sum);
        }
    }

    private static void report(
            Criterion criterion, Observation observation, int change, Observations.Builder observations) {
        if (observation instanceof Missing missing) {
            observations.missing(criterion.code(), missing);
        } else {
            observations.points(criterion.code(), ((Points) observation).points() + change);
        }
    }
}
