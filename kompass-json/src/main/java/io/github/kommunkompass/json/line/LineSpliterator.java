package io.github.kommunkompass.json.line;

import io.github.kommunkompass.evaluation.Evaluation;
import io.github.kommunkompass.json.document.InvalidDocumentException;
import io.github.kommunkompass.json.document.InvalidLine;
import io.github.kommunkompass.json.document.OnInvalidLine;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Optional;
import java.util.Spliterator;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * The evaluations of lines, read lazily. They are not split, since threads of a parallel stream would read ahead without a limit.
 * Not thread-safe.
 */
final class LineSpliterator implements Spliterator<Evaluation> {

    private final LineReader reader;
    private final Lines lines;
    private final OnInvalidLine onInvalid;

    LineSpliterator(LineReader reader, Lines lines, OnInvalidLine onInvalid) {
        this.reader = reader;
        this.lines = lines;
        this.onInvalid = onInvalid;
    }

    @Override
    public boolean tryAdvance(Consumer<? super Evaluation> action) {
        try {
            while (lines.hasNext()) {
                Optional<Evaluation> evaluation = next();
                if (evaluation.isPresent()) {
                    action.accept(evaluation.get());
                    return true;
                }
            }
            return false;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public @Nullable Spliterator<Evaluation> trySplit() {
        return null;
    }

    @Override
    public long estimateSize() {
        return Long.MAX_VALUE;
    }

    @Override
    public int characteristics() {
        return ORDERED | NONNULL;
    }

    private Optional<Evaluation> next() throws IOException {
        Optional<Evaluation> evaluation = lines.nextFast(reader);
        return evaluation.isPresent() ? evaluation : nextStrictly();
    }

    private Optional<Evaluation> nextStrictly() throws IOException {
        try {
            return Optional.of(reader.strict(lines.nextText()));
        } catch (InvalidDocumentException e) {
            onInvalid.accept(new InvalidLine(
                    lines.number(),
                    new InvalidDocumentException(
                            e.locatedViolations().stream().map(lines::inFile).toList())));
            return Optional.empty();
        }
    }
}
