package io.github.kommunkompass.testkit.law;

import io.github.kommunkompass.plan.PlanStatus;
import io.github.kommunkompass.progress.Progress;

/** A system that follows plans, which laws can check: your own, or that of Kompass. */
@FunctionalInterface
public interface PlanSystem {

    /**
     * Follows a plan.
     *
     * @param planned the evaluation, its plan and a later evaluation
     * @return what became of the plan and of the improvement opportunities
     * @throws IllegalArgumentException if the plan is of another evaluation
     */
    PlanClaim follow(PlannedEvaluation planned);

    /** {@return {@link Progress} with a plan, and {@link PlanStatus} at the date of the later evaluation} */
    static PlanSystem kompass() {
        return planned -> {
            Progress progress = Progress.between(planned.earlier(), planned.later(), planned.plan());
            PlanStatus status = PlanStatus.of(
                    planned.plan(), planned.earlier(), planned.later().evaluated());
            return new PlanClaim(
                    status.numbers(),
                    status.shareDone().toOptional(),
                    progress.followUps().stream()
                            .map(followUp -> new PlanClaim.OfFinding(
                                    followUp.outcome(),
                                    followUp.mention(),
                                    followUp.actions().stream()
                                            .map(action -> action.action().id())
                                            .toList()))
                            .toList());
        };
    }
}
