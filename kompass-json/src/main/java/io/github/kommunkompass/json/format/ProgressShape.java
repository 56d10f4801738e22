package io.github.kommunkompass.json.format;

import io.github.kommunkompass.catalogue.Criterion;
import io.github.kommunkompass.catalogue.CriterionCode;
import io.github.kommunkompass.json.shape.ListShape;
import io.github.kommunkompass.json.shape.MapShape;
import io.github.kommunkompass.json.shape.Schema;
import io.github.kommunkompass.json.shape.Shape;
import io.github.kommunkompass.json.shape.StringShape;
import io.github.kommunkompass.json.shape.WrittenDocument;
import io.github.kommunkompass.json.shape.WrittenObject;
import io.github.kommunkompass.plan.Overdue;
import io.github.kommunkompass.progress.ActionFollowUp;
import io.github.kommunkompass.progress.Change;
import io.github.kommunkompass.progress.FollowUp;
import io.github.kommunkompass.progress.Progress;
import io.github.kommunkompass.progress.ProgressBreakdown;
import io.github.kommunkompass.progress.RatePerYear;
import io.github.kommunkompass.progress.ThemeScores;
import io.github.kommunkompass.scoring.Score;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** {@code kompass/progress/1}. */
final class ProgressShape extends WrittenDocument<Progress> {

    ProgressShape() {
        super("progress", Progress.class, "Progress", "The progress between two evaluations of one municipality.");
        include(new StepShape());
        required("register", Common.REGISTER, Progress::register);
    }

    /** Progress as a part of another document. */
    static final class StepShape extends WrittenObject<Progress> {

        private static final Shape<Map<String, Change>> CHANGES = MapShape.of(StringShape.any(), ChangeShape.CHANGE)
                .with("propertyNames", Schema.any().with("pattern", "^[A-Za-z0-9][A-Za-z0-9._+-]*$"));

        private static final Shape<Map<String, Score>> ONLY = MapShape.of(StringShape.any(), NamedPoints.POINTS)
                .with("propertyNames", Schema.any().with("pattern", "^[A-Za-z0-9][A-Za-z0-9._-]*$"));

        static final Shape<Progress> STEP = new StepShape()
                .described("The progress from one evaluation to the next.")
                .named("step");

        private StepShape() {
            required("earlier", SubjectShape.SUBJECT, Progress::earlier);
            required("later", SubjectShape.SUBJECT, Progress::later);
            required("comparability", ComparabilityShape.OF_TIMES, Progress::comparability);
            required("changes", CHANGES, StepShape::changes)
                    .described(
                            "The criteria that both catalogues have, by code in the later catalogue: the total, criteria that are"
                                    + " comparable, and criteria of the same name. Codes of criteria that are comparable"
                                    + " together are joined by +.");
            required("earlierOnly", ONLY, progress -> byCode(progress.earlierOnly()))
                    .described("The known points of criteria that only the earlier catalogue has, by code.");
            required("laterOnly", ONLY, progress -> byCode(progress.laterOnly()))
                    .described("The known points of criteria that only the later catalogue has, by code.");
            unlessEmpty("themes", ListShape.of(ThemeShape.THEME), Progress::themes)
                    .described("Areas of the two catalogues that are alike in our reading, if it was asked for.");
            required("breakdown", BreakdownShape.BREAKDOWN, Progress::breakdown)
                    .described("The comparable and other points of the totals.");
            required("followUp", ListShape.of(FollowUpShape.FOLLOW_UP), Progress::followUps)
                    .described("The outcomes of the improvement opportunities of the earlier evaluation.");
            unlessEmpty("actions", ListShape.of(ActionFollowUpShape.ACTION), Progress::actions)
                    .described("What became of the actions of the plan of the earlier evaluation, if a plan is given.");
            figure("ratePerYear", RateShape.RATE, Progress::ratePerYear);
            reasons(FigureShapes.ANY_REASON);
        }

        private static Map<String, Change> changes(Progress progress) {
            Map<String, Change> changes = new LinkedHashMap<>();
            progress.changes().forEach(change -> changes.put(change.codes(), change));
            return changes;
        }

        private static Map<String, Score> byCode(List<Score> scores) {
            Map<String, Score> byCode = new LinkedHashMap<>();
            scores.forEach(score -> byCode.put(score.criterion().code().toString(), score));
            return byCode;
        }
    }

    /** The known points of a criterion with its name. */
    private static final class NamedPoints extends WrittenObject<Score> {

        static final Shape<Score> POINTS = new NamedPoints().named("pointsOfOne");

        private NamedPoints() {
            required("name", Common.TEXT, score -> score.criterion().name());
            required("points", Common.POINTS, Score::pointsOrThrow);
        }
    }

    /** Two areas that we read as one theme. */
    static final class ThemeShape extends WrittenObject<ThemeScores> {

        static final Shape<ThemeScores> THEME = new ThemeShape()
                .described(
                        "Two areas that are alike in our reading. No source says so, and their points are not comparable.")
                .named("theme");

