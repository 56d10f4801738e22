package consumer;

import io.github.kommunkompass.evaluation.Evaluation;
import io.github.kommunkompass.evaluation.Finding;
import io.github.kommunkompass.evaluation.FindingKind;
import io.github.kommunkompass.progress.FollowUp.Mention;
import io.github.kommunkompass.testkit.jqwik.KompassArbitraries;
import io.github.kommunkompass.testkit.jqwik.LawProperties;
import io.github.kommunkompass.testkit.law.PlanClaim;
import io.github.kommunkompass.testkit.law.PlanLaws;
import io.github.kommunkompass.testkit.law.PlanSystem;
import io.github.kommunkompass.testkit.law.PlannedEvaluation;
import java.util.ArrayList;
import java.util.List;

/** Correct, except that a later finding with the words of an earlier one is taken for a reference to it. */
class MatchesByText extends LawProperties<PlannedEvaluation> {

    MatchesByText() {
        super(PlanLaws.of(MatchesByText::follow), KompassArbitraries.plannedEvaluations());
    }

    private static PlanClaim follow(PlannedEvaluation planned) {
        PlanClaim correct = PlanSystem.kompass().follow(planned);
        List<PlanClaim.OfFinding> findings = new ArrayList<>();
        List<Finding> improvements = planned.earlier().findings().stream()
                .filter(finding -> finding.kind() == FindingKind.IMPROVEMENT)
                .toList();
        for (int i = 0; i < improvements.size(); i++) {
            PlanClaim.OfFinding claim = correct.findings().get(i);
            findings.add(
                    isRepeated(improvements.get(i), planned.later())
                            ? new PlanClaim.OfFinding(claim.outcome(), Mention.AGAIN, claim.actions())
                            : claim);
        }
        return new PlanClaim(correct.numbers(), correct.shareDone(), findings);
    }

    private static boolean isRepeated(Finding earlier, Evaluation later) {
        return later.findings().stream()
                .anyMatch(finding -> finding.kind() == FindingKind.IMPROVEMENT
                        && finding.text().equals(earlier.text()));
    }
}
