package io.github.kommunkompass.benchmark;

import io.github.kommunkompass.municipality.Municipality;
import io.github.kommunkompass.value.InvalidValueException;
import io.github.kommunkompass.value.PartialDate;
import java.nio.charset.StandardCharsets;
import java.util.function.Supplier;

/**
 * Reads the output of {@link SerialWriter} and refuses meaningless bytes. It accepts non-canonical encodings: a caller detects
 * these by writing the value again. Not thread-safe.
 */
final class SerialReader {

    private static final int SEVEN_BITS = 0x7f;
    private static final int LAST_SHIFT = 56;

    private final byte[] bytes;
    private int position;

    SerialReader(byte[] bytes) {
        this.bytes = bytes;
    }

    long number(long largest) {
        return number(0, largest);
    }

    long number(long smallest, long largest) {
        int start = position;
        long number = 0;
        for (int shift = 0; shift <= LAST_SHIFT; shift += 7) {
            byte next = next();
            number |= (long) (next & SEVEN_BITS) << shift;
            if (next >= 0) {
                if (number < smallest || number > largest) {
                    throw refused("the number " + number, "one from " + smallest + " to " + largest, start);
                }
                return number;
            }
        }
        throw refused("a number of more than 63 bits", "one from " + smallest + " to " + largest, start);
    }

    String text() {
        int length = (int) number(Integer.MAX_VALUE);
        if (length > bytes.length - position) {
            throw refused("the end", "a text of " + length + " bytes", position);
        }
        String text = new String(bytes, position, length, StandardCharsets.UTF_8);
        position += length;
        return text;
    }

    PartialDate date() {
        int start = position;
        String text = text();
        return value(() -> PartialDate.parse(text), start);
    }

    Municipality municipality() {
        int start = position;
        String country = text();
        String name = text();
        String code = text();
        return value(
                () -> code.isEmpty() ? Municipality.of(name, country) : Municipality.of(name, country, code), start);
    }

    /** Returns the value of a municipality, whose name may fit several. */
    <T> T identified(Supplier<T> value, int start) {
        return value(value, start);
    }

    private static <T> T value(Supplier<T> value, int start) {
        try {
            return value.get();
        } catch (IllegalArgumentException e) {
            throw new IllegalArgumentException("at byte " + start + " of the serial form: " + e.getMessage(), e);
        }
    }

    int position() {
        return position;
    }

    void end() {
        if (position != bytes.length) {
            throw refused((bytes.length - position) + " more bytes", "the end", position);
        }
    }

    private byte next() {
        if (position == bytes.length) {
            throw refused("the end", "more bytes", position);
        }
        return bytes[position++];
    }

    static IllegalArgumentException refused(String found, String expected, int at) {
        return new InvalidValueException(found + " at byte " + at + " of the serial form", expected);
    }
}
