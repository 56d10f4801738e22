package io.github.kommunkompass.cli;

import io.github.kommunkompass.evaluation.Evaluation;
import io.github.kommunkompass.json.Format;
import io.github.kommunkompass.json.KompassJson;
import io.github.kommunkompass.municipality.MunicipalityRegister;
import io.github.kommunkompass.progress.Progress;
import io.github.kommunkompass.revision.Crosswalks;
import io.github.kommunkompass.table.Table;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** {@code kompass progress EARLIER LATER}. */
@Command(
        name = "progress",
        description = {
            "Shows the progress from an evaluation to a later one.",
            "Prints kompass/progress/1, of two evaluations of one municipality: how far points can be compared"
                    + " and why, the points of both, and the changes of comparable points. Between revisions, points are"
                    + " comparable only by a crosswalk with an authority.",
            "Earlier improvement opportunities are followed by the ids that later findings refer to, which works"
                    + " across revisions too, and with --plan by their actions."
        },
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        footer = {
            "",
            "Examples:",
            "  kompass progress tomelilla-2020.json tomelilla-2022.json --format text",
            "  kompass progress nassjo-2019.json nassjo-2022.json --themes --format text",
            "  kompass progress nassjo-2022-report.json nassjo-2025-synthetic.json \\",
            "      --plan nassjo-plan-synthetic.json --format text",
            "  kompass progress nassjo-2019.json nassjo-2022.json --format csv \\",
            "      --output progress.csv"
        })
@SuppressWarnings("NullAway.Init") // picocli sets the fields
final class ProgressCommand implements Callable<Integer> {

    @ParentCommand
    private Main main;

    @Mixin
    private TableOutput output;

    @Mixin
    private CrosswalkOption crosswalk;

    @Mixin
    private PlanOption plan;

    @Option(
            names = "--themes",
            description =
                    "Adds pairs of areas of two revisions that are alike by name and content, in our reading. They make"
                            + " no points comparable.")
    private boolean themes;

    @Mixin
    private EvaluationOptions evaluations;

    @Parameters(index = "0", paramLabel = "EARLIER", description = "The earlier evaluation: " + Input.KINDS)
    private String earlier;

    @Parameters(index = "1", paramLabel = "LATER", description = "The later evaluation, likewise.")
    private String later;

    @Override
    public Integer call() {
        output.check();
        Evaluation before = evaluations.evaluation(earlier, output.isCsv());
        Evaluation after = evaluations.evaluation(later, output.isCsv());
        Progress between = evaluations.locate(() -> between(before, after));
        Progress progress = themes ? between.withThemes() : between;
        output.print(
                main.streams(),
                () -> new ProgressText(progress, output.style(main.streams(), after.catalogue())).text(),
                () -> KompassJson.standard().write(Format.PROGRESS, progress),
                language -> Table.of(progress, language),
                evaluations.dialect());
        return 0;
    }

    private Progress between(Evaluation before, Evaluation after) {
        Crosswalks crosswalks =
                crosswalk.crosswalks(before.catalogue(), after.catalogue(), evaluations.library(), main.streams());
        return plan.plan(before, main.streams(), evaluations.library(), evaluations.settings(output.isCsv()))
                .map(given -> Progress.between(before, after, given, crosswalks, MunicipalityRegister.builtIn()))
                .orElseGet(() -> Progress.between(before, after, crosswalks));
    }
}
