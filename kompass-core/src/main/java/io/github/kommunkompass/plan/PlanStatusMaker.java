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
import java.util.Optional;
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
            Optional<Integer> target = Optional.ofNullable(targets.get(criterion.code()));
            if (target.isPresent() || !parts.isEmpty()) {
                byOrdinal.put(i, planned(scorecard.score(criterion), target, parts));
            }
        }
        return byOrdinal.values();
    }

    private static PlannedPoints planned(Score score, Optional<Integer> target, List<PlannedPoints> parts) {
        Figure<Integer> gain = gainOfParts(parts);
        Figure<Integer> points = unknown();
        if (score.isKnown()) {
            int now = score.pointsOrThrow();
            gain = gain.map(ofParts -> Math.max(ofParts, target.orElse(now) - now));
            points = gain.map(more -> now + more);
        } else if (target.isPresent()) {
            gain = unknown();
            points = parts.isEmpty() ? Figure.of(target.get()) : unknown();
        }
        PlannedPointsBuilder planned =
                new PlannedPointsBuilder().score(score).points(points).gain(gain);
        target.ifPresent(planned::target);
        return planned.build();
    }

    private static Figure<Integer> gainOfParts(List<PlannedPoints> parts) {
        Figure<Integer> sum = Figure.of(0);
        for (PlannedPoints part : parts) {
            sum = sum.flatMap(others -> part.gain().map(gain -> others + gain));
        }
        return sum;
    }

    private static Figure<Integer> unknown() {
        return Figure.unavailable(UnavailableReason.POINTS_NOT_KNOWN);
    }
}
