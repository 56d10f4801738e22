package io.github.kommunkompass.table.row;

import java.nio.charset.Charset;
import java.util.Locale;

/**
 * Bytes that are not of the encoding. In the text of a cell, each is an unpaired surrogate, which no decoder makes otherwise: 0xE5 is
 * U+DCE5.
 */
public final class InvalidBytes {

    private static final char ESCAPE = '\uDC00';
    private static final int BYTE = 0xFF;

    private InvalidBytes() {}

    /** Returns the character that stands for a byte that is not of the encoding. */
    public static char escaped(byte invalid) {
        return (char) (ESCAPE + (invalid & BYTE));
    }

    /** Returns whether a character stands for a byte that is not of the encoding. */
    static boolean isInvalidByte(char unit) {
        return unit >= ESCAPE && unit <= ESCAPE + BYTE;
    }

    /** Returns the byte that a character stands for. */
    static int invalidByte(char unit) {
        return unit - ESCAPE;
    }

    public static String found(int invalid) {
        return String.format(Locale.ROOT, "the byte 0x%02X", invalid);
    }

    public static String expected(Charset charset) {
        return "text in " + charset.name() + ", or the encoding told, such as windows-1252";
    }
}
