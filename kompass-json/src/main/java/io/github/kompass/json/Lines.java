package io.github.kompass.json;

import io.github.kompass.evaluation.Evaluation;
import io.github.kompass.json.document.InvalidDocumentException;
import io.github.kompass.json.document.JsonRule;
import io.github.kompass.json.document.LocatedViolation;
import io.github.kompass.json.document.Position;
import io.github.kompass.json.format.CanonicalEvaluations;
import io.github.kompass.value.JsonPath;
import io.github.kompass.value.Violation;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.LongSupplier;

/** The lines of a stream as bytes, one at a time. A line beyond the limit is never held whole. Mutable, for one thread. */
final class Lines {

    private static final int BUFFER = 1 << 16;

    private final InputStream in;
    private final int maxBytes;
    /** How many lines of the file stand before the first of the stream; it is asked only when something is wrong. */
    private final LongSupplier linesBefore;

    private byte[] buffer = new byte[BUFFER];
    /** Where what was not read yet begins and ends in the buffer. */
    private int from;

    private int to;
    private boolean ended;
    private long number;

    Lines(InputStream in, int maxBytes) {
        this(in, maxBytes, () -> 0);
    }

    Lines(InputStream in, int maxBytes, LongSupplier linesBefore) {
        this.in = in;
        this.maxBytes = maxBytes;
        this.linesBefore = linesBefore;
    }

    /** The number in its file of the line that was read last, 1 for the first. */
    long number() {
        return linesBefore.getAsLong() + number;
    }

    /** Tells whether there is another line. What follows the last line feed is one only if it is not empty. */
    boolean hasNext() throws IOException {
        return from < to || fill();
    }

    /** Reads the next line if it is an evaluation in canonical form; else it is still to be read. */
    Optional<Evaluation> next(CanonicalEvaluations canonical) throws IOException {
        Optional<Evaluation> evaluation = canonical.read(buffer, from, to);
        if (evaluation.isEmpty() || buffer[canonical.end() - 1] != '\n') {
            // It is in another form, or does not end in the buffer, which is not looked for in vain.
            while (!holdsLine() && fill()) {
                // Until it does, or there is no more.
            }
            evaluation = canonical.read(buffer, from, to);
        }
        if (evaluation.isEmpty() || canonical.end() - from > maxBytes) {
            return Optional.empty();
        }
        from = canonical.end();
        number++;
        return evaluation;
    }

    /** Where the line ends that begins the buffer, or the end of the buffer. */
    private int endOfLine() {
        int end = from;
        while (end < to && buffer[end] != '\n') {
            end++;
        }
        return end;
    }

    private boolean holdsLine() {
        int end = endOfLine();
        return end < to || end - from > maxBytes;
    }

    /** Reads the next line, without the line feed that ends it and a carriage return before that. */
    byte[] next() throws IOException {
        number++;
        while (!holdsLine() && fill()) {
            // Until the line is in the buffer, or too long for it, or there is no more.
        }
        int end = endOfLine();
        if (end - from > maxBytes) {
            throw tooLong(skipLine(end));
        }
        int start = from;
        from = Math.min(end + 1, to);
        boolean carriageReturn = end > start && buffer[end - 1] == '\r';
        return Arrays.copyOfRange(buffer, start, carriageReturn ? end - 1 : end);
    }

    /** Passes over the rest of a line, and tells how long it was. */
    private long skipLine(int reached) throws IOException {
        long length = (long) reached - from;
        from = reached;
        while (hasNext()) {
            if (buffer[from++] == '\n') {
                break;
            }
            length++;
        }
        return length;
    }

    /** Reads more, and tells whether there was more. */
    private boolean fill() throws IOException {
        if (ended) {
            return false;
        }
        if (from > 0) {
            System.arraycopy(buffer, from, buffer, 0, to - from);
            to -= from;
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

    /** Tells where in the whole file something is that was found in the line that was read last. */
    LocatedViolation inFile(LocatedViolation inLine) {
        return new LocatedViolation(
                inLine.violation(), new Position(number(), inLine.position().column()));
    }

    private InvalidDocumentException tooLong(long length) {
        return new InvalidDocumentException(List.of(new LocatedViolation(
                Violation.of(
                        JsonRule.TOO_LARGE, JsonPath.ROOT, "a line of " + length + " bytes", "at most " + maxBytes),
                Position.START)));
    }
}
