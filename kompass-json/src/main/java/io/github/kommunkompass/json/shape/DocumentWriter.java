package io.github.kommunkompass.json.shape;

import io.github.kommunkompass.json.document.JsonLimits;
import io.github.kommunkompass.json.token.JsonText;
import io.github.kommunkompass.value.InvalidValueException;

/** Writes documents as text, within limits if they are also read. Immutable and thread-safe. */
public final class DocumentWriter {

    /** The most bytes of a character in UTF-8, where a surrogate pair is two characters. */
    private static final int MOST_BYTES = 3;

    private static final char FIRST_OF_TWO_BYTES = 0x80;
    private static final char FIRST_OF_THREE_BYTES = 0x800;

    private final JsonLimits limits;

    public DocumentWriter(JsonLimits limits) {
        this.limits = limits;
    }

    /** Writes a document. One that is only written has no limits. */
    public <T> String write(T value, DocumentShape<T> shape) {
        if (!shape.isReadable()) {
            return JsonText.write(sink -> shape.write(value, sink), Integer.MAX_VALUE);
        }
        String text = JsonText.write(sink -> shape.write(value, sink), limits.maxDepth());
        long size = text.length() <= limits.maxBytes() / MOST_BYTES ? 0 : bytes(text);
        if (size > limits.maxBytes()) {
            throw new InvalidValueException(
                    "a value whose document has " + size + " bytes",
                    "at most " + limits.maxBytes() + " bytes, so that it can be read; JsonLimits may allow more");
        }
        return text;
    }

    private static long bytes(String text) {
        long bytes = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c < FIRST_OF_TWO_BYTES) {
                bytes++;
            } else if (c < FIRST_OF_THREE_BYTES || Character.isSurrogate(c)) {
                bytes += 2;
            } else {
                bytes += MOST_BYTES;
            }
        }
        return bytes;
    }
}
