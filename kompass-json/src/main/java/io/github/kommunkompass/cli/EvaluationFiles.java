package io.github.kommunkompass.cli;

import io.github.kommunkompass.evaluation.Evaluation;
import io.github.kommunkompass.json.Format;
import io.github.kommunkompass.json.KompassJson;
import io.github.kommunkompass.json.document.InvalidDocumentException;
import io.github.kommunkompass.json.document.JsonRule;
import io.github.kommunkompass.json.document.LocatedViolation;
import io.github.kommunkompass.json.document.OnInvalidLine;
import io.github.kommunkompass.json.violation.FirstViolations;
import io.github.kommunkompass.municipality.AmbiguousMunicipalityException;
import io.github.kommunkompass.scoring.EvaluationValidator;
import io.github.kommunkompass.scoring.IncomparableRevisionsException;
import io.github.kommunkompass.table.TableSettings;
import io.github.kommunkompass.value.Quoted;
import io.github.kommunkompass.value.Violation;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;

/** Reads the evaluations of files of every kind, and prints every error with its file and place. Not thread-safe. */
final class EvaluationFiles {

    private static final int STEP = 10_000;
    private static final KompassJson JSON = KompassJson.standard();
    private static final String BENCHMARK = Quoted.of(Format.BENCHMARK.id());

    /** The place of an evaluation, as in messages about it: its file, and its line or first row from 1. */
    record Place(String file, long line) {

        @Override
        public String toString() {
            return file + ":" + line;
        }

        /** Returns the beginning of a message, in the form of compilers. */
        String prefix() {
            return this + ":1: ";
        }
    }

    /** The format of documents among evaluations that are results of evaluations, and what is done with them. */
    record Results<T>(Format<T> format, BiConsumer<Input, T> action) {

        boolean areFound(LocatedViolation located) {
            return isOfOtherFormat(located) && located.violation().found().equals(Quoted.of(format.id()));
        }
    }

    private final Main.Streams streams;
    private final TableReader tables;
    private final @Nullable Results<?> results;
    private boolean warns;
    private boolean invalid;
    private long read;

    /** Creates a reader of evaluations alone. */
    EvaluationFiles(Main.Streams streams, TableSettings tables) {
        this(streams, tables, null);
    }

    /** Creates a reader of evaluations, and of results among them. */
    EvaluationFiles(Main.Streams streams, TableSettings tables, @Nullable Results<?> results) {
        this.streams = streams;
        this.tables = new TableReader(tables);
        this.results = results;
    }

    /** Returns this reader, which now prints warnings too. */
    EvaluationFiles withWarnings() {
        warns = true;
        return this;
    }

    /** Returns whether anything was invalid. */
    boolean hasInvalid() {
        return invalid || tables.hasErrors();
    }

    void forEach(List<Input> inputs, BiConsumer<Evaluation, Place> action) {
        inputs.stream().flatMap(input -> input.files().stream()).forEach(file -> read(file, action));
        if (read >= STEP && streams.showsProgress()) {
            streams.err().print("\r" + Quoted.count(read, "evaluation", "evaluations") + "\n");
        }
    }

    private void read(Input input, BiConsumer<Evaluation, Place> action) {
        try (Content content = input.content()) {
            switch (content.kind()) {
                case DOCUMENT -> document(input, content.in(), action);
                case ARRAY, LINES -> lines(input, content.in(), action);
                case TABLE ->
                    tables.read(
                            input,
                            content.in(),
                            (evaluation, row) -> warnAndUse(evaluation, new Place(input.name(), row), action));
                case NOTHING -> throw new Failures.EmptyFileException(input);
            }
        } catch (IOException e) {
            throw new Failures.UnreadableException(input, e);
        }
    }

    private void lines(Input input, InputStream in, BiConsumer<Evaluation, Place> action) throws IOException {
        var violations = new FirstViolations(input::print);
        OnInvalidLine report = OnInvalidLine.skip(wrong -> {
            invalid = true;
            wrong.cause().locatedViolations().forEach(violations::report);
        });
        try {
            JSON.lines()
                    .forEach(
                            in,
                            report,
                            (evaluation, line) -> warnAndUse(evaluation, new Place(input.name(), line), action));
        } finally {
            violations.end();
        }
    }

    private void document(Input input, InputStream in, BiConsumer<Evaluation, Place> action) throws IOException {
        byte[] document = in.readNBytes(JSON.limits().maxBytes() + 1);
        Evaluation evaluation;
        try {
            evaluation = JSON.read(Format.EVALUATION, new ByteArrayInputStream(document));
        } catch (InvalidDocumentException e) {
            if (results != null && e.locatedViolations().stream().anyMatch(results::areFound)) {
                result(input, document, results);
            } else {
                invalid(input, e);
            }
            return;
        }
        if (warns) {
            JSON.validate(new ByteArrayInputStream(document)).forEach(input::print);
        }
        use(evaluation, new Place(input.name(), 1), action);
    }

    private <T> void result(Input input, byte[] document, Results<T> expected) throws IOException {
        T result;
        try {
            result = JSON.read(expected.format(), new ByteArrayInputStream(document));
        } catch (InvalidDocumentException e) {
            invalid(input, e);
            return;
        }
        expected.action().accept(input, result);
    }

    private static boolean isOfOtherFormat(LocatedViolation located) {
        return located.violation().rule() == JsonRule.UNKNOWN_FORMAT;
    }

    private static boolean findsBenchmark(LocatedViolation located) {
        return isOfOtherFormat(located) && located.violation().found().equals(BENCHMARK);
    }

    private void invalid(Input input, InvalidDocumentException e) {
        invalid = true;
        e.locatedViolations().stream().map(this::explained).forEach(input::print);
    }

    /** Says of a document of another format which formats are read, and why a benchmark is not. */
    private LocatedViolation explained(LocatedViolation located) {
        if (!isOfOtherFormat(located)) {
            return located;
        }
        Violation violation = located.violation();
        String rest = findsBenchmark(located) ? ", since a benchmark does not tell the points of each evaluation" : "";
        return new LocatedViolation(
                Violation.of(
                        violation.rule(),
                        violation.path(),
                        violation.found(),
                        violation.expected()
                                + (results == null
                                        ? rest
                                        : " or " + Quoted.of(results.format().id()))),
                located.position());
    }

    private void warnAndUse(Evaluation evaluation, Place place, BiConsumer<Evaluation, Place> action) {
        if (warns) {
            EvaluationValidator.validate(evaluation)
                    .forEach(warning -> streams.error(place.prefix() + warning.severity() + ": " + warning.message()));
        }
        use(evaluation, place, action);
    }

    private void use(Evaluation evaluation, Place place, BiConsumer<Evaluation, Place> action) {
        countOne();
        try {
            action.accept(evaluation, place);
        } catch (AmbiguousMunicipalityException | IncomparableRevisionsException e) {
            invalid = true;
            streams.error(place.prefix() + "error: " + e.getMessage());
        }
    }

    private void countOne() {
        read++;
        if (read % STEP == 0 && streams.showsProgress()) {
            streams.err().print("\r" + Quoted.count(read, "evaluation", "evaluations"));
            streams.err().flush();
        }
    }
}
