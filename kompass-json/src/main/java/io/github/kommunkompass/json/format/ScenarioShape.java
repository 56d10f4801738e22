package io.github.kommunkompass.json.format;

import io.github.kommunkompass.catalogue.CriterionCode;
import io.github.kommunkompass.json.document.ScenarioDocument;
import io.github.kommunkompass.json.shape.MapShape;
import io.github.kommunkompass.json.shape.Shape;
import io.github.kommunkompass.json.shape.WrittenDocument;
import io.github.kommunkompass.json.shape.WrittenObject;
import io.github.kommunkompass.scoring.Score;
import io.github.kommunkompass.scoring.Scorecard;
import io.github.kommunkompass.statistics.Figure;
import io.github.kommunkompass.statistics.UnavailableReason;
import java.util.LinkedHashMap;
import java.util.Map;

/** {@code kompass/scenario/1}. */
final class ScenarioShape extends WrittenDocument<ScenarioDocument> {

    private static final MapShape<CriterionCode, Score> SCORES = Common.byCode(ScoreShape.SCORE);

    ScenarioShape() {
        super(
                "scenario",
                ScenarioDocument.class,
                "Scenario",
                "The scores of an evaluation as it is, and as they would be with other points.");
        include(SubjectShape.of(document -> document.before().subject()));
        required("points", Common.byCode(Common.POINTS), ScenarioDocument::points)
                .described("The new points, by the code of a criterion.");
        required("changes", Common.byCode(ChangeShape.CHANGE), ScenarioShape::changes)
                .described(
                        "The scores that change, by the code of a criterion: of the criteria and of the sums above them.");
        required("before", SCORES, document -> scores(document.before()))
                .described("The score of each criterion as it is.");
        required("after", SCORES, document -> scores(document.after()))
                .described("The score of each criterion with the new points.");
    }

    private static Map<CriterionCode, Score> scores(Scorecard scorecard) {
        Map<CriterionCode, Score> scores = new LinkedHashMap<>();
        scorecard.scores().forEach(score -> scores.put(score.criterion().code(), score));
        return scores;
    }

    private static Map<CriterionCode, Change> changes(ScenarioDocument document) {
        Map<CriterionCode, Change> changes = new LinkedHashMap<>();
        document.affected()
                .forEach(criterion -> changes.put(
                        criterion.code(),
                        new Change(
                                document.before().score(criterion),
                                document.after().score(criterion))));
        return changes;
    }

    private record Change(Score before, Score after) {

        Figure<Integer> points() {
            return before.isKnown() && after.isKnown()
                    ? Figure.of(after.minus(before))
                    : Figure.unavailable(UnavailableReason.POINTS_NOT_KNOWN);
        }
    }

    private static final class ChangeShape extends WrittenObject<Change> {

        static final Shape<Change> CHANGE =
                new ChangeShape().described("A score that changes.").named("changedScore");

        private ChangeShape() {
            required("before", ScoreShape.SCORE, Change::before);
            required("after", ScoreShape.SCORE, Change::after);
            figure("change", Common.CHANGED_POINTS, Change::points).described("The points after minus those before.");
            reasons(FigureShapes.ANY_REASON);
        }
    }
}
