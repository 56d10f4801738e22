package io.github.kompass.json;

import io.github.kompass.json.document.InvalidDocumentException;
import io.github.kompass.json.document.JsonRule;
import io.github.kompass.json.document.LocatedViolation;
import io.github.kompass.json.document.Position;
import io.github.kompass.value.JsonPath;
import io.github.kompass.value.Violation;
import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.List;

/** The lines of a stream as bytes, one at a time. A line beyond the limit is never held whole. Mutable, for one thread. */
final class Lines {

    private static final int END = -1;

    private final InputStream in;
    private final int maxBytes;
    private long number;

    Lines(InputStream in, int maxBytes) {
        this.in = new BufferedInputStream(in);
        this.maxBytes = maxBytes;
    }

    /** The number of the line that was read last, 1 for the first. */
    long number() {
        return number;
    }

    /** Tells whether there is another line. What follows the last line feed is one only if it is not empty. */
    boolean hasNext() throws IOException {
        in.mark(1);
        boolean more = in.read() != END;
        in.reset();
        return more;
    }

    /** Reads the next line, without the line feed that ends it and a carriage return before that. */
    byte[] next() throws IOException {
        number++;
        var line = new ByteArrayOutputStream();
        long length = 0;
        for (int b = in.read(); b != END && b != '\n'; b = in.read()) {
            length++;
            if (length <= maxBytes) {
                line.write(b);
            }
        }
        if (length > maxBytes) {
            throw tooLong(length);
        }
        byte[] bytes = line.toByteArray();
        boolean carriageReturn = bytes.length > 0 && bytes[bytes.length - 1] == '\r';
        return carriageReturn ? Arrays.copyOf(bytes, bytes.length - 1) : bytes;
    }

    /** Tells where in the whole file something is that was found in the line that was read last. */
    LocatedViolation inFile(LocatedViolation inLine) {
        return new LocatedViolation(
                inLine.violation(), new Position(number, inLine.position().column()));
    }

    private InvalidDocumentException tooLong(long length) {
        return new InvalidDocumentException(List.of(new LocatedViolation(
                Violation.of(
                        JsonRule.TOO_LARGE, JsonPath.ROOT, "a line of " + length + " bytes", "at most " + maxBytes),
                Position.START)));
    }
}
