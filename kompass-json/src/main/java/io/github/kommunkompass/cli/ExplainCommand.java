package io.github.kommunkompass.cli;

import io.github.kommunkompass.evaluation.Evaluation;
import io.github.kommunkompass.json.Format;
import io.github.kommunkompass.json.KompassJson;
import io.github.kommunkompass.json.document.ExplanationDocument;
import io.github.kommunkompass.scoring.Scorer;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/** {@code kompass explain EVALUATION [CODE]}. */
@Command(
        name = "explain",
        description = {
            "Explains the scores of an evaluation.",
            "Prints kompass/explanation/1, of all criteria or of CODE and its parts: what was reported, what"
                    + " follows from it, and what is unknown."
        },
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        footer = {
            "",
            "Examples:",
            "  kompass explain nassjo-2022.json --format text",
            "  kompass explain nassjo-2022.json 6 --format text",
            "  kompass explain nassjo-2022.json 6 --missing available-parts"
        })
@SuppressWarnings("NullAway.Init") // picocli sets the fields
final class ExplainCommand implements Callable<Integer> {

    @ParentCommand
    private Main main;

    @Spec
    private CommandSpec spec;

    @Mixin
    private DocumentOutput output;

    @Mixin
    private MissingOption missing;

    @Mixin
    private EvaluationOptions evaluations;

    @Parameters(index = "0", paramLabel = "EVALUATION", description = "The evaluation: " + Input.KINDS)
    private String file;

    @Parameters(
            index = "1",
            arity = "0..1",
            paramLabel = "CODE",
            description = "The criterion, such as 3 or 3.2; total by default.")
    private @Nullable String code;

    @Override
    public Integer call() {
        Evaluation evaluation = evaluations.evaluation(file);
        ExplanationDocument all = ExplanationDocument.of(evaluation, Scorer.with(missing.policy()));
        ExplanationDocument document = code == null
                ? all
                : all.part(CriterionArgument.criterion(code, "CODE", evaluation.catalogue(), spec)
                        .code()
                        .toString());
        output.print(
                main.streams(),
                () -> new ExplanationText(document, output.style(main.streams(), evaluation.catalogue())).text(),
                () -> KompassJson.standard().write(Format.EXPLANATION, document));
        return 0;
    }
}
