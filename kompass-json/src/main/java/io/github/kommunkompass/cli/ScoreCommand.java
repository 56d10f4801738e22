package io.github.kommunkompass.cli;

import io.github.kommunkompass.evaluation.Evaluation;
import io.github.kommunkompass.json.Format;
import io.github.kommunkompass.json.KompassJson;
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
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** {@code kompass score FILE...}. */
@Command(
        name = "score",
        description = {
            "Scores evaluations.",
            "Prints kompass/scorecard/1, one per line, as evaluations are read: the points for each criterion,"
                    + " or their bounds if they are unknown. Invalid evaluations are left out, and the status is 1."
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
            "  kompass score nassjo-2022.json --format text",
            "  kompass score nassjo-2022.json --missing exclude-not-applicable",
            "  kompass score evaluations.ndjson > scorecards.ndjson",
            "  kompass score results.xlsx --format xlsx --language sv --output points.xlsx",
            "  kompass score overview.csv --charset windows-1252 --municipality Nässjö \\",
            "      --revision SE-2020 --evaluated 2022-09 --format text",
            "  kompass score - < nassjo-2022.json"
        })
@SuppressWarnings("NullAway.Init") // picocli sets the fields
final class ScoreCommand implements Callable<Integer> {

    @ParentCommand
    private Main main;

    @Mixin
    private TableOutput output;

    @Mixin
    private MissingOption missing;

    @Mixin
    private EvaluationOptions evaluations;

    @Parameters(arity = "1..*", paramLabel = "FILE", description = "Evaluations: " + Input.KINDS)
    private List<String> files;

    @Override
    public Integer call() {
        output.check();
        EvaluationFiles reader = evaluations.files(output.isCsv()).withWarnings();
        if (!output.isToFile() && main.streams().terminal().showsOutput()) {
            reader.withoutProgress();
        }
        switch (output.format()) {
            case JSON -> print(reader, new Lines(evaluations.library().json()));
            case TEXT -> print(reader, new Texts());
            case CSV, XLSX -> printTable(reader);
        }
        return 0;
    }

    /** Writes one scorecard after the other. */
    private interface Writer {

        void write(Evaluation evaluation, OutputStream out) throws IOException;

        /** Writes what was not written yet. */
        void end(OutputStream out) throws IOException;
    }

    /** Writes lines of JSON, of which it makes some at a time, on all processors. */
    private final class Lines implements Writer {

        private static final int MOST_WAITING = 256;

        private final KompassJson json;
        private final Scorer scorer = Scorer.with(missing.policy());
        private final List<Evaluation> waiting = new ArrayList<>();

        Lines(KompassJson json) {
            this.json = json;
        }

        @Override
        public void write(Evaluation evaluation, OutputStream out) throws IOException {
            waiting.add(evaluation);
            if (waiting.size() == MOST_WAITING) {
                end(out);
            }
        }

        @Override
        public void end(OutputStream out) throws IOException {
            List<byte[]> lines = waiting.parallelStream()
                    .map(evaluation -> json.writeBytes(Format.SCORECARD, scorer.score(evaluation)))
                    .toList();
            waiting.clear();
            for (byte[] line : lines) {
                out.write(line);
                out.write('\n');
            }
        }
    }

    /** Writes texts with an empty line between them. */
    private final class Texts implements Writer {

        private final Scorer scorer = Scorer.with(missing.policy());
        private boolean isFirst = true;

        @Override
        public void write(Evaluation evaluation, OutputStream out) throws IOException {
            Scorecard scorecard = scorer.score(evaluation);
            String text = new ScorecardText(scorecard, output.style(main.streams(), scorecard.catalogue())).text();
            out.write(output.shown(isFirst ? text : "\n" + text, main.streams()).getBytes(StandardCharsets.UTF_8));
            isFirst = false;
        }

        @Override
        public void end(OutputStream out) {
            // All is written.
        }
    }

    private void print(EvaluationFiles reader, Writer writer) {
        output.write(main.streams(), out -> {
            try {
                forEach(reader, evaluation -> write(evaluation, writer, out));
            } catch (UncheckedIOException e) {
                throw Objects.requireNonNull(e.getCause());
            } finally {
                writer.end(out);
            }
        });
    }

    private static void write(Evaluation evaluation, Writer writer, OutputStream out) {
        try {
            writer.write(evaluation, out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void printTable(EvaluationFiles reader) {
        List<Scorecard> scorecards = new ArrayList<>();
        Scorer scorer = Scorer.with(missing.policy());
        forEach(reader, evaluation -> scorecards.add(scorer.score(evaluation)));
        output.printTable(main.streams(), language -> Table.ofScorecards(scorecards, language), evaluations.dialect());
    }

    /**
     * Reads all evaluations that are valid, one after the other.
     *
     * @throws Failures.FileException in the end, if there are others, or none at all
     */
    private void forEach(EvaluationFiles reader, Consumer<Evaluation> action) {
        long[] number = {0};
        reader.forEach(evaluations.inputs(files), (evaluation, place) -> {
            number[0]++;
            action.accept(evaluation);
        });
        if (reader.hasInvalid()) {
            throw new Failures.PrintedErrorsException();
        }
        if (number[0] == 0) {
            throw new Failures.NoEvaluationException();
        }
    }
}
