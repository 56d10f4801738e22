package io.github.kommunkompass.json.line;

import io.github.kommunkompass.json.document.JsonLimits;
import java.io.IOException;
import java.util.BitSet;

/** Reads over a value of JSON, to find where it ends; whether it is JSON otherwise is not its concern. */
final class ValueEnd {

    private ValueEnd() {}

    /**
     * Reads over the value that is next. Returns false after the first character by which it is not JSON, if it is unknown where the
     * value ends: a bracket that closes another one, a line end in a string, or the end of the text.
     */
    static boolean reach(TextBytes text) throws IOException {
        return switch (text.peek()) {
            case '{', '[' -> container(text);
            case '"' -> string(text);
            default -> word(text);
        };
    }

    private static boolean container(TextBytes text) throws IOException {
        BitSet arrays = new BitSet();
        int depth = 0;
        do {
            int character = text.peek();
            if (character == TextBytes.END || (character == '"' && !string(text))) {
                return false;
            }
            if (character != '"') {
                text.next();
            }
            if (character == '{' || character == '[') {
                // A deeper bracket is refused, so that it cannot fill the memory.
                arrays.set(Math.min(depth, JsonLimits.MAX_DEPTH), character == '[');
                depth++;
            } else if (character == '}' || character == ']') {
                depth--;
                if (depth < JsonLimits.MAX_DEPTH && arrays.get(depth) != (character == ']')) {
                    return false;
                }
            }
        } while (depth > 0);
        return true;
    }

    private static boolean string(TextBytes text) throws IOException {
        text.next();
        boolean escapes = false;
        for (int character = text.peek(); character != TextBytes.END; character = text.peek()) {
            text.next();
            if (character == '\n' || character == '\r') {
                return false;
            }
            if (character == '"' && !escapes) {
                return true;
            }
            escapes = character == '\\' && !escapes;
        }
        return false;
    }

    /** Reads over a number, a literal or anything else. */
    private static boolean word(TextBytes text) throws IOException {
        do {
            text.next();
        } while (!endsWord(text.peek()));
        return true;
    }

    private static boolean endsWord(int character) {
        return switch (character) {
            case TextBytes.END, ' ', '\t', '\r', '\n', ',', ':', '"', '{', '}', '[', ']' -> true;
            default -> false;
        };
    }
}
