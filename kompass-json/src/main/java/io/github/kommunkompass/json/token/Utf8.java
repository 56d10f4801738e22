package io.github.kommunkompass.json.token;

import io.github.kommunkompass.json.document.InvalidDocumentException;
import io.github.kommunkompass.json.document.JsonRule;
import io.github.kommunkompass.json.document.LocatedViolation;
import io.github.kommunkompass.json.document.Position;
import io.github.kommunkompass.value.JsonPath;
import io.github.kommunkompass.value.Violation;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;

/** Decodes UTF-8 strictly, without a byte order mark. */
public final class Utf8 {

    private static final String EXPECTED = "UTF-8 without a byte order mark";

    /** What Java's decoder puts in the place of bytes that are not UTF-8. */
    private static final char REPLACEMENT = '\ufffd';

    private Utf8() {}

    /** Decodes bytes. */
    public static String decode(byte[] bytes) {
        checkNotUtf16(bytes);
        String text = new String(bytes, StandardCharsets.UTF_8);
        if (text.indexOf(REPLACEMENT) >= 0) {
            checkStrictly(bytes);
        }
        checkNoByteOrderMark(text);
        return text;
    }

    /** Finds the first byte that is not UTF-8, if there is one: the text may also contain the replacement character itself. */
    private static void checkStrictly(byte[] bytes) {
        CharsetDecoder decoder = StandardCharsets.UTF_8
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        ByteBuffer in = ByteBuffer.wrap(bytes);
        CharBuffer out = CharBuffer.allocate(bytes.length);
        CoderResult result = decoder.decode(in, out, true);
        if (result.isError()) {
            throw invalid(hex(bytes, in.position()), positionAfter(out.flip().toString()));
        }
    }

    /** Refuses a text that starts with a byte order mark. */
    public static void checkNoByteOrderMark(String text) {
        if (text.startsWith("\ufeff")) {
            throw invalid("a byte order mark", Position.START);
        }
    }

    private static void checkNotUtf16(byte[] bytes) {
        if (bytes.length >= 2) {
            int first = bytes[0] & 0xFF;
            int second = bytes[1] & 0xFF;
            boolean mark = (first == 0xFE && second == 0xFF) || (first == 0xFF && second == 0xFE);
            if (mark || first == 0 || second == 0) {
                throw invalid("UTF-16 or UTF-32", Position.START);
            }
        }
    }

    private static String hex(byte[] bytes, int index) {
        return String.format(Locale.ROOT, "the byte %02X", bytes[index]);
    }

    private static Position positionAfter(String text) {
        long line = 1 + text.chars().filter(c -> c == '\n').count();
        return new Position(line, text.length() - text.lastIndexOf('\n'));
    }

    private static InvalidDocumentException invalid(String found, Position position) {
        return new InvalidDocumentException(List.of(
                new LocatedViolation(Violation.of(JsonRule.WRONG_ENCODING, JsonPath.ROOT, found, EXPECTED), position)));
    }
}
