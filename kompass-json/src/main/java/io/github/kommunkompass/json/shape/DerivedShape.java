package io.github.kommunkompass.json.shape;

import io.github.kommunkompass.json.token.TokenSink;
import java.io.IOException;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** A shape that reads and writes by another. */
final class DerivedShape<T, R> extends Shape<R> {

    private final Shape<T> shape;
    private final Conversion<T, R> to;
    private final Function<R, T> from;
    private final Schema schema;

    DerivedShape(Shape<T> shape, Conversion<T, R> to, Function<R, T> from, Schema schema) {
        this.shape = shape;
        this.to = to;
        this.from = from;
        this.schema = schema;
    }

    @Override
    public @Nullable R read(Input in) throws IOException {
        T read = shape.read(in);
        return read == null ? null : to.of(read, in);
    }

    @Override
    public void write(R value, TokenSink sink) throws IOException {
        shape.write(from.apply(value), sink);
    }

    @Override
    public Schema schema() {
        return schema;
    }
}
