package io.github.kommunkompass.json.document;

import io.github.kommunkompass.catalogue.Criterion;
import io.github.kommunkompass.catalogue.CriterionCode;
import io.github.kommunkompass.evaluation.Evaluation;
import io.github.kommunkompass.progress.Scenario;
import io.github.kommunkompass.scoring.IncomparableRevisionsException;
import io.github.kommunkompass.scoring.Scorecard;
import io.github.kommunkompass.scoring.Scorer;
import io.github.kommunkompass.value.InvalidValueException;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The content of a document of the format {@code kompass/scenario/1}: the scores of an evaluation before and after a change of
 * points that did not take place.
 *
 * <pre>{@code
 * ScenarioDocument better = ScenarioDocument.of(evaluation, Map.of("6.3", 20));
 * better.after().total();
 * }</pre>
 *
 * @param points the new points by code, in the order of the codes
 * @param before the strict scorecard of the evaluation
 * @param after the strict scorecard of the evaluation with the new points
 */
public record ScenarioDocument(Map<CriterionCode, Integer> points, Scorecard before, Scorecard after) {

    /**
     * Creates the content.
     *
     * @param points the new points by code
     * @param before the strict scorecard of the evaluation
     * @param after the strict scorecard of the evaluation with the new points
     * @throws InvalidValueException if the scorecards are of different evaluations, or one is not strict
     * @throws IncomparableRevisionsException if their catalogues differ
     * @throws io.github.kommunkompass.catalogue.UnknownCriterionException if the catalogue has no criterion with one of the codes
     */
    public ScenarioDocument {
        before.requireStrict(before.catalogue());
        after.requireStrict(before.catalogue());
        if (!before.subject().equals(after.subject())) {
            throw new InvalidValueException(
                    before.subject().describe() + "; " + after.subject().describe(), "scores of one evaluation");
        }
        Scorecard scored = before;
        points.keySet().forEach(code -> scored.score(code.toString()));
        points = Collections.unmodifiableSortedMap(new TreeMap<>(points));
    }

    /**
     * Scores an evaluation as it is and with other points.
     *
     * @param evaluation the evaluation
     * @param points the new points by code
     * @return the content
     * @throws InvalidValueException if a criterion has reported parts, which must be changed instead
     * @throws io.github.kommunkompass.catalogue.UnknownCriterionException if the catalogue has no such code
     * @throws io.github.kommunkompass.scoring.InvalidEvaluationException if the evaluation or the result has an error
     */
    public static ScenarioDocument of(Evaluation evaluation, Map<String, Integer> points) {
        SortedMap<CriterionCode, Integer> byCode = new TreeMap<>();
        points.forEach((code, value) ->
                byCode.put(evaluation.catalogue().criterion(code).code(), value));
        return new ScenarioDocument(
                byCode,
                Scorer.strict().score(evaluation),
                Scorer.strict().score(Scenario.withPoints(evaluation, points)));
    }

    /** {@return the criteria whose scores differ before and after, in catalogue order; none if the points are the same} */
    public List<Criterion> affected() {
        return before.catalogue().criteria().stream()
                .filter(criterion -> !before.score(criterion).equals(after.score(criterion)))
                .toList();
    }
}
