package io.github.kommunkompass.benchmark;

import io.github.kommunkompass.municipality.Municipality;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** Writes numbers and texts as bytes. Not thread-safe. */
final class SerialWriter {

    private static final int SEVEN_BITS = 0x7f;
    private static final int MORE = 0x80;
    private static final int FIRST_SIZE = 8192;

    private byte[] bytes = new byte[FIRST_SIZE];
    private int size;

    /** Writes a non-negative number as unsigned LEB128: seven bits a byte, the lowest first. */
    void number(long number) {
        long rest = number;
        while (rest > SEVEN_BITS) {
            write((byte) ((rest & SEVEN_BITS) | MORE));
            rest >>>= 7;
        }
        write((byte) rest);
    }

    void text(String text) {
        byte[] utf8 = text.getBytes(StandardCharsets.UTF_8);
        number(utf8.length);
        for (byte b : utf8) {
            write(b);
        }
    }

    void municipality(Municipality municipality) {
        text(municipality.country());
        text(municipality.name());
        text(municipality.code().orElse(""));
    }

    private void write(byte b) {
        if (size == bytes.length) {
            bytes = Arrays.copyOf(bytes, 2 * size);
        }
        bytes[size++] = b;
    }

    byte[] toBytes() {
        return Arrays.copyOf(bytes, size);
    }
}
