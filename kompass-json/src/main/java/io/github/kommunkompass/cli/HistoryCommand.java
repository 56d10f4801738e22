package io.github.kommunkompass.cli;

import io.github.kommunkompass.catalogue.Catalogue;
import io.github.kommunkompass.evaluation.Evaluation;
import io.github.kommunkompass.json.Format;
import io.github.kommunkompass.json.KompassJson;
import io.github.kommunkompass.progress.History;
import io.github.kommunkompass.table.Table;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** {@code kompass history FILE...}. */
@Command(
        name = "history",
        description = {
            "Shows the evaluations of one municipality over time.",
            "Prints kompass/history/1: the evaluations from the earliest to the latest, and the progress from"
                    + " each to the next. Between revisions, points are comparable only by a crosswalk with an authority."
        },
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        footer = {
            "",
            "Examples:",
            "  kompass history nassjo-2019.json nassjo-2022.json --format text",
            "  kompass history vallentuna --format text",
            "  kompass history vallentuna --format xlsx --language sv --output history.xlsx"
        })
@SuppressWarnings("NullAway.Init") // picocli sets the fields
final class HistoryCommand implements Callable<Integer> {

    @ParentCommand
    private Main main;

    @Mixin
    private TableOutput output;

    @Mixin
    private CrosswalksOption crosswalks;

    @Mixin
    private EvaluationOptions evaluations;

    @Parameters(arity = "1..*", paramLabel = "FILE", description = "Evaluations of one municipality: " + Input.KINDS)
    private List<String> files;

    @Override
    public Integer call() {
        output.check();
        List<Evaluation> read = new ArrayList<>();
        Places places = new Places();
        EvaluationFiles reader = evaluations.files(output.isCsv());
        reader.forEach(evaluations.inputs(files), (evaluation, place) -> {
            read.add(evaluation);
            places.add(evaluation.subject(), place);
        });
        if (reader.hasInvalid()) {
            return Failures.FAILED;
        }
        if (read.isEmpty()) {
            throw new Failures.NoEvaluationException();
        }
        History history = places.locate(() -> History.of(read, crosswalks.among(read, evaluations)));
        output.print(
                main.streams(),
                () -> new HistoryText(history, output.style(main.streams(), latest(history))).text(),
                () -> KompassJson.standard().write(Format.HISTORY, history),
                language -> Table.of(history, language),
                evaluations.dialect());
        return 0;
    }

    private static Catalogue latest(History history) {
        return history.scorecards().get(history.scorecards().size() - 1).catalogue();
    }
}
