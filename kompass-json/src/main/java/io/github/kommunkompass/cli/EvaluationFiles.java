package io.github.kommunkompass.cli;

import io.github.kommunkompass.evaluation.Evaluation;
import io.github.kommunkompass.json.KompassJson;
import io.github.kommunkompass.json.document.OnInvalidLine;
import io.github.kommunkompass.json.violation.FirstViolations;
import io.github.kommunkompass.municipality.AmbiguousMunicipalityException;
import io.github.kommunkompass.scoring.IncomparableRevisionsException;
import io.github.kommunkompass.value.Quoted;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Iterator;
import java.util.List;
import java.util.Objects;
import java.util.function.BiConsumer;
import java.util.stream.Stream;

/** Reads files with one evaluation per line, and prints every error with its file and line. Not thread-safe. */
final class EvaluationFiles {

    private static final int STEP = 10_000;

    /** The place of an evaluation, as in messages about it. */
    record Place(String file, long line) {

        @Override
        public String toString() {
            return file + ":" + line;
        }
    }

    private final Main.Streams streams;
    private boolean invalid;
    /** The number of the last line of the current file, valid or not. */
    private long line;

    private long read;

    EvaluationFiles(Main.Streams streams) {
        this.streams = streams;
    }

    /** Returns whether a line was invalid. */
    boolean hasInvalid() {
        return invalid;
    }

    void forEach(List<Input> inputs, BiConsumer<Evaluation, Place> action) {
        inputs.forEach(input -> read(input, action));
        if (read >= STEP && streams.showsProgress()) {
            streams.err().print("\r" + Quoted.count(read, "evaluation", "evaluations") + "\n");
        }
    }

    private void read(Input input, BiConsumer<Evaluation, Place> action) {
        line = 0;
        var violations = new FirstViolations(violation -> input.print(violation, streams));
        OnInvalidLine report = OnInvalidLine.skip(wrong -> {
            invalid = true;
            line++;
            wrong.cause().locatedViolations().forEach(violations::report);
        });
        try (InputStream in = input.open();
                Stream<Evaluation> evaluations = KompassJson.standard().lines().read(in, report)) {
            for (Iterator<Evaluation> all = evaluations.iterator(); all.hasNext(); ) {
                line++;
                countOne();
                use(all.next(), new Place(input.name(), line), action);
            }
        } catch (IOException e) {
            throw new Failures.UnreadableException(input, e);
        } catch (UncheckedIOException e) {
            throw new Failures.UnreadableException(input, Objects.requireNonNull(e.getCause()));
        } finally {
            violations.end();
        }
    }

    private void use(Evaluation evaluation, Place place, BiConsumer<Evaluation, Place> action) {
        try {
            action.accept(evaluation, place);
        } catch (AmbiguousMunicipalityException | IncomparableRevisionsException e) {
            invalid = true;
            streams.error(place + ":1: error: " + e.getMessage());
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
