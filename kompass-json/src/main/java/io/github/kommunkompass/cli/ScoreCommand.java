package io.github.kommunkompass.cli;

import io.github.kommunkompass.json.Format;
import io.github.kommunkompass.scoring.MissingPolicy;
import io.github.kommunkompass.scoring.Scorecard;
import io.github.kommunkompass.scoring.Scorer;
import io.github.kommunkompass.table.Table;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** {@code kompass score FILE...}. */
@Command(
        name = "score",
        description = {
            "Scores evaluations: prints the points of each criterion, or their bounds if they are unknown.",
            "Prints kompass/scorecard/1, of several evaluations one per line as they are read, or a table. Evaluations that"
                    + " are invalid are left out. Warnings are printed on standard error."
        },
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        exitCodeListHeading = "%nExit status:%n",
        exitCodeList = {
            "0:All evaluations were scored. There may be warnings.",
            "1:An evaluation is invalid or cannot be read, or the output cannot be written. All errors are printed on"
                    + " standard error, one per line.",
            "2:Wrong usage."
        },
        footer = {
            "",
            "Examples:",
            "  kompass score --format text nassjo-2022.json",
            "  kompass score --format xlsx --output points.xlsx nassjo-2022.json",
            "  kompass score --missing exclude-not-applicable nassjo-2022.json",
            "  kompass score evaluations.ndjson > scorecards.ndjson",
            "  kompass score - < nassjo-2022.json"
        })
@SuppressWarnings("NullAway.Init") // picocli sets the fields
final class ScoreCommand implements Callable<Integer> {

    @ParentCommand
    private Main main;

    @Mixin
    private CatalogueOption catalogues;

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

    @Parameters(arity = "1..*", paramLabel = "FILE", description = "Evaluations: " + Input.KINDS)
    private List<String> files;

    @Override
    public Integer call() {
        output.check();
        Library library = catalogues.library(main.streams());
        var evaluations = new EvaluationFiles(
                        main.streams(),
                        library,
                        tables.settings(revision.catalogue(library), revision.country(), output.isCsv()))
                .withWarnings();
        switch (output.format()) {
            case JSON -> print(evaluations, (scorecard, out) -> writeLine(library, scorecard, out));
            case TEXT -> print(evaluations, new Texts());
            case CSV, XLSX -> printTable(evaluations);
        }
        return 0;
    }

    /** Writes one scorecard after the other. */
    private interface Writer {
        void write(Scorecard scorecard, OutputStream out) throws IOException;
    }

    private static void writeLine(Library library, Scorecard scorecard, OutputStream out) throws IOException {
        library.json().write(Format.SCORECARD, scorecard, out);
        out.write('\n');
    }

    /** Writes texts with an empty line between them. */
    private final class Texts implements Writer {

        private boolean isFirst = true;

        @Override
        public void write(Scorecard scorecard, OutputStream out) throws IOException {
            String text = new ScorecardText(scorecard, output.languages(scorecard.catalogue())).text();
            out.write(Shown.lines(isFirst ? text : "\n" + text).getBytes(StandardCharsets.UTF_8));
            isFirst = false;
        }
    }

    private void print(EvaluationFiles evaluations, Writer writer) {
        output.write(main.streams(), out -> {
            try {
                forEach(evaluations, scorecard -> {
                    try {
                        writer.write(scorecard, out);
                    } catch (IOException e) {
                        throw new UncheckedIOException(e);
                    }
                });
            } catch (UncheckedIOException e) {
                throw Objects.requireNonNull(e.getCause());
            }
        });
    }

    private void printTable(EvaluationFiles evaluations) {
        List<Scorecard> scorecards = new ArrayList<>();
        forEach(evaluations, scorecards::add);
        output.printTable(main.streams(), language -> Table.ofScorecards(scorecards, language), tables.dialect());
    }

    /**
     * Scores all evaluations that are valid, one after the other.
     *
     * @throws Failures.FileException in the end, if there are others, or none at all
     */
    private void forEach(EvaluationFiles evaluations, Consumer<Scorecard> action) {
        Scorer scorer = Scorer.with(missing);
        long[] number = {0};
        evaluations.forEach(
                files.stream().map(file -> new Input(file, main.streams())).toList(), (evaluation, place) -> {
                    number[0]++;
                    action.accept(scorer.score(evaluation));
                });
        if (evaluations.hasInvalid()) {
            throw new Failures.PrintedErrorsException();
        }
        if (number[0] == 0) {
            throw new Failures.NoEvaluationException();
        }
    }
}
