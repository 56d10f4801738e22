package io.github.kommunkompass.json.line;

import io.github.kommunkompass.evaluation.Evaluation;
import io.github.kommunkompass.json.document.InvalidDocumentException;
import io.github.kommunkompass.json.document.JsonRule;
import io.github.kommunkompass.json.document.LocatedViolation;
import io.github.kommunkompass.json.document.Position;
import io.github.kommunkompass.json.token.Utf8;
import io.github.kommunkompass.value.JsonPath;
import io.github.kommunkompass.value.Violation;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.LongSupplier;

/**
 * The lines of a stream. Bytes after the last line feed are a line, if there are any. A line that exceeds the limit is not
 * buffered completely, and is not blank. Not thread-safe.
 */
final class ByteLines implements Lines {

    private static final int BUFFER = 1 << 16;
    private static final int NOT_COUNTED = -1;
    private static final byte[] BYTE_ORDER_MARK = {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF};
    /** The number of bytes of a byte order mark. */
    static final int BYTE_ORDER_MARK_LENGTH = 3;

    private final InputStream in;
    private final int maxBytes;
    private final LongSupplier counting;
    /** Whether blank lines may end the lines; those that end a part of a file do not end the file. */
    private final boolean mayEndBlank;
    /** The number of lines in the file before the stream, counted only after an invalid line. */
    private long before = NOT_COUNTED;

    private byte[] buffer = new byte[BUFFER];
    /** The range of unread bytes in the buffer. */
    private int from;

    private int to;
    /** The index up to which the search for the next line end has progressed, so that no byte is searched twice. */
    private int lineEnd;

    private boolean ended;
    private long number;
    /** The number of blank lines that were read to find the first other one, and are still to be told. */
    private long skipped;

    private ByteLines(InputStream in, int maxBytes, LongSupplier linesBefore, boolean mayEndBlank) {
        this.in = in;
        this.maxBytes = maxBytes;
        this.counting = linesBefore;
        this.mayEndBlank = mayEndBlank;
    }

    /** Returns the lines of a file, which may start with a byte order mark, or the elements of the array that it contains. */
    static Lines ofFile(InputStream in, int maxBytes) throws IOException {
        ByteLines lines = new ByteLines(in, maxBytes, () -> 0, true);
        lines.skipByteOrderMark();
        return lines.startsArray() ? lines.elements() : lines;
    }

    /** Returns the lines of a part of a file that ends after a line with content. */
    static Lines ofPart(InputStream in, int maxBytes, LongSupplier linesBefore) {
        return new ByteLines(in, maxBytes, linesBefore, false);
    }

    private void skipByteOrderMark() throws IOException {
        while (to - from < BYTE_ORDER_MARK_LENGTH && fill()) {
            // fill() does the work.
        }
        if (startsWithByteOrderMark(buffer, to)) {
            goTo(BYTE_ORDER_MARK_LENGTH);
        }
    }

    /** Returns whether some bytes start with a byte order mark of UTF-8. */
    static boolean startsWithByteOrderMark(byte[] bytes, int length) {
        int end = BYTE_ORDER_MARK_LENGTH;
        return length >= end && Arrays.equals(bytes, 0, end, BYTE_ORDER_MARK, 0, end);
    }

    /** Returns whether the first character that is not blank begins an array. */
    private boolean startsArray() throws IOException {
        skipped = skipBlank();
        int blank = blankBytes();
        int first = from + blank;
        return first < to && buffer[first] == '[';
    }

    private Lines elements() {
        return new ArrayElements(
                new TextBytes(in, maxBytes, Arrays.copyOfRange(buffer, from, to), number + 1), maxBytes);
    }

    @Override
    public long number() {
        if (before == NOT_COUNTED) {
            before = counting.getAsLong();
        }
        return before + number;
    }

    @Override
    public boolean hasNext() throws IOException {
        return from < to || fill();
    }

