package io.github.kommunkompass.cli;

import io.github.kommunkompass.evaluation.Evaluation;
import io.github.kommunkompass.json.KompassJson;
import io.github.kommunkompass.scoring.MissingPolicy;
import io.github.kommunkompass.scoring.Scorecard;
import io.github.kommunkompass.scoring.Scorer;
import io.github.kommunkompass.table.Table;
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
            "Reads one evaluation and prints kompass/scorecard/1, or a table. Warnings are printed on standard error."
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
            "  kompass score --format xlsx --output points.xlsx nassjo-2022.json",
            "  kompass score --missing exclude-not-applicable nassjo-2022.json",
            "  kompass score - < nassjo-2022.json"
        })
@SuppressWarnings("NullAway.Init") // picocli sets the fields
final class ScoreCommand implements Callable<Integer> {

    @ParentCommand
    private Main main;

    @Mixin
    private TableOutput output;

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

    @Mixin
    private TableOptions tables;

    @Mixin
    private TableRevisionOptions revision;

    @Parameters(paramLabel = "EVALUATION", description = "The evaluation: " + Input.KINDS)
    private String file;

    @Override
    public Integer call() {
        output.check();
        EvaluationFiles files = new EvaluationFiles(
                        main.streams(), tables.settings(revision.catalogue(), revision.country(), output.isCsv()))
                .withWarnings();
        Evaluation evaluation = OneEvaluation.read(new Input(file, main.streams()), files);
        Scorecard scorecard = Scorer.with(missing).score(evaluation);
        output.print(
                main.streams(),
                () -> new ScorecardText(scorecard, output.languages(scorecard.catalogue())).text(),
                () -> KompassJson.standard().write(scorecard),
                language -> Table.of(scorecard, language),
                tables.dialect());
        return 0;
    }
}