        private ThemeShape() {
            required(
                    "earlier", AreaShape.AREA, scores -> new Area(scores.theme().from(), scores.earlier()));
            required("later", AreaShape.AREA, scores -> new Area(scores.theme().to(), scores.later()));
            required("reading", Common.TEXT, scores -> scores.theme().reason());
        }
    }

    private record Area(Criterion criterion, Optional<Score> score) {}

    /** One side of a theme. */
    private static final class AreaShape extends WrittenObject<Area> {

        static final AreaShape AREA = new AreaShape();

        private AreaShape() {
            required("code", Common.CODE, area -> area.criterion().code());
            required("name", Common.TEXT, area -> area.criterion().name());
            optional("points", Common.POINTS, area -> area.score().map(Score::pointsOrThrow));
        }
    }

    /** The change of the total per year. */
    static final class RateShape extends WrittenObject<RatePerYear> {

        static final Shape<RatePerYear> RATE = new RateShape()
                .described(
                        "The change of the total in points per year, between the least and the greatest that the dates allow.")
                .named("ratePerYear");

        private RateShape() {
            required("atLeast", RatioShape.RATIO, RatePerYear::atLeast);
            required("atMost", RatioShape.RATIO, RatePerYear::atMost);
        }
    }

    /** The points of two evaluations for the same criteria. */
    static final class ChangeShape extends WrittenObject<Change> {

        static final Shape<Change> CHANGE = new ChangeShape()
                .described("The points of two evaluations for the same criteria.")
                .named("change");

        private ChangeShape() {
            unlessEmpty("earlierCodes", ListShape.of(Common.CODE), ChangeShape::earlierCodes)
                    .described("The codes in the earlier catalogue, if they are others.");
            optional("earlier", Common.POINTS, change -> change.earlierPoints().toOptional());
            optional("later", Common.POINTS, change -> change.laterPoints().toOptional());
            optional("change", Common.CHANGED_POINTS, change -> change.points().toOptional())
                    .described("The later points minus the earlier points. Present only if they are comparable.");
            optional(
                            "unavailable",
                            FigureShapes.ANY_REASON,
                            change -> change.points().reason())
                    .described("The reason why the change is unavailable.");
        }

        private static List<CriterionCode> earlierCodes(Change change) {
            List<CriterionCode> codes = codes(change.earlier());
            return codes.equals(codes(change.later())) ? List.of() : codes;
        }

        private static List<CriterionCode> codes(List<Score> scores) {
            return scores.stream().map(score -> score.criterion().code()).toList();
        }
    }

    /** The comparable and other points of the totals. */
    static final class BreakdownShape extends WrittenObject<ProgressBreakdown> {

        static final BreakdownShape BREAKDOWN = new BreakdownShape();

        private BreakdownShape() {
            figure("comparable", Common.CHANGED_POINTS, ProgressBreakdown::comparable)
                    .described("The change of the comparable points.");
            figure("earlierOnly", Common.POINTS, ProgressBreakdown::earlierOnly)
                    .described("The earlier points that are not comparable.");
            figure("laterOnly", Common.POINTS, ProgressBreakdown::laterOnly)
                    .described("The later points that are not comparable.");
            reasons(FigureShapes.ANY_REASON);
        }
    }

    /** What became of an improvement opportunity. */
    static final class FollowUpShape extends WrittenObject<FollowUp> {

        static final FollowUpShape FOLLOW_UP = new FollowUpShape();

        private FollowUpShape() {
            optional("id", Common.ID, followUp -> followUp.finding().id());
            required("criterion", Common.CODE, followUp -> followUp.finding().criterion());
            required("text", Common.TEXT, followUp -> followUp.finding().text());
            required("outcome", Common.words(FollowUp.Outcome.values()), FollowUp::outcome);
            optional("mention", Common.words(FollowUp.Mention.values()), FollowUpShape::mention)
                    .described("What the later evaluation says of it; absent if it has no id.");
            unlessEmpty("laterFindings", ListShape.of(FindingShape.FINDING), FollowUp::laterFindings)
                    .described("The findings of the later evaluation that refer to it.");
            unlessEmpty("actions", ListShape.of(Common.ID), FollowUpShape::actions)
                    .described("The ids of the actions that name it.");
        }

        private static Optional<FollowUp.Mention> mention(FollowUp followUp) {
            return Optional.of(followUp.mention()).filter(mention -> mention != FollowUp.Mention.NO_ID);
        }

        private static List<String> actions(FollowUp followUp) {
            return followUp.actions().stream()
                    .map(action -> action.action().id())
                    .toList();
        }
    }

    /** What became of an action. */
    static final class ActionFollowUpShape extends WrittenObject<ActionFollowUp> {

        static final ActionFollowUpShape ACTION = new ActionFollowUpShape();

        private ActionFollowUpShape() {
            required("action", ActionShape.ACTION, ActionFollowUp::action);
            required("overdue", Common.words(Overdue.values()), ActionFollowUp::overdue)
                    .described("Whether it is overdue at the date of the later evaluation.");
            optional(
                            "targets",
                            Common.byCode(Common.words(ActionFollowUp.Attainment.values())),
                            followUp -> Common.unlessEmpty(followUp.targets()))
                    .described("Whether criteria reached their targets, by code in the earlier catalogue.");
        }
    }
}
