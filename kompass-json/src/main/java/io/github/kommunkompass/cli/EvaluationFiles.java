package io.github.kommunkompass.cli;

import io.github.kommunkompass.evaluation.Evaluation;
import io.github.kommunkompass.json.Format;
import io.github.kommunkompass.json.KompassJson;
import io.github.kommunkompass.json.document.InvalidDocumentException;
import io.github.kommunkompass.json.document.JsonRule;
import io.github.kommunkompass.json.document.LocatedViolation;
import io.github.kommunkompass.json.document.OnInvalidLine;
import io.github.kommunkompass.json.document.Position;
import io.github.kommunkompass.json.violation.FirstViolations;
import io.github.kommunkompass.json.violation.NameWarnings;
import io.github.kommunkompass.municipality.AmbiguousMunicipalityException;
import io.github.kommunkompass.municipality.Municipality;
import io.github.kommunkompass.municipality.MunicipalityRegister;
import io.github.kommunkompass.scoring.EvaluationValidator;
import io.github.kommunkompass.scoring.IncomparableRevisionsException;
import io.github.kommunkompass.table.TableSettings;
import io.github.kommunkompass.value.PartialDate;
import io.github.kommunkompass.value.Quoted;
import io.github.kommunkompass.value.Violation;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;

/** Reads the evaluations of files of every kind, and prints every error with its file and place. Not thread-safe. */
final class EvaluationFiles {

    private static final String BENCHMARK = Quoted.of(Format.BENCHMARK.id());

    /** The place of an evaluation, as in messages about it: its file, and its line or first row from 1. */
    record Place(String file, long line) {

        @Override
        public String toString() {
            return Shown.part(file) + ":" + line;
        }

        /** Returns a problem at this place. */
        Problem of(Problem problem) {
            return problem.in(file, line, 1);
        }
    }

    /** A municipality at a date. */
    private record Dated(Municipality municipality, PartialDate date) {}

    private static final int MOST_KNOWN = 10_000;

    /** The format of documents among evaluations that are results of evaluations, and what is done with them. */
    record Results<T>(Format<T> format, BiConsumer<Input, T> action) {

        boolean areFound(LocatedViolation located) {
            return isOfOtherFormat(located) && located.violation().found().equals(Quoted.of(format.id()));
        }
    }

    private final Main.Streams streams;
    private final KompassJson json;
    private final TableReader tables;
    private final @Nullable Results<?> results;
    private final Set<Dated> known = new HashSet<>();
    private boolean warns;
    private boolean showsProgress = true;
    private boolean invalid;

    /** Creates a reader of evaluations alone. */
    EvaluationFiles(Main.Streams streams, Library library, TableSettings tables) {
        this(streams, library, tables, null);
    }

    /** Creates a reader of evaluations, and of results among them. */
    EvaluationFiles(Main.Streams streams, Library library, TableSettings tables, @Nullable Results<?> results) {
        this.streams = streams;
        this.json = library.json();
        this.tables = new TableReader(library.tables(tables));
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

    /** Turns the display of progress off, for a terminal on which results are printed while evaluations are read. */
    EvaluationFiles withoutProgress() {
        showsProgress = false;
        return this;
    }

    void forEach(List<Input> inputs, BiConsumer<Evaluation, Place> action) {
        List<Input> files =
                inputs.stream().flatMap(input -> input.files().stream()).toList();
        Main.Streams watched = showsProgress ? streams : streams.withoutProgress();
        try (ReadCount count = new ReadCount(watched, files)) {
            files.forEach(file -> read(file, (evaluation, place) -> {
                count.countOne();
                action.accept(evaluation, place);
            }));
        }
    }

    private void read(Input input, BiConsumer<Evaluation, Place> action) {
        var violations = new FirstViolations(input::print);
        var warnings = new NameWarnings(violations::report);
        try (Content content = input.content()) {
            switch (content.kind()) {
                case DOCUMENT -> document(input, content.in(), action);
                case ARRAY, LINES -> lines(input, content.in(), violations, warnings, action);
                case TABLE ->
                    tables.read(
                            input,
                            content.in(),
                            (evaluation, row) ->
                                    warnAndUse(evaluation, new Place(input.name(), row), warnings, action));
                case NOTHING -> throw new Failures.EmptyFileException(input);
            }
        } catch (IOException e) {
            throw new Failures.UnreadableException(input, e);
        } finally {
            warnings.end();
            violations.end();
        }
    }

    private void lines(
            Input input,
            InputStream in,
            FirstViolations violations,
            NameWarnings warnings,
            BiConsumer<Evaluation, Place> action)
            throws IOException {
        OnInvalidLine report = OnInvalidLine.skip(wrong -> {
            invalid = true;
            wrong.cause().locatedViolations().forEach(violations::report);
        });
        json.lines()
                .forEach(
                        in,
                        report,
                        (evaluation, line) -> warnAndUse(evaluation, new Place(input.name(), line), warnings, action));
    }

    private void document(Input input, InputStream in, BiConsumer<Evaluation, Place> action) throws IOException {
        byte[] document = in.readNBytes(json.limits().maxBytes() + 1);
        Evaluation evaluation;
        try {
            evaluation = json.read(Format.EVALUATION, new ByteArrayInputStream(document));
        } catch (InvalidDocumentException e) {
            if (results != null && e.locatedViolations().stream().anyMatch(results::areFound)) {
                result(input, document, results);
            } else {
                invalid(input, e);
            }
            return;
        }
        if (warns) {
            json.validate(new ByteArrayInputStream(document)).forEach(input::print);
        }
        use(evaluation, new Place(input.name(), 1), action);
    }

    private <T> void result(Input input, byte[] document, Results<T> expected) throws IOException {
        T result;
        try {
            result = json.read(expected.format(), new ByteArrayInputStream(document));
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

    private void warnAndUse(
            Evaluation evaluation, Place place, NameWarnings warnings, BiConsumer<Evaluation, Place> action) {
        if (warns) {
            var position = new Position(place.line(), 1);
            warnings(evaluation).forEach(warning -> warnings.report(new LocatedViolation(warning, position)));
        }
        use(evaluation, place, action);
    }

    /** Returns the warnings, those of a municipality at a date only once, since looking for the nearest names takes long. */
    private List<Violation> warnings(Evaluation evaluation) {
        boolean isKnown =
                known.size() < MOST_KNOWN && !known.add(new Dated(evaluation.municipality(), evaluation.evaluated()));
        return EvaluationValidator.validate(
                evaluation, isKnown ? MunicipalityRegister.none() : MunicipalityRegister.builtIn());
    }

    private void use(Evaluation evaluation, Place place, BiConsumer<Evaluation, Place> action) {
        try {
            action.accept(evaluation, place);
        } catch (AmbiguousMunicipalityException | IncomparableRevisionsException e) {
            invalid = true;
            streams.report(place.of(Problem.of(e.violations().get(0), String.valueOf(e.getMessage()))));
        }
    }
}
