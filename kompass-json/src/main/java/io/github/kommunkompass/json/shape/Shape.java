package io.github.kommunkompass.json.shape;

import io.github.kommunkompass.json.token.TokenSink;
import java.io.IOException;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * The form of one kind of values in JSON: one description from which values are read and written and the schema is made.
 * Immutable and thread-safe.
 */
public abstract class Shape<T> {

    /** For subclasses. */
    protected Shape() {}

    /**
     * Reads a value. Its first token is the current token before, and its last token after. Returns null if it is invalid,
     * and reports why.
     */
    public abstract @Nullable T read(Input in) throws IOException;

    /** Writes a value. */
    public abstract void write(T value, TokenSink sink) throws IOException;

    /** {@return the schema of the values} */
    public abstract Schema schema();

    /** Returns this shape with a definition of its own in schemas, to which other schemas refer. */
    public final Shape<T> named(String definition) {
        return withSchema(Schema.reference(definition, this::schema));
    }

    /** Returns this shape with a description in its schema. */
    public final Shape<T> described(String description) {
        return withSchema(schema().described(description));
    }

    /** Returns this shape with the schema of another, which is stricter. */
    public final Shape<T> like(Shape<?> other) {
        return withSchema(other.schema());
    }

    /** Returns the shape of values that contain others of the same shape. */
    public static <T> Shape<T> recursive(String definition, Supplier<Shape<T>> shape) {
        return new Shape<>() {
            @Override
            public @Nullable T read(Input in) throws IOException {
                return shape.get().read(in);
            }

            @Override
            public void write(T value, TokenSink sink) throws IOException {
                shape.get().write(value, sink);
            }

            @Override
            public Schema schema() {
                return Schema.reference(definition, () -> shape.get().schema());
            }
        };
    }

    /** Returns the shape of results that are written in this form and not read. */
    public final <R> Shape<R> written(Function<R, T> from) {
        return converted(
                (value, in) -> {
                    throw new UnsupportedOperationException("a result is not read");
                },
                from);
    }

    /** Returns this shape with another schema. */
    public final Shape<T> withSchema(Schema schema) {
        return new DerivedShape<>(this, (value, in) -> value, value -> value, schema);
    }

    /** Makes a value of another that was read, or returns null and reports why there is none. */
    @FunctionalInterface
    public interface Conversion<T, R> {
        @Nullable
        R of(T read, Input in);
    }

    /** Returns the shape of other values that have the same form. */
    public final <R> Shape<R> converted(Conversion<T, R> to, Function<R, T> from) {
        return new DerivedShape<>(this, to, from, schema());
    }
}