    @Override
    public long skipBlank() throws IOException {
        long blank = skipped;
        skipped = 0;
        while (mayEndBlank && hasNext() && isBlankNext()) {
            goTo(Math.min(lineEnd + 1, to));
            number++;
            blank++;
        }
        return blank;
    }

    /** Returns whether the next line is blank; if so, its end is found. */
    private boolean isBlankNext() throws IOException {
        int blank = blankBytes();
        int end = from + blank;
        if (end < to ? buffer[end] != '\n' : !ended) {
            return false;
        }
        lineEnd = end;
        return contentEnd() - from <= maxBytes;
    }

    /** Returns the number of bytes before the first one of the next line that is not blank, or the limit if it is exceeded. */
    private int blankBytes() throws IOException {
        int blank = 0;
        do {
            while (from + blank < to && BlankLines.mayHave(buffer[from + blank])) {
                blank++;
            }
        } while (from + blank == to && blank - 1 <= maxBytes && fill());
        return blank;
    }

    @Override
    public Optional<Evaluation> nextFast(LineReader reader) throws IOException {
        Optional<Evaluation> evaluation = reader.fast(buffer, from, to);
        if ((evaluation.isEmpty() || buffer[reader.end() - 1] != '\n') && !holdsLine()) {
            // The line may end outside the buffer. Usually it does not, and its end is not searched.
            fillLine();
            evaluation = reader.fast(buffer, from, to);
        }
        if (evaluation.isEmpty() || reader.end() - from > maxBytes) {
            return Optional.empty();
        }
        goTo(reader.end());
        number++;
        return evaluation;
    }

    @Override
    public String nextText() throws IOException {
        number++;
        fillLine();
        int end = contentEnd();
        if (end - from > maxBytes) {
            throw tooLong(skipLine());
        }
        byte[] line = Arrays.copyOfRange(buffer, from, end);
        goTo(Math.min(lineEnd + 1, to));
        return Utf8.decode(line);
    }

    /** Returns the end of the line without a carriage return. */
    private int contentEnd() {
        return lineEnd > from && buffer[lineEnd - 1] == '\r' ? lineEnd - 1 : lineEnd;
    }

    private void goTo(int next) {
        from = next;
        lineEnd = next;
    }

    /** Reads until the buffer contains the next line, or the line is too long, or the stream ends. */
    private void fillLine() throws IOException {
        while (!holdsLine() && fill()) {
            // fill() does the work.
        }
    }

    private boolean holdsLine() {
        int end = lineEnd;
        while (end < to && buffer[end] != '\n') {
            end++;
        }
        lineEnd = end;
        // The last byte may be a carriage return, which does not count.
        return end < to || end - from - 1 > maxBytes;
    }

    /** Skips the next line, and returns its length without the line end. */
    private long skipLine() throws IOException {
        long length = 0;
        byte last = 0;
        while (hasNext() && buffer[from] != '\n') {
            last = buffer[from++];
            length++;
        }
        goTo(Math.min(from + 1, to));
        return last == '\r' ? length - 1 : length;
    }

    /** Reads more bytes, and returns whether the stream has not ended. */
    private boolean fill() throws IOException {
        if (ended) {
            return false;
        }
        if (from > 0) {
            System.arraycopy(buffer, from, buffer, 0, to - from);
            to -= from;
            lineEnd -= from;
            from = 0;
        }
        if (to == buffer.length) {
            // At most the longest line and its line end fit, and what is read beyond.
            buffer = Arrays.copyOf(buffer, (int) Math.min(2L * to, (long) maxBytes + BUFFER));
        }
        int read = in.read(buffer, to, buffer.length - to);
        ended = read < 0;
        to += Math.max(0, read);
        return !ended;
    }

    private InvalidDocumentException tooLong(long length) {
        return new InvalidDocumentException(List.of(new LocatedViolation(
                Violation.of(
                        JsonRule.TOO_LARGE, JsonPath.ROOT, "a line of " + length + " bytes", "at most " + maxBytes),
                Position.START)));
    }
}
