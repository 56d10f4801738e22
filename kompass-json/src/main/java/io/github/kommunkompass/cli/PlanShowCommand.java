package io.github.kommunkompass.cli;

import io.github.kommunkompass.evaluation.Evaluation;
import io.github.kommunkompass.json.Format;
import io.github.kommunkompass.json.KompassJson;
import io.github.kommunkompass.plan.Plan;
import io.github.kommunkompass.table.Table;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.ParentCommand;

/** {@code kompass plan show PLAN EVALUATION}. */
@Command(
        name = "show",
        description = {
            "Shows the actions of a plan, or converts it.",
            "Prints kompass/plan/1, also of a table. The plan is validated against the evaluation; all errors are"
                    + " printed on standard error. Tables have no title and sources of a plan."
        },
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        footer = {
            "",
            "Examples:",
            "  kompass plan show actions.csv nassjo-2022-report.json > plan.json",
            "  kompass plan show nassjo-plan-synthetic.json nassjo-2022-report.json \\",
            "      --format text",
            "  kompass plan show nassjo-plan-synthetic.json nassjo-2022-report.json \\",
            "      --format xlsx --language sv --output actions.xlsx"
        })
@SuppressWarnings("NullAway.Init") // picocli sets the fields
final class PlanShowCommand implements Callable<Integer> {

    @ParentCommand
    private CommandGroup main;

    @Mixin
    private TableOutput output;

    @Mixin
    private PlanParameters parameters;

    @Override
    public Integer call() {
        output.check();
        Evaluation evaluation = parameters.evaluation(output.isCsv());
        Plan read = parameters.plan(evaluation, output.isCsv());
        if (output.isTable()) {
            tellWhatIsLeftOut(read);
        }
        output.print(
                main.streams(),
                () -> new PlanText(read, output.style(main.streams(), evaluation.catalogue())).text(),
                () -> KompassJson.standard().write(Format.PLAN, read),
                language -> Table.of(read, language),
                parameters.evaluations().dialect());
        return 0;
    }

    private void tellWhatIsLeftOut(Plan read) {
        if (read.title().isPresent() || !read.sources().isEmpty()) {
            main.streams()
                    .report(Problem.warning(
                            "left-out", "tables have no title and sources of a plan: those of this plan are left out"));
        }
    }
}
