package io.github.kommunkompass.testkit.law;

import io.github.kommunkompass.evaluation.Evaluation;
import io.github.kommunkompass.plan.Plan;

/**
 * An evaluation, its plan, and a later evaluation of the same municipality.
 *
 * @param earlier an evaluation without errors
 * @param plan a plan of it without errors
 * @param later an evaluation without errors, certainly later
 */
public record PlannedEvaluation(Evaluation earlier, Plan plan, Evaluation later) {

    /** {@return the findings and actions by their ids, for messages} */
    @Override
    public String toString() {
        return earlier.subject().describe() + " with " + earlier.findings() + ", " + plan.actions() + ", and "
                + later.evaluated() + " with " + later.findings();
    }
}
