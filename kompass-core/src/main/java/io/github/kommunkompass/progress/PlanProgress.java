package io.github.kommunkompass.progress;

import io.github.kommunkompass.catalogue.CriterionCode;
import io.github.kommunkompass.plan.Action;
import io.github.kommunkompass.plan.Plan;
import io.github.kommunkompass.progress.ActionFollowUp.Attainment;
import io.github.kommunkompass.scoring.Score;
import io.github.kommunkompass.scoring.Scorecard;
import io.github.kommunkompass.statistics.UnavailableReason;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Follows the actions of a plan, given the changes from the evaluation that it is of. */
final class PlanProgress {

    private final Scorecard after;
    /** The changes that are comparable one by one, by the code in the earlier catalogue. */
    private final Map<CriterionCode, Change> changes = new HashMap<>();

    PlanProgress(Scorecard after, List<Change> all) {
        this.after = after;
        all.stream()
                .filter(change -> change.earlier().size() == 1 && isComparable(change))
                .forEach(change ->
                        changes.put(change.earlier().get(0).criterion().code(), change));
    }

    List<ActionFollowUp> followUps(Plan plan) {
        return plan.actions().stream().map(this::followUp).toList();
    }

    private ActionFollowUp followUp(Action action) {
        ActionFollowUpBuilder followUp = new ActionFollowUpBuilder()
                .action(action)
                .overdue(action.overdue(after.subject().evaluated()));
        action.target().forEach((code, points) -> followUp.putTarget(code, attainment(code, points)));
        return followUp.build();
    }

    private Attainment attainment(CriterionCode code, int target) {
        Change change = changes.get(code);
        return change == null ? Attainment.NOT_COMPARABLE : attainment(change.later(), target);
    }

    private static boolean isComparable(Change change) {
        return !change.points().reason().equals(Optional.of(UnavailableReason.NOT_COMPARABLE));
    }

    private static Attainment attainment(List<Score> later, int target) {
        if (later.stream().mapToInt(Score::atLeast).sum() >= target) {
            return Attainment.REACHED;
        }
        return later.stream().mapToInt(Score::atMost).sum() < target ? Attainment.NOT_REACHED : Attainment.NOT_KNOWN;
    }
}
