package io.github.kompass.benchmark;

import java.nio.charset.StandardCharsets;

/** Reads what {@link SerialWriter} wrote, and refuses what it cannot have written. Mutable, for one thread. */
final class SerialReader {

    private static final int SEVEN_BITS = 0x7f;
    private static final int LAST_SHIFT = 56;

    private final byte[] bytes;
    private int position;

    SerialReader(byte[] bytes) {
        this.bytes = bytes;
    }

    /** Reads a number from 0 to a largest one. */
    long number(long largest) {
        int start = position;
        long number = 0;
        for (int shift = 0; shift <= LAST_SHIFT; shift += 7) {
            byte next = next();
            number |= (long) (next & SEVEN_BITS) << shift;
            if (next >= 0) {
                if (number > largest) {
                    throw refused("the number " + number, "one from 0 to " + largest, start);
                }
                return number;
            }
        }
        throw refused("a number of more than 63 bits", "one from 0 to " + largest, start);
    }

    String text() {
        int length = (int) number(bytes.length - (long) position);
        if (length > bytes.length - position) {
            throw refused("the end", "a text of " + length + " bytes", position);
        }
        String text = new String(bytes, position, length, StandardCharsets.UTF_8);
        position += length;
        return text;
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

    private static IllegalArgumentException refused(String found, String expected, int at) {
        return new IllegalArgumentException(
                "found " + found + " at byte " + at + " of the serial form, expected " + expected);
    }
}
