package io.github.kommunkompass.json.line;

import java.util.Arrays;
import java.util.Optional;

/**
 * The bytes of a line, which are read token by token. Spaces and tabs before a token are skipped. Not thread-safe.
 */
final class PlainLine {

    private static final int MOST_DIGITS = 7;

    private byte[] bytes = {};
    private int limit;
    private int position;

    /** Starts to read a line, which ends at a line feed or at the limit. */
    void start(byte[] line, int from, int to) {
        bytes = line;
        position = from;
        limit = to;
    }

    int position() {
        return position;
    }

    void goTo(int place) {
        position = place;
    }

    /** Reads a character. */
    void expect(char expected) throws NotPlain {
        if (!isNext(expected)) {
            throw new NotPlain();
        }
    }

    /** Reads a comma, or the end of the object, and returns whether it was a comma. */
    boolean hasMore() throws NotPlain {
        boolean more = isNext(',');
        if (!more) {
            expect('}');
        }
        return more;
    }

    /** Reads the line end, if the bytes do not end before. */
    void end() throws NotPlain {
        skipBlanks();
        if (position < limit) {
            isNext('\r');
            expect('\n');
        }
    }

    /** Reads a key with its quotes and the colon, if it is next, and returns whether it is. */
    boolean isNext(byte[] key) throws NotPlain {
        skipBlanks();
        int end = position + key.length;
        boolean isNext = end <= limit && Arrays.equals(bytes, position, end, key, 0, key.length);
        if (isNext) {
            position = end;
            expect(':');
        }
        return isNext;
    }

    /** Reads one of some keys and the colon, and returns the index of the key. */
    int keyAfter(int previous, PlainKeys keys) throws NotPlain {
        skipBlanks();
        int probable = keys.probableAfter(previous);
        if (keys.isBeforeColon(probable, bytes, position, limit)) {
            position += keys.length(probable) + 1;
            return probable;
        }
        return otherKeyAfter(previous, keys);
    }

    private int otherKeyAfter(int previous, PlainKeys keys) throws NotPlain {
        int key = keys.findAfter(previous, bytes, position, limit);
        if (key < 0) {
            throw new NotPlain();
        }
        position += keys.length(key);
        expect(':');
        return key;
    }

    /** Reads a whole number from 0 to a maximum, without leading zeros. */
    int number(int max) throws NotPlain {
        skipBlanks();
        int start = position;
        int number = 0;
        while (position < limit && bytes[position] >= '0' && bytes[position] <= '9') {
            number = 10 * number + (bytes[position] - '0');
            position++;
        }
        int digits = position - start;
        if (digits == 0 || digits > MOST_DIGITS || (digits > 1 && bytes[start] == '0') || number > max) {
            throw new NotPlain();
        }
        return number;
    }

    /** Reads a string, an object or an array. It is often equal to that of the previous line. */
    <T> T value(ValuesByBytes<T> values) throws NotPlain {
        skipBlanks();
        Optional<ValuesByBytes.Entry<T>> same = values.lastAt(bytes, position, limit);
        if (same.isPresent()) {
            position += same.get().length();
            return same.get().value();
        }
        int from = skipValue();
        return values.find(bytes, from, position).orElseThrow(NotPlain::new);
    }

    /** Skips a string, an object or an array, and returns where it starts. It is checked when it is read. */
    int skipValue() throws NotPlain {
        skipBlanks();
        int start = position;
        int depth = 0;
        boolean quoted = false;
        do {
            byte character = next();
            if (character == '"') {
                quoted = !quoted;
            } else if (character == '\\') {
                // An escaped quote does not end a string.
                next();
            } else if (!quoted) {
                depth += levels(character);
            }
        } while (quoted || depth > 0);
        return start;
    }

    private static int levels(byte character) {
        return switch (character) {
            case '{', '[' -> 1;
            case '}', ']' -> -1;
            default -> 0;
        };
    }

    private byte next() throws NotPlain {
        if (position == limit || bytes[position] == '\n') {
            throw new NotPlain();
        }
        return bytes[position++];
    }

    private boolean isNext(char expected) {
        boolean isNext = isAt(expected) || (isBlankAt() && isAfterBlanks(expected));
        if (isNext) {
            position++;
        }
        return isNext;
    }

    private boolean isAfterBlanks(char expected) {
        skipBlanks();
        return isAt(expected);
    }

    private boolean isAt(char expected) {
        return position < limit && bytes[position] == expected;
    }

    private boolean isBlankAt() {
        return position < limit && (bytes[position] == ' ' || bytes[position] == '\t');
    }

    private void skipBlanks() {
        while (isBlankAt()) {
            position++;
        }
    }
}
