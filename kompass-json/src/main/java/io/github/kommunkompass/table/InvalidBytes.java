package io.github.kommunkompass.table;

import java.nio.charset.Charset;
import java.util.Locale;

/** The words for bytes that are not of the encoding. */
final class InvalidBytes {

    private InvalidBytes() {}

    static String found(int invalid) {
        return String.format(Locale.ROOT, "the byte 0x%02X", invalid);
    }

    static String expected(Charset charset) {
        return "text in " + charset.name() + ", or the encoding told, such as windows-1252";
    }
}
