package io.github.kommunkompass.json.format;

import io.github.kommunkompass.json.document.Format;
import java.io.IOException;
import java.util.Optional;

/**
 * Reads and writes the documents of one format.
 *
 * @param <T> the type of a document's value
 */
abstract class Codec<T> {

    /** {@return the format} */
    abstract Format format();

    /** Reads the members other than the format, and reports all errors. Returns empty if there is no value. */
    abstract Optional<T> read(ObjectReader members, Value document);

    /** Writes the members other than the format. */
    abstract void write(T value, JsonWriter writer) throws IOException;
}
