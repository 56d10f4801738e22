package io.github.kommunkompass.cli;

import io.github.kommunkompass.evaluation.Evaluation;
import io.github.kommunkompass.plan.Plan;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** The parameters of commands on a plan: the plan, and the evaluation that it is of, against which it is validated. */
@SuppressWarnings("NullAway.Init") // picocli sets the fields
final class PlanParameters {

    @ParentCommand
    private CommandGroup main;

    @Mixin
    private EvaluationOptions evaluations;

    @Parameters(index = "0", paramLabel = "PLAN", description = PlanFile.KINDS)
    private String plan;

    @Parameters(index = "1", paramLabel = "EVALUATION", description = "The evaluation: " + Input.KINDS)
    private String file;

    /** Returns how the evaluation is read. */
    EvaluationOptions evaluations() {
        return evaluations;
    }

    /** Reads the evaluation. */
    Evaluation evaluation(boolean writesCsv) {
        return evaluations.evaluation(file, writesCsv);
    }

    /** Reads the plan of the evaluation. */
    Plan plan(Evaluation evaluation, boolean writesCsv) {
        return new PlanFile(plan, main.streams(), evaluations.library(), evaluations.settings(writesCsv))
                .read(evaluation);
    }
}
