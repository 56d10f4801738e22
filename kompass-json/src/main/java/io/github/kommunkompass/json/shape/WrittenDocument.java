package io.github.kommunkompass.json.shape;

import org.jspecify.annotations.Nullable;

/**
 * The shape of documents that are written but not read: results.
 *
 * @param <T> the type of the values
 */
public abstract class WrittenDocument<T> extends DocumentShape<T> {

    /**
     * Creates a shape.
     *
     * @param word the word between {@code kompass/} and the version in the name of the format
     * @param type the class of the values
     * @param title the title of the schema
     * @param description the description in the schema
     */
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
