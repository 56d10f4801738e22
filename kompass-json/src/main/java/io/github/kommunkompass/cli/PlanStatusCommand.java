package io.github.kommunkompass.cli;

import io.github.kommunkompass.evaluation.Evaluation;
import io.github.kommunkompass.json.Format;
import io.github.kommunkompass.json.KompassJson;
import io.github.kommunkompass.municipality.MunicipalityRegister;
import io.github.kommunkompass.plan.Plan;
import io.github.kommunkompass.plan.PlanStatus;
import io.github.kommunkompass.table.Table;
import io.github.kommunkompass.value.PartialDate;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;

/** {@code kompass plan status PLAN EVALUATION}. */
@Command(
        name = "status",
        description = {
            "Shows where a plan stands at a date.",
            "Prints kompass/plan-status/1: how much is done, what is overdue, which improvement opportunities have no"
                    + " action, and what the targets would give, by criterion and in total. The plan is validated against the"
                    + " evaluation; all errors are printed on standard error."
        },
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        footer = {
            "",
            "Examples:",
            "  kompass plan status actions.csv nassjo-2022-report.json --format text",
            "  kompass plan status actions.csv nassjo-2022-report.json --date 2024-06-30",
            "  kompass plan status nassjo-plan-synthetic.json nassjo-2022-report.json \\",
            "      --format csv --language sv --output status.csv"
        })
@SuppressWarnings("NullAway.Init") // picocli sets the fields
final class PlanStatusCommand implements Callable<Integer> {

    @ParentCommand
    private CommandGroup main;

    @Mixin
    private TableOutput output;

    @Option(
            names = "--date",
            paramLabel = "DATE",
            description = "The date at which actions are overdue or not, such as 2024-06-30; today by default.",
            converter = OptionConverters.DateConverter.class)
    private @Nullable PartialDate date;

    @Mixin
    private PlanParameters parameters;

    @Override
    public Integer call() {
        output.check();
        Evaluation evaluation = parameters.evaluation(output.isCsv());
        Plan read = parameters.plan(evaluation, output.isCsv());
        PlanStatus status =
                PlanStatus.of(read, evaluation, date == null ? today() : date, MunicipalityRegister.builtIn());
        output.print(
                main.streams(),
                () -> new PlanStatusText(status, output.style(main.streams(), evaluation.catalogue())).text(),
                () -> KompassJson.standard().write(Format.PLAN_STATUS, status),
                language -> Table.of(status, language),
                parameters.evaluations().dialect());
        return 0;
    }

    private static PartialDate today() {
        return PartialDate.parse(LocalDate.now(ZoneId.systemDefault()).toString());
    }
}
