package io.github.kommunkompass.cli;

import io.github.kommunkompass.evaluation.Evaluation;
import io.github.kommunkompass.json.Format;
import io.github.kommunkompass.json.KompassJson;
import io.github.kommunkompass.json.document.InvalidDocumentException;
import io.github.kommunkompass.json.document.LocatedViolation;
import io.github.kommunkompass.scoring.MissingPolicy;
import io.github.kommunkompass.scoring.Scorecard;
import io.github.kommunkompass.scoring.Scorer;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** {@code kompass score EVALUATION}. */
@Command(
        name = "score",
        description = {
            "Scores an evaluation: prints the points of each criterion, or their bounds if they are unknown.",
            "Reads kompass/evaluation/1 and prints kompass/scorecard/1. Warnings are printed on standard error."
        },
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        exitCodeListHeading = "%nExit status:%n",
        exitCodeList = {
            "0:The scorecard was printed. There may be warnings.",
            "1:The evaluation is invalid or cannot be read, or the scorecard cannot be written. All errors are printed on"
                    + " standard error, one per line.",
            "2:Wrong usage."
        },
        footer = {
            "",
            "Examples:",
            "  kompass score --format text nassjo-2022.json",
            "  kompass score --missing exclude-not-applicable nassjo-2022.json",
            "  kompass score - < nassjo-2022.json"
        })
@SuppressWarnings("NullAway.Init") // picocli sets the fields
final class ScoreCommand implements Callable<Integer> {

    @ParentCommand
    private Main main;

    @Mixin
    private OutputOptions output;

    @Option(
            names = "--missing",
            paramLabel = "POLICY",
            defaultValue = "strict",
            converter = OptionConverters.MissingConverter.class,
            description = {
                "How missing points count: strict (the default) gives bounds; available-parts gives the sum of the known"
                        + " parts and of their maxima; exclude-not-applicable leaves what is not applicable out of the"
                        + " points and the maximum."
            })
    private MissingPolicy missing;

    @Parameters(paramLabel = "EVALUATION", description = "The evaluation, as JSON; - for standard input.")
    private String file;

    @Override
    public Integer call() {
        Input input = new Input(file, main.streams());
        try {
            return score(input);
        } catch (IOException e) {
            throw new Failures.UnreadableException(input, e);
        }
    }

    private int score(Input input) throws IOException {
        KompassJson json = KompassJson.standard();
        InputStream in = input.buffered(json.limits().maxBytes());
        Evaluation evaluation;
        try {
            evaluation = json.read(Format.EVALUATION, in);
        } catch (InvalidDocumentException e) {
            print(e.locatedViolations(), input);
            return Failures.FAILED;
        }
        in.reset();
        print(json.validate(in), input);
        Scorecard scorecard = Scorer.with(missing).score(evaluation);
        output.print(
                main.streams(),
                () -> new ScorecardText(scorecard, output.languages(scorecard.catalogue())).text(),
                () -> json.write(scorecard));
        return 0;
    }

    private void print(List<LocatedViolation> violations, Input input) {
        violations.forEach(violation -> input.print(violation, main.streams()));
    }
}
