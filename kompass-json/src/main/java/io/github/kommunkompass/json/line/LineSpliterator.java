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

    /** Opens lines when the first is asked for. */
    @FunctionalInterface
    interface Source {
        Lines open() throws IOException;
    }

    private final LineReader reader;
    private final Source source;
    private final OnInvalidLine onInvalid;
    private @Nullable Lines opened;

    LineSpliterator(LineReader reader, Source source, OnInvalidLine onInvalid) {
        this.reader = reader;
        this.source = source;
        this.onInvalid = onInvalid;
    }

    @Override
    public boolean tryAdvance(Consumer<? super Evaluation> action) {
        try {
            return advance(action);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** As {@link #tryAdvance}, with the exception of the lines. */
    boolean advance(Consumer<? super Evaluation> action) throws IOException {
        Lines lines = lines();
        while (lines.hasNext()) {
            Optional<Evaluation> evaluation = next(lines);
            if (evaluation.isPresent()) {
                action.accept(evaluation.get());
                return true;
            }
        }
        return false;
    }

    private Lines lines() throws IOException {
        Lines lines = opened;
        if (lines == null) {
            lines = source.open();
            opened = lines;
            BlankLines.skip(lines, reader, onInvalid);
        }
        return lines;
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

    private Optional<Evaluation> next(Lines lines) throws IOException {
        Optional<Evaluation> evaluation = lines.nextFast(reader);
        if (evaluation.isPresent() || BlankLines.skip(lines, reader, onInvalid)) {
            return evaluation;
        }
        return nextStrictly(lines);
    }

    private Optional<Evaluation> nextStrictly(Lines lines) throws IOException {
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
