package io.github.kommunkompass.cli;

import io.github.kommunkompass.json.document.InvalidDocumentException;
import io.github.kommunkompass.json.document.JsonRule;
import io.github.kommunkompass.json.document.LocatedViolation;
import io.github.kommunkompass.json.document.Position;
import io.github.kommunkompass.value.JsonPath;
import io.github.kommunkompass.value.Violation;
import java.io.BufferedInputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;

/** The content of a file, whose kind is told by its beginning and not by the name of the file. */
final class Content implements Closeable {

    /** The kinds of content. */
    enum Kind {
        /** Nothing but white space. */
        NOTHING,
        /** One document of JSON. */
        DOCUMENT,
        /** An array of JSON. */
        ARRAY,
        /** Documents of JSON, one per line. */
        LINES,
        /** Anything else: CSV or a workbook of Excel. */
        TABLE
    }

    /** More than the longest line, so that its end is seen. */
    private static final int MORE = 1 << 10;

    private static final int[] BYTE_ORDER_MARK = {0xEF, 0xBB, 0xBF};
    private static final int UTF_16_FIRST = 0xFE;
    private static final int UTF_16_LAST = 0xFF;

    private final Kind kind;
    private final InputStream in;

    private Content(Kind kind, InputStream in) {
        this.kind = kind;
        this.in = in;
    }

    /**
     * Tells what a file contains.
     *
     * @throws InvalidDocumentException if it is JSON in UTF-16
     */
    static Content of(BufferedInputStream in, int longestLine) throws IOException {
        boolean isMarked = isMarked(in);
        int limit = longestLine + MORE;
        in.mark(limit + 1);
        Kind kind = isMarked ? afterMark(new Ahead(in, limit)) : kind(new Ahead(in, limit));
        in.reset();
        if (isMarked && kind != Kind.TABLE) {
            in.skipNBytes(BYTE_ORDER_MARK.length);
        }
        return new Content(kind, in);
    }

    /** Returns a stream of JSON without the byte order mark that it may start with. */
    static InputStream withoutMark(BufferedInputStream in) throws IOException {
        if (isMarked(in)) {
            in.skipNBytes(BYTE_ORDER_MARK.length);
        }
        return in;
    }

    private static boolean isMarked(InputStream in) throws IOException {
        in.mark(BYTE_ORDER_MARK.length);
        boolean isMarked = true;
        for (int i = 0; i < BYTE_ORDER_MARK.length && isMarked; i++) {
            isMarked = in.read() == BYTE_ORDER_MARK[i];
        }
        in.reset();
        return isMarked;
    }

    Kind kind() {
        return kind;
    }

    /** Returns all of the content, but for a byte order mark before JSON. */
    InputStream in() {
        return in;
    }

    @Override
    public void close() throws IOException {
        in.close();
    }

    private static Kind afterMark(Ahead ahead) throws IOException {
        for (int i = 0; i < BYTE_ORDER_MARK.length; i++) {
            ahead.next();
        }
        return kind(ahead);
    }

    private static Kind kind(Ahead ahead) throws IOException {
        int first = ahead.next();
        if (first >= UTF_16_FIRST) {
            return utf16(ahead, first, ahead.next());
        }
        while (isSpace(first)) {
            first = ahead.next();
        }
        if (first < 0) {
            return Kind.NOTHING;
        }
        int second = ahead.next();
        if ((first == 0 && isJson(second)) || (second == 0 && isJson(first))) {
            throw utf16();
        }
        return switch (first) {
            case '[' -> Kind.ARRAY;
            case '{' -> object(ahead, second);
            default -> Kind.TABLE;
        };
    }

    private static boolean isSpace(int character) {
        return character == ' ' || character == '\t' || character == '\r' || character == '\n';
    }

    private static boolean isJson(int character) {
        return character == '{' || character == '[';
    }

    /** Tells one object from objects of which each is on its line: there, the first ends on its line and something follows. */
    private static Kind object(Ahead ahead, int second) throws IOException {
        int depth = 1;
        boolean isQuoted = false;
        int c = second;
        while (depth > 0) {
            if (c < 0 || c == '\n') {
                return Kind.DOCUMENT;
            }
            if (isQuoted && c == '\\') {
                ahead.next();
            } else if (c == '"') {
                isQuoted = !isQuoted;
            } else if (!isQuoted) {
                depth += level(c);
            }
            c = ahead.next();
        }
        while (c >= 0 && c != '\n') {
            c = ahead.next();
        }
        while (isSpace(c)) {
            c = ahead.next();
        }
        return c == Ahead.END ? Kind.DOCUMENT : Kind.LINES;
    }

    private static int level(int character) {
        return switch (character) {
            case '{' -> 1;
            case '}' -> -1;
            default -> 0;
        };
    }

    private static Kind utf16(Ahead ahead, int first, int second) throws IOException {
        if (second < UTF_16_FIRST || first == second) {
            return Kind.TABLE;
        }
        boolean isLittleEndian = first == UTF_16_LAST;
        int character;
        do {
            int one = ahead.next();
            int other = ahead.next();
            if (other < 0) {
                return Kind.NOTHING;
            }
            character = isLittleEndian ? one | other << Byte.SIZE : one << Byte.SIZE | other;
        } while (isSpace(character));
        if (isJson(character)) {
            throw utf16();
        }
        return Kind.TABLE;
    }

    private static InvalidDocumentException utf16() {
        return new InvalidDocumentException(List.of(new LocatedViolation(
                Violation.of(JsonRule.WRONG_ENCODING, JsonPath.ROOT, "JSON in UTF-16 or UTF-32", "JSON in UTF-8"),
                Position.START)));
    }

    /** Reads the beginning of a stream, up to a limit. */
    private static final class Ahead {

        static final int END = -1;
        private static final int BEYOND = -2;

        private final InputStream in;
        private int left;

        Ahead(InputStream in, int limit) {
            this.in = in;
            this.left = limit;
        }

        /** Returns the next byte, or a negative number at the end and beyond the limit. */
        int next() throws IOException {
            if (left == 0) {
                return BEYOND;
            }
            left--;
            return in.read();
        }
    }
}
