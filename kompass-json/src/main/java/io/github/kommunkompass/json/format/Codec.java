package io.github.kommunkompass.json.format;

import io.github.kommunkompass.json.document.Format;
import java.io.IOException;
import java.util.Optional;

/**
 * Reads and writes one format.
 *
 * @param <T> what a document of the format holds
 */
abstract class Codec<T> {

    /** The format by whose name its documents begin. */
    abstract Format format();

    /** Reads what stands beside the format's name, reporting all that is wrong with it. Empty if it can make nothing of it. */
    abstract Optional<T> read(Members members, Value document);

    /** Writes what stands beside the format's name. */
    abstract void write(T value, Writing writing) throws IOException;
}
