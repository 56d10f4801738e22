package io.github.kommunkompass.testkit.fuzz;

import io.github.kommunkompass.json.document.InvalidDocumentException;
import java.io.IOException;
import java.util.List;
import java.util.Optional;

/**
 * The answer of a reader: a value or messages, and nothing else.
 *
 * @param value the value, if the document is valid
 * @param messages what is wrong with it, if it is not
 */
record Answer<T>(Optional<T> value, List<String> messages) {

    /** Reads a document. */
    @FunctionalInterface
    interface Reading<T> {
        T read() throws IOException;
    }

    static <T> Answer<T> of(Reading<T> reading) throws IOException {
        try {
            return new Answer<>(Optional.of(reading.read()), List.of());
        } catch (InvalidDocumentException e) {
            List<String> messages = Messages.of(e.locatedViolations());
            if (messages.isEmpty()) {
                throw new AssertionError("refused without a reason", e);
            }
            return new Answer<>(Optional.empty(), messages);
        }
    }
}
