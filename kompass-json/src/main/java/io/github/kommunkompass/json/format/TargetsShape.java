package io.github.kommunkompass.json.format;

import io.github.kommunkompass.catalogue.Criterion;
import io.github.kommunkompass.catalogue.CriterionCode;
import io.github.kommunkompass.catalogue.Level;
import io.github.kommunkompass.json.document.TargetsDocument;
import io.github.kommunkompass.json.shape.ListShape;
import io.github.kommunkompass.json.shape.Shape;
import io.github.kommunkompass.json.shape.WrittenDocument;
import io.github.kommunkompass.json.shape.WrittenObject;
import io.github.kommunkompass.progress.Targets;
import io.github.kommunkompass.scoring.Score;
import io.github.kommunkompass.scoring.Scorecard;
import io.github.kommunkompass.statistics.Figure;
import io.github.kommunkompass.statistics.UnavailableReason;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** {@code kompass/targets/1}. */
final class TargetsShape extends WrittenDocument<TargetsDocument> {

    TargetsShape() {
        super(
                "targets",
                TargetsDocument.class,
                "Targets",
                "Target points for criteria, and how far an evaluation is from them.");
        include(SubjectShape.of(document -> document.scorecard().subject()));
        optional(
                        "baseline",
                        SubjectShape.SUBJECT,
                        document -> document.baseline().map(Scorecard::subject))
                .described("The earlier evaluation from which progress is measured.");
        required("targets", Common.byCode(TargetShape.TARGET), TargetsShape::targets)
                .described("The targets, by the code of a criterion.");
        figure("attainment", RatioShape.RATIO, TargetsDocument::attainment)
                .described(
                        "The attained share of all targets: 1 minus the points that are missing, divided by the sum of the"
                                + " targets. Points above one target do not compensate for another.");
        unlessEmpty("fewestCriteria", ListShape.of(FewestShape.FEWEST), TargetsShape::fewest)
                .described("What would reach the target for the total, by level; only if there is such a target.");
        reasons(FigureShapes.ANY_REASON);
    }

    private static Map<CriterionCode, Target> targets(TargetsDocument document) {
        Map<CriterionCode, Target> targets = new LinkedHashMap<>();
        document.targets()
                .points()
                .forEach((code, points) -> targets.put(
                        code,
                        new Target(
                                points,
                                document.scorecard().score(code.toString()),
                                document.baseline().map(start -> start.score(code.toString())))));
        return targets;
    }

    private static List<Fewest> fewest(TargetsDocument document) {
        return document.fewestCriteria().entrySet().stream()
                .map(entry -> new Fewest(entry.getKey(), entry.getValue()))
                .toList();
    }

    private record Target(int points, Score score, Optional<Score> baseline) {

        Figure<Integer> gap() {
            return score.isKnown()
                    ? Figure.of(score.pointsOrThrow() - points)
                    : Figure.unavailable(UnavailableReason.POINTS_NOT_KNOWN);
        }
    }

    private static final class TargetShape extends WrittenObject<Target> {

        static final Shape<Target> TARGET = new TargetShape()
                .described("A target, and the score of the evaluation.")
                .named("target");

        private TargetShape() {
            required("target", Common.POINTS, Target::points);
            required("score", ScoreShape.SCORE, Target::score);
            figure("gap", Common.CHANGED_POINTS, Target::gap)
                    .described("The points minus the target, negative for points that are missing.");
            optional(
                    "sinceBaseline",
                    SinceShape.SINCE,
                    target -> target.baseline().map(start -> new Since(start, target)));
            reasons(FigureShapes.ANY_REASON);
        }
    }

    private record Since(Score baseline, Target target) {}

    private static final class SinceShape extends WrittenObject<Since> {

        static final Shape<Since> SINCE = new SinceShape()
                .described("The progress from the baseline to a target.")
                .named("sinceBaseline");

        private SinceShape() {
            required("score", ScoreShape.SCORE, Since::baseline).described("The score of the baseline.");
            figure(
                            "progress",
                            RatioShape.RATIO,
                            since -> Targets.progressTo(
                                    since.baseline(),
                                    since.target().score(),
                                    since.target().points()))
                    .described(
                            "The points gained, divided by the points from the baseline to the target; below 0 for a decline"
                                    + " and above 1 beyond the target.");
            reasons(FigureShapes.ANY_REASON);
        }
    }

    private record Fewest(Level level, Figure<List<Criterion>> criteria) {}

    private static final class FewestShape extends WrittenObject<Fewest> {

        static final FewestShape FEWEST = new FewestShape();

        private FewestShape() {
            required("level", Common.LEVEL, Fewest::level);
            figure(
                            "criteria",
                            ListShape.of(Common.CODE),
                            fewest -> fewest.criteria()
                                    .map(criteria -> criteria.stream()
                                            .map(Criterion::code)
                                            .toList()))
                    .described(
                            "The fewest criteria of the level that would have to reach their maximum, those with most headroom"
                                    + " first; none if the target is reached.");
            reasons(FigureShapes.ANY_REASON);
        }
    }
}
