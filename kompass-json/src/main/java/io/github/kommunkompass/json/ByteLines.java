package io.github.kommunkompass.json;

import io.github.kommunkompass.evaluation.Evaluation;
import io.github.kommunkompass.json.document.InvalidDocumentException;
import io.github.kommunkompass.json.document.JsonRule;
import io.github.kommunkompass.json.document.LocatedViolation;
import io.github.kommunkompass.json.document.Position;
import io.github.kommunkompass.json.format.PlainEvaluations;
import io.github.kommunkompass.value.JsonPath;
import io.github.kommunkompass.value.Violation;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.LongSupplier;

/**
 * The lines of a stream. What follows the last line feed is one only if it is not empty. A line beyond the limit is never held
 * whole. Not thread-safe.
 */
final class ByteLines implements Lines {

    private static final int BUFFER = 1 << 16;
    private static final int NOT_COUNTED = -1;

    private final InputStream in;
    private final int maxBytes;
    private final LongSupplier counting;
    /** How many lines of the file stand before the first of the stream; they are counted only when something is wrong. */
    private long before = NOT_COUNTED;

    private byte[] buffer = new byte[BUFFER];
    /** Where what was not read yet begins and ends in the buffer. */
    private int from;

    private int to;
    /** How far the end of the line that begins there was looked for, so that nothing is looked at twice. */
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
    public Optional<Evaluation> nextPlain(PlainEvaluations plain) throws IOException {
        Optional<Evaluation> evaluation = plain.read(buffer, from, to);
        if ((evaluation.isEmpty() || buffer[plain.end() - 1] != '\n') && !holdsLine()) {
            // It does not end in the buffer; where it does, as nearly always, its end is not looked for.
            fillLine();
            evaluation = plain.read(buffer, from, to);
        }
        if (evaluation.isEmpty() || plain.end() - from > maxBytes) {
            return Optional.empty();
        }
        goTo(plain.end());
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

    /** Reads until the next line is in the buffer, or too long for it, or there is no more. */
    private void fillLine() throws IOException {
        while (!holdsLine() && fill()) {
            // Until it does, or there is no more.
        }
    }

    private boolean holdsLine() {
        int end = lineEnd;
        while (end < to && buffer[end] != '\n') {
            end++;
        }
        lineEnd = end;
        // The last of so many bytes may be a carriage return, which does not count.
        return end < to || end - from - 1 > maxBytes;
    }

    /** Passes over the next line, and tells how long it was without what ends it. */
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

    /** Reads more, and tells whether there was more. */
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
            buffer = Arrays.copyOf(buffer, 2 * to);
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
