package io.github.kommunkompass.json.format;

import io.github.kommunkompass.json.shape.ListShape;
import io.github.kommunkompass.json.shape.MapShape;
import io.github.kommunkompass.json.shape.NumberShape;
import io.github.kommunkompass.json.shape.Shape;
import io.github.kommunkompass.json.shape.WrittenDocument;
import io.github.kommunkompass.json.shape.WrittenObject;
import io.github.kommunkompass.plan.Action;
import io.github.kommunkompass.plan.ActionStatus;
import io.github.kommunkompass.plan.Overdue;
import io.github.kommunkompass.plan.PlanStatus;
import io.github.kommunkompass.plan.PlannedPoints;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** {@code kompass/plan-status/1}. */
final class PlanStatusShape extends WrittenDocument<PlanStatus> {

    PlanStatusShape() {
        super(
                "plan-status",
                PlanStatus.class,
                "Status of a plan",
                "Where an action plan stands at a date, and what its targets would give.");
        include(SubjectShape.of(status -> status.plan().of()));
        required("date", Common.DATE, PlanStatus::date);
        required(
                        "actions",
                        MapShape.of(Common.words(ActionStatus.values()), NumberShape.count()),
                        PlanStatusShape::numbers)
                .described("The number of actions of each status.");
        figure("shareDone", RatioShape.RATIO, PlanStatus::shareDone)
                .described("The share of all actions that are done, those that are dropped among all.");
        unlessEmpty("overdue", ListShape.of(Common.ID), status -> ids(status, Overdue.YES))
                .described("The ids of actions that are open after their due date.");
        unlessEmpty("perhapsOverdue", ListShape.of(Common.ID), status -> ids(status, Overdue.PERHAPS))
                .described("The ids of open actions for which the known parts of the dates do not decide.");
        unlessEmpty("withoutAction", ListShape.of(FindingShape.FINDING), PlanStatus::withoutAction)
                .described("The improvement opportunities that no action names by their id.");
        unlessEmpty("targets", ListShape.of(PlannedPointsShape.PLANNED), PlanStatus::plannedPoints)
                .described("The criteria with a target, and those that they are part of, as they would be.");
        reasons(FigureShapes.ANY_REASON);
    }

    private static Map<ActionStatus, Long> numbers(PlanStatus status) {
        Map<ActionStatus, Long> numbers = new LinkedHashMap<>();
        status.numbers().forEach((each, number) -> numbers.put(each, number.longValue()));
        return numbers;
    }

    private static List<String> ids(PlanStatus status, Overdue overdue) {
        return status.actions(overdue).stream().map(Action::id).toList();
    }

    /** What a criterion would have. */
    static final class PlannedPointsShape extends WrittenObject<PlannedPoints> {

        static final Shape<PlannedPoints> PLANNED = new PlannedPointsShape().named("plannedPoints");

        private PlannedPointsShape() {
            required(
                    "criterion",
                    Common.CODE,
                    planned -> planned.score().criterion().code());
            required("score", ScoreShape.SCORE, PlannedPoints::score);
            optional(
                    "target",
                    Common.POINTS,
                    planned -> planned.target().isPresent()
                            ? Optional.of(planned.target().getAsInt())
                            : Optional.empty());
            figure("points", Common.POINTS, PlannedPoints::points);
            figure("gain", Common.POINTS, PlannedPoints::gain);
            reasons(FigureShapes.ANY_REASON);
        }
    }
}
