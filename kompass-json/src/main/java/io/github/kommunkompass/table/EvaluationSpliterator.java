package io.github.kommunkompass.table;

import io.github.kommunkompass.evaluation.Evaluation;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Spliterator;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** The evaluations of a table for a stream. They are not split, since a split would read ahead without a limit. */
record EvaluationSpliterator(EvaluationRows rows) implements Spliterator<Evaluation> {

    @Override
    public boolean tryAdvance(Consumer<? super Evaluation> action) {
        try {
            return rows.next((evaluation, row) -> action.accept(evaluation));
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
}
