package io.github.kommunkompass.json.shape;

import io.github.kommunkompass.json.token.TokenSink;
import java.io.IOException;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * The form of one kind of values in JSON: one description from which values are read and written and the schema is made.
 * Immutable and thread-safe.
 *
 * @param <T> the type of the values
 */
public abstract class Shape<T> {

    /** For subclasses. */
    protected Shape() {}

    /**
     * Reads a value and reports its violations. The first token of the value is the current token before, and its last
     * token after.
     *
     * @param in the input
     * @return the value, or null if it is invalid, which was reported
     * @throws IOException if the text cannot be read
     */
    public abstract @Nullable T read(Input in) throws IOException;

    /**
     * Writes a value.
     *
     * @param value the value
     * @param sink the sink
     * @throws IOException if the text cannot be written
     */
    public abstract void write(T value, TokenSink sink) throws IOException;

    /** {@return the schema of the values} */
    public abstract Schema schema();

    /**
     * Returns this shape with a definition of its own in schemas, to which other schemas refer.
     *
     * @param definition the name of the definition
     * @return the shape
     */
    public final Shape<T> named(String definition) {
        return withSchema(Schema.reference(definition, this::schema));
    }

    /**
     * Returns this shape with a description in its schema.
     *
     * @param description the description
     * @return the shape
     */
    public final Shape<T> described(String description) {
        return withSchema(schema().described(description));
    }

    /**
     * Returns this shape with the schema of another, which is stricter.
     *
     * @param other the other shape
     * @return the shape
     */
    public final Shape<T> like(Shape<?> other) {
        return withSchema(other.schema());
    }

    /**
     * Returns the shape of values that contain others of the same shape.
     *
     * @param <T> the type of the values
     * @param definition the name of the definition in schemas
     * @param shape supplies the shape when it is made
     * @return the shape
     */
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

    private Shape<T> withSchema(Schema schema) {
        return new DerivedShape<>(this, (value, in) -> value, value -> value, schema);
    }

    /**
     * Makes a value of another that was read.
     *
     * @param <T> the type of the value that was read
     * @param <R> the type of the value
     */
    @FunctionalInterface
    public interface Conversion<T, R> {
        /**
         * Makes a value.
         *
         * @param read the value that was read
         * @param in the input, to report why there is none
         * @return the value, or null if there is none
         */
        @Nullable
        R of(T read, Input in);
    }

    /**
     * Returns the shape of other values that have the same form.
     *
     * @param <R> the type of the other values
     * @param to makes a value of one that was read
     * @param from returns the value to write
     * @return the shape
     */
    public final <R> Shape<R> converted(Conversion<T, R> to, Function<R, T> from) {
        return new DerivedShape<>(this, to, from, schema());
    }
}
