package io.github.kommunkompass.json.line;

import io.github.kommunkompass.json.document.Position;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;

/**
 * The bytes of a text, read one at a time, with the position of each. The bytes from a mark on are kept, unless they are too many.
 * Not thread-safe.
 */
final class TextBytes {

    /** What is next at the end of the text. */
    static final int END = -1;

    private static final int BUFFER = 1 << 16;
    /** The bits by which UTF-8 tells the bytes of a character apart. */
    private static final int CONTINUATION_MASK = 0xC0;

    private static final int CONTINUATION = 0x80;
    private static final int FOUR_BYTES_MASK = 0xF8;
    private static final int FIRST_OF_FOUR_BYTES = 0xF0;

    private final InputStream in;
    private final int mostKept;

    private byte[] buffer;
    /** The index of the mark. */
    private int from;
    /** The index of the next byte. */
    private int at;

    private int to;
    /** The number of bytes from the mark on that were not kept. */
    private long dropped;

    private long line;
    private long column = 1;
    private int previous;

    /** Creates the bytes of a text of which a part was read, at the beginning of a line. */
    TextBytes(InputStream in, int mostKept, byte[] read, long line) {
        this.in = in;
        this.mostKept = mostKept;
        this.buffer = Arrays.copyOf(read, Math.max(read.length, BUFFER));
        this.to = read.length;
        this.line = line;
    }

    /** Returns the next byte without reading it, from 0 to 255, or {@link #END}. */
    int peek() throws IOException {
        return at < to || fill() ? Byte.toUnsignedInt(buffer[at]) : END;
    }

    /** Reads the byte that was peeked at. */
    void next() {
        int read = Byte.toUnsignedInt(buffer[at++]);
        if (read == '\n' || read == '\r') {
            // A line may also end with a carriage return alone, as for the parser.
            line += read == '\n' && previous == '\r' ? 0 : 1;
            column = 1;
        } else {
            column += units(read);
        }
        previous = read;
    }

    /** Returns the number of units of UTF-16 in the character that begins with a byte. */
    private static int units(int read) {
        if ((read & CONTINUATION_MASK) == CONTINUATION) {
            return 0;
        }
        return (read & FOUR_BYTES_MASK) == FIRST_OF_FOUR_BYTES ? 2 : 1;
    }

    /** {@return the position of the next byte} */
    Position position() {
        return new Position(line, column);
    }

    /** Sets the mark before the next byte. */
    void mark() {
        from = at;
        dropped = 0;
    }

    /** {@return the number of bytes that were read since the mark} */
    long length() {
        return dropped + at - from;
    }

    /** Returns the bytes that were read since the mark, if they are not too many. */
    byte[] sinceMark() {
        return Arrays.copyOfRange(buffer, from, at);
    }

    /** Reads more bytes, and returns whether the text has not ended. */
    private boolean fill() throws IOException {
        if (length() > mostKept) {
            dropped += at - from;
            from = at;
        }
        if (from > 0) {
            System.arraycopy(buffer, from, buffer, 0, to - from);
            to -= from;
            at -= from;
            from = 0;
        }
        if (to == buffer.length) {
            buffer = Arrays.copyOf(buffer, (int) Math.min(2L * to, (long) mostKept + BUFFER));
        }
        int read = in.read(buffer, to, buffer.length - to);
        to += Math.max(0, read);
        return read >= 0 && (at < to || fill());
    }
}
