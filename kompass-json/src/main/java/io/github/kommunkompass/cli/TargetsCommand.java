package io.github.kommunkompass.cli;

import io.github.kommunkompass.evaluation.Evaluation;
import io.github.kommunkompass.json.Format;
import io.github.kommunkompass.json.KompassJson;
import io.github.kommunkompass.json.document.TargetsDocument;
import io.github.kommunkompass.progress.Targets;
import io.github.kommunkompass.table.Table;
import io.github.kommunkompass.value.InvalidValueException;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/** {@code kompass targets EVALUATION CODE=POINTS...}. */
@Command(
        name = "targets",
        description = {
            "Compares an evaluation with target points.",
            "Prints kompass/targets/1: the gap to each target, and the attained share of all. For a target of"
                    + " the total, it also finds the fewest criteria that would have to reach their maximum. With"
                    + " --baseline, it adds the progress from there to each target."
        },
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        footer = {
            "",
            "Examples:",
            "  kompass targets nassjo-2022.json 4=75 6=70 --format text",
            "  kompass targets nassjo-2022.json total=600 --format text",
            "  kompass targets tomelilla-2022.json total=600 \\",
            "      --baseline tomelilla-2020.json --format text"
        })
@SuppressWarnings("NullAway.Init") // picocli sets the fields
final class TargetsCommand implements Callable<Integer> {

    @ParentCommand
    private Main main;

    @Spec
    private CommandSpec spec;

    @Mixin
    private TableOutput output;

    @Option(
            names = "--baseline",
            paramLabel = "FILE",
            description = "An earlier evaluation of the municipality, with the same revision.")
    private @Nullable String baseline;

    @Mixin
    private EvaluationOptions evaluations;

    @Parameters(index = "0", paramLabel = "EVALUATION", description = "The evaluation: " + Input.KINDS)
    private String file;

    @Parameters(
            index = "1..*",
            arity = "1..*",
            paramLabel = "CODE=POINTS",
            description = "The target for a criterion, from 0 to its maximum.")
    private List<String> points;

    @Override
    public Integer call() {
        output.check();
        Evaluation evaluation = evaluations.evaluation(file, output.isCsv());
        Targets targets = targets(evaluation);
        Optional<Evaluation> earlier =
                Optional.ofNullable(baseline).map(from -> evaluations.evaluation(from, output.isCsv()));
        TargetsDocument document =
                evaluations.locate(() -> earlier.map(from -> TargetsDocument.of(targets, evaluation, from))
                        .orElseGet(() -> TargetsDocument.of(targets, evaluation)));
        output.print(
                main.streams(),
                () -> new TargetsText(document, output.style(main.streams(), evaluation.catalogue())).text(),
                () -> KompassJson.standard().write(Format.TARGETS, document),
                language -> Table.of(document, language),
                evaluations.dialect());
        return 0;
    }

    private Targets targets(Evaluation evaluation) {
        try {
            return Targets.of(evaluation.catalogue(), CriterionArgument.points(points, evaluation.catalogue(), spec));
        } catch (InvalidValueException e) {
            throw new ParameterException(spec.commandLine(), "Invalid value for CODE=POINTS: " + e.getMessage(), e);
        }
    }
}
