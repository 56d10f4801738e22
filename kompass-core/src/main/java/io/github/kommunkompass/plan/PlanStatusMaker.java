package io.github.kommunkompass.plan;

import io.github.kommunkompass.catalogue.Criterion;
import io.github.kommunkompass.catalogue.CriterionCode;
import io.github.kommunkompass.evaluation.Evaluation;
import io.github.kommunkompass.evaluation.Finding;
import io.github.kommunkompass.evaluation.FindingKind;
import io.github.kommunkompass.scoring.Score;
import io.github.kommunkompass.scoring.Scorecard;
import io.github.kommunkompass.scoring.Scorer;
import io.github.kommunkompass.statistics.Figure;
import io.github.kommunkompass.statistics.UnavailableReason;
import io.github.kommunkompass.value.PartialDate;
import io.github.kommunkompass.value.Ratio;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Builds a {@link PlanStatus} of a plan without errors. */
final class PlanStatusMaker {

    private final Plan plan;
    private final Evaluation evaluation;

    PlanStatusMaker(Plan plan, Evaluation evaluation) {
        this.plan = plan;
        this.evaluation = evaluation;
    }

    PlanStatus status(PartialDate date) {
        Map<ActionStatus, Integer> numbers = numbers();
        return new PlanStatusBuilder()
                .plan(plan)
                .date(date)
                .numbers(numbers)
                .shareDone(shareDone(numbers.getOrDefault(ActionStatus.DONE, 0)))
                .withoutAction(withoutAction())
                .plannedPoints(plannedPoints())
                .build();
    }

    private Map<ActionStatus, Integer> numbers() {
        Map<ActionStatus, Integer> numbers = new EnumMap<>(ActionStatus.class);
        for (ActionStatus status : ActionStatus.values()) {
            numbers.put(status, 0);
        }
        plan.actions().forEach(action -> numbers.merge(action.status(), 1, Integer::sum));
        return numbers;
    }

    private Figure<Ratio> shareDone(int done) {
        int all = plan.actions().size();
        return all == 0 ? Figure.unavailable(UnavailableReason.NO_VALUES) : Figure.of(Ratio.of(done, all));
    }

    private List<Finding> withoutAction() {
        Set<String> named = plan.actions().stream()
                .filter(action -> action.status() != ActionStatus.DROPPED)
                .map(Action::findings)
                .flatMap(Collection::stream)
                .collect(Collectors.toSet());
        return evaluation.findings().stream()
                .filter(finding -> finding.kind() == FindingKind.IMPROVEMENT)
                .filter(finding -> finding.id().filter(named::contains).isEmpty())
                .toList();
    }

    private Collection<PlannedPoints> plannedPoints() {
        SortedMap<CriterionCode, Integer> targets = plan.targets();
        Scorecard scorecard = Scorer.strict().score(evaluation);
        List<Criterion> criteria = evaluation.catalogue().criteria();
        SortedMap<Integer, PlannedPoints> byOrdinal = new TreeMap<>();
        // Parts come after their whole, so that the gains of all parts are known before.
        for (int i = targets.isEmpty() ? -1 : criteria.size() - 1; i >= 0; i--) {
            Criterion criterion = criteria.get(i);
            List<PlannedPoints> parts = criterion.children().stream()
                    .filter(part -> byOrdinal.containsKey(part.ordinal()))
                    .map(part -> byOrdinal.get(part.ordinal()))
                    .toList();
            Integer target = targets.get(criterion.code());
            PlannedPointsBuilder planned = new PlannedPointsBuilder().score(scorecard.score(criterion));
            if (target != null) {
                planned.target(target);
            }
            if (target != null && parts.isEmpty()) {
                byOrdinal.put(i, planned.points(Figure.of(target)).build());
            } else if (!parts.isEmpty()) {
                Figure<Integer> raised = raised(scorecard.score(criterion), parts);
                byOrdinal.put(
                        i,
                        planned.points(target == null ? raised : raised.map(points -> Math.max(points, target)))
                                .build());
            }
        }
        return byOrdinal.values();
    }

    /** The points of a criterion with what its parts gain. */
    private static Figure<Integer> raised(Score score, List<PlannedPoints> parts) {
        Figure<Integer> raised = score.isKnown()
                ? Figure.of(score.pointsOrThrow())
                : Figure.unavailable(UnavailableReason.POINTS_NOT_KNOWN);
        for (PlannedPoints part : parts) {
            raised = raised.flatMap(points -> part.gain().map(gain -> points + gain));
        }
        return raised;
    }
}
