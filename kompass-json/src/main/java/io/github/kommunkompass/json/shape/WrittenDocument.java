package io.github.kommunkompass.json.shape;

import org.jspecify.annotations.Nullable;

/** The shape of documents that are written but not read: results. */
public abstract class WrittenDocument<T> extends DocumentShape<T> {

    protected WrittenDocument(String word, Class<T> type, String title, String description) {
        super(word, type, title, description);
    }

    @Override
    public final boolean isReadable() {
        return false;
    }

    @Override
    protected final @Nullable T make(Members read) {
        throw new UnsupportedOperationException("a result is not read");
    }
}
