package io.github.kommunkompass.json.line;

import io.github.kommunkompass.evaluation.Evaluation;
import io.github.kommunkompass.json.document.OnInvalidLine;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.util.Spliterator;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * The evaluations of a file with one per line, or of a range of its lines, which can be split. Lines are numbered within the
 * file: after an invalid line, the lines before the range are counted. Not thread-safe.
 */
final class FileLines implements Spliterator<Evaluation> {

    /** One thread reads a smaller part faster than another thread starts. */
    private static final long SMALLEST_PART = 1 << 17;

    private final EvaluationLines evaluations;
    private final FileChannel channel;
    private final LineNumbers numbers;
    private final OnInvalidLine onInvalid;
    private final long to;
    private long from;
    private @Nullable LineSpliterator lines;

    FileLines(EvaluationLines evaluations, FileChannel channel, FileText text, OnInvalidLine onInvalid) {
        this(evaluations, channel, new LineNumbers(channel), text.from(), text.to(), onInvalid);
    }

    FileLines(
            EvaluationLines evaluations,
            FileChannel channel,
            LineNumbers numbers,
            long from,
            long to,
            OnInvalidLine onInvalid) {
        this.evaluations = evaluations;
        this.channel = channel;
        this.numbers = numbers;
        this.from = from;
        this.to = to;
        this.onInvalid = onInvalid;
    }

    @Override
    public boolean tryAdvance(Consumer<? super Evaluation> action) {
        return lines().tryAdvance(action);
    }

    @Override
    public void forEachRemaining(Consumer<? super Evaluation> action) {
        lines().forEachRemaining(action);
    }

    private LineSpliterator lines() {
        if (lines == null) {
            FileRange range = new FileRange(channel, from, to);
            lines = new LineSpliterator(
                    evaluations.newReader(),
                    () -> ByteLines.ofPart(range, evaluations.maxBytes(), this::linesBefore),
                    onInvalid);
        }
        return lines;
    }

    private long linesBefore() {
        try {
            return numbers.before(from);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public @Nullable Spliterator<Evaluation> trySplit() {
        if (lines != null || to - from < 2 * SMALLEST_PART) {
            return null;
        }
        long middle = lineAfter(from + (to - from) / 2);
        if (middle == to) {
            return null;
        }
        var first = new FileLines(evaluations, channel, numbers, from, middle, onInvalid);
        from = middle;
        return first;
    }

    private long lineAfter(long position) {
        try {
            return new FileRange(channel, position, to).nextLine();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** {@return the number of bytes, since the number of lines is unknown} */
    @Override
    public long estimateSize() {
        return to - from;
    }

    @Override
    public int characteristics() {
        return ORDERED | NONNULL | IMMUTABLE;
    }
}
