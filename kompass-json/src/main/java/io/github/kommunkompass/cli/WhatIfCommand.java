package io.github.kommunkompass.cli;

import io.github.kommunkompass.evaluation.Evaluation;
import io.github.kommunkompass.json.Format;
import io.github.kommunkompass.json.KompassJson;
import io.github.kommunkompass.json.document.ScenarioDocument;
import io.github.kommunkompass.table.Table;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/** {@code kompass what-if EVALUATION CODE=POINTS...}. */
@Command(
        name = "what-if",
        description = {
            "Shows what the scores would be with other points.",
            "Prints kompass/scenario/1: these scores beside the scores as they are. Reported sums above a"
                    + " criterion change by as much as its points do."
        },
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        footer = {
            "",
            "Examples:",
            "  kompass what-if nassjo-2022.json 6.3=20 6.4=25 --format text",
            "  kompass what-if nassjo-2022.json 6.3=20"
        })
@SuppressWarnings("NullAway.Init") // picocli sets the fields
final class WhatIfCommand implements Callable<Integer> {

    @ParentCommand
    private Main main;

    @Spec
    private CommandSpec spec;

    @Mixin
    private TableOutput output;

    @Mixin
    private EvaluationOptions evaluations;

    @Parameters(index = "0", paramLabel = "EVALUATION", description = "The evaluation: " + Input.KINDS)
    private String file;

    @Parameters(
            index = "1..*",
            arity = "1..*",
            paramLabel = "CODE=POINTS",
            description = "The new points of a criterion without reported parts, from 0 to its maximum.")
    private List<String> points;

    @Override
    public Integer call() {
        output.check();
        Evaluation evaluation = evaluations.evaluation(file, output.isCsv());
        ScenarioDocument document =
                ScenarioDocument.of(evaluation, CriterionArgument.points(points, evaluation.catalogue(), spec));
        output.print(
                main.streams(),
                () -> new ScenarioText(document, output.style(main.streams(), evaluation.catalogue())).text(),
                () -> KompassJson.standard().write(Format.SCENARIO, document),
                language -> Table.of(document, language),
                evaluations.dialect());
        return 0;
    }
}
