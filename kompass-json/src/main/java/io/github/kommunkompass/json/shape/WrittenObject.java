package io.github.kommunkompass.json.shape;

import org.jspecify.annotations.Nullable;

/** The shape of an object that is written but not read: a part of a result. */
public abstract class WrittenObject<T> extends ObjectShape<T> {

    /** For subclasses. */
    protected WrittenObject() {}

    @Override
    protected final @Nullable T make(Members read) {
        throw new UnsupportedOperationException("a result is not read");
    }
}
