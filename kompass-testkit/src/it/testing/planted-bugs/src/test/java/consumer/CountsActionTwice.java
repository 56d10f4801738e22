package consumer;

import io.github.kommunkompass.plan.Action;
import io.github.kommunkompass.plan.ActionStatus;
import io.github.kommunkompass.plan.Plan;
import io.github.kommunkompass.testkit.jqwik.KompassArbitraries;
import io.github.kommunkompass.testkit.jqwik.LawProperties;
import io.github.kommunkompass.testkit.law.PlanClaim;
import io.github.kommunkompass.testkit.law.PlanLaws;
import io.github.kommunkompass.testkit.law.PlanSystem;
import io.github.kommunkompass.testkit.law.PlannedEvaluation;
import java.util.HashMap;
import java.util.Map;

/** Correct, except that a done action for several findings counts as done for each of them. */
class CountsActionTwice extends LawProperties<PlannedEvaluation> {

    CountsActionTwice() {
        super(PlanLaws.of(CountsActionTwice::follow), KompassArbitraries.plannedEvaluations());
    }

    private static PlanClaim follow(PlannedEvaluation planned) {
        PlanClaim correct = PlanSystem.kompass().follow(planned);
        Map<ActionStatus, Integer> numbers = new HashMap<>(correct.numbers());
        numbers.put(ActionStatus.DONE, done(planned.plan()));
        return new PlanClaim(numbers, correct.shareDone(), correct.findings());
    }

    private static int done(Plan plan) {
        return plan.actions().stream()
                .filter(action -> action.status() == ActionStatus.DONE)
                .map(Action::findings)
                .mapToInt(findings -> Math.max(1, findings.size()))
                .sum();
    }
}
