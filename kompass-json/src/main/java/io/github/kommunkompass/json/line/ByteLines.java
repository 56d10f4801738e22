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
 * buffered completely. Not thread-safe.
 */
final class ByteLines implements Lines {

    private static final int BUFFER = 1 << 16;
    private static final int NOT_COUNTED = -1;

    private final InputStream in;
    private final int maxBytes;
    private final LongSupplier counting;
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

    ByteLines(InputStream in, int maxBytes) {
        this(in, maxBytes, () -> 0);
    }

    ByteLines(InputStream in, int maxBytes, LongSupplier linesBefore) {
        this.in = in;
        this.maxBytes = maxBytes;
        this.counting = linesBefore;
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
        int end = lineEnd > from && buffer[lineEnd - 1] == '\r' ? lineEnd - 1 : lineEnd;
        if (end - from > maxBytes) {
            throw tooLong(skipLine());
        }
        byte[] line = Arrays.copyOfRange(buffer, from, end);
        goTo(Math.min(lineEnd + 1, to));
        return Utf8.decode(line);
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
