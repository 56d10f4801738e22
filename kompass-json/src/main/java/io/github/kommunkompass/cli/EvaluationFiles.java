package io.github.kommunkompass.cli;

import io.github.kommunkompass.evaluation.Evaluation;
import io.github.kommunkompass.json.KompassJson;
import io.github.kommunkompass.json.document.OnInvalidLine;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;

/** Reads files with one evaluation per line, and prints every violation. Not thread-safe. */
final class EvaluationFiles {

    private static final int STEP = 10_000;

    private final Main.Streams streams;
    private boolean invalid;
    private long read;

    EvaluationFiles(Main.Streams streams) {
        this.streams = streams;
    }

    /** Returns whether a line was invalid. */
    boolean hasInvalid() {
        return invalid;
    }

    void forEach(List<Input> inputs, Consumer<Evaluation> action) {
        inputs.forEach(input -> read(input, action));
        if (read >= STEP && streams.showsProgress()) {
            streams.err().print("\r" + read + " evaluations\n");
        }
    }

    private void read(Input input, Consumer<Evaluation> action) {
        OnInvalidLine report = OnInvalidLine.skip(line -> {
            invalid = true;
            line.cause().locatedViolations().forEach(violation -> input.print(violation, streams.err()));
        });
        try (InputStream in = input.open();
                Stream<Evaluation> evaluations = KompassJson.standard().lines().read(in, report)) {
            evaluations.peek(any -> countOne()).forEach(action);
        } catch (IOException e) {
            throw new Failures.UnreadableException(input, e);
        } catch (UncheckedIOException e) {
            throw new Failures.UnreadableException(input, new IOException(e.getMessage(), e));
        }
    }

    private void countOne() {
        read++;
        if (read % STEP == 0 && streams.showsProgress()) {
            streams.err().print("\r" + read + " evaluations");
            streams.err().flush();
        }
    }
}
