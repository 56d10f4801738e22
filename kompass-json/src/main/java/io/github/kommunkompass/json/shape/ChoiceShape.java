package io.github.kommunkompass.json.shape;

import io.github.kommunkompass.json.token.TokenSink;
import java.io.IOException;
import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** The shape of values that are written in one of two shapes, and not read. */
public final class ChoiceShape<T> extends Shape<T> {

    private final Predicate<T> isFirst;
    private final Shape<T> first;
    private final Shape<T> second;

    public ChoiceShape(Predicate<T> isFirst, Shape<T> first, Shape<T> second) {
        this.isFirst = isFirst;
        this.first = first;
        this.second = second;
    }

    @Override
    public @Nullable T read(Input in) {
        throw new UnsupportedOperationException("results are not read");
    }

    @Override
    public void write(T value, TokenSink sink) throws IOException {
        (isFirst.test(value) ? first : second).write(value, sink);
    }

    @Override
    public Schema schema() {
        return Schema.any().with("oneOf", List.of(first.schema(), second.schema()));
    }
}
