package io.github.kommunkompass.json.format;

import io.github.kommunkompass.json.document.JsonRule;
import java.util.Optional;

/**
 * Writes a format that nobody reads back, since it follows from what is read.
 *
 * @param <T> what a document of the format holds
 */
abstract class WrittenOnly<T> extends Codec<T> {

    @Override
    Optional<T> read(Members members, Value document) {
        document.invalid(JsonRule.UNKNOWN_FORMAT, "a document that is only written", "a format that is read");
        return Optional.empty();
    }
}
