package io.github.kommunkompass.json.format;

import io.github.kommunkompass.json.document.JsonRule;
import java.util.Optional;

/**
 * Writes the documents of a format that is not read.
 *
 * @param <T> the type of a document's value
 */
abstract class WrittenOnly<T> extends Codec<T> {

    @Override
    Optional<T> read(ObjectReader members, Value document) {
        document.invalid(JsonRule.UNKNOWN_FORMAT, "a write-only format", "a format that is read");
        return Optional.empty();
    }
}
