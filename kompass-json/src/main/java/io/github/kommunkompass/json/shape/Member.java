package io.github.kommunkompass.json.shape;

import io.github.kommunkompass.json.token.TokenSink;
import java.io.IOException;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A member of an object.
 *
 * @param <T> the type of the object
 * @param <V> the type of the member's value
 */
public final class Member<T, V> {

    private final int index;
    private final String name;
    private final boolean required;
    private final Shape<V> shape;
    private final Function<T, V> getter;
    private @Nullable String description;
    private String expectedIfMissing = "this key";

    /**
     * Creates a member.
     *
     * @param getter returns the value, or null if it is not written
     */
    Member(int index, String name, boolean required, Shape<V> shape, Function<T, V> getter) {
        this.index = index;
        this.name = name;
        this.required = required;
        this.shape = Objects.requireNonNull(shape, name);
        this.getter = getter;
    }

    /**
     * Describes the member in the schema.
     *
     * @param text the description
     * @return this member
     */
    public Member<T, V> described(String text) {
        this.description = text;
        return this;
    }

    Member<T, V> expectedIfMissing(String expected) {
        this.expectedIfMissing = expected;
        return this;
    }

    String expectedIfMissing() {
        return expectedIfMissing;
    }

    /** Returns this member at another index. */
    Member<T, V> at(int other) {
        var copy = new Member<>(other, name, required, shape, getter);
        copy.description = description;
        return copy;
    }

    int index() {
        return index;
    }

    String name() {
        return name;
    }

    boolean isRequired() {
        return required;
    }

    Shape<V> shape() {
        return shape;
    }

    Schema schema() {
        return description == null ? shape.schema() : shape.schema().described(description);
    }

    void write(T value, TokenSink sink) throws IOException {
        V written = getter.apply(value);
        if (written != null) {
            sink.name(name);
            shape.write(written, sink);
        }
    }
}
