package io.github.kommunkompass.json.shape;

import io.github.kommunkompass.json.token.TokenSink;
import io.github.kommunkompass.statistics.UnavailableReason;
import java.io.IOException;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** A member of an object. */
public class Member<T, V> {

    /** Gets the value of a member, or null if it is not written. */
    @FunctionalInterface
    interface Getter<T, V> {
        @Nullable
        V of(T value);
    }

    private final int index;
    private final String name;
    private final boolean required;
    private final Shape<V> shape;
    private final Getter<T, V> getter;
    private @Nullable String description;
    private String expectedIfMissing = "this key";

    Member(int index, String name, boolean required, Shape<V> shape, Getter<T, V> getter) {
        this.index = index;
        this.name = name;
        this.required = required;
        this.shape = Objects.requireNonNull(shape, name);
        this.getter = getter;
    }

    /** Describes the member in the schema. */
    public final Member<T, V> described(String text) {
        this.description = text;
        return this;
    }

    final Member<T, V> expectedIfMissing(String expected) {
        this.expectedIfMissing = expected;
        return this;
    }

    final String expectedIfMissing() {
        return expectedIfMissing;
    }

    final int index() {
        return index;
    }

    final String name() {
        return name;
    }

    final boolean isRequired() {
        return required;
    }

    final Shape<V> shape() {
        return shape;
    }

    final Schema schema() {
        return description == null ? shape.schema() : shape.schema().described(description);
    }

    /** Writes the member. */
    void write(T value, Map<String, UnavailableReason> reasons, TokenSink sink) throws IOException {
        @Nullable V written = getter.of(value);
        if (written != null) {
            writePresent(written, sink);
        }
    }

    final void writePresent(V written, TokenSink sink) throws IOException {
        sink.name(name);
        shape.write(written, sink);
    }
}
