package io.github.kommunkompass.table.csv;

import io.github.kommunkompass.table.row.InvalidBytes;
import java.io.IOException;
import java.io.InputStream;
import java.io.PushbackInputStream;
import java.io.Reader;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;

/**
 * The text of bytes in an encoding. A byte that is not of the encoding becomes a character of {@link InvalidBytes}, so that each can be
 * reported in its cell. Not thread-safe.
 */
final class DecodedText extends Reader {

    private static final int BUFFER = 1 << 15;
    private static final int BYTE = 0xFF;

    private final InputStream in;
    private final CharsetDecoder decoder;
    private final ByteBuffer bytes = ByteBuffer.allocate(BUFFER).flip();
    private boolean ended;
    private boolean finished;
    private boolean hasInvalidBytes;

    private DecodedText(InputStream in, Charset charset) {
        this.in = in;
        this.decoder = charset.newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
    }

    /** Opens a text. A byte order mark, which is skipped, decides on the encoding. */
    static DecodedText open(InputStream in, Charset charset) throws IOException {
        var pushback = new PushbackInputStream(in, 3);
        byte[] first = pushback.readNBytes(3);
        Charset marked = marked(first, charset);
        int mark = length(first);
        pushback.unread(first, mark, first.length - mark);
        // Windows-1252 has the letters of ISO-8859-1, which is often said and rarely meant.
        return new DecodedText(
                pushback, marked.equals(StandardCharsets.ISO_8859_1) ? Charset.forName("windows-1252") : marked);
    }

    private static Charset marked(byte[] first, Charset otherwise) {
        if (startsWith(first, 0xEF, 0xBB, 0xBF)) {
            return StandardCharsets.UTF_8;
        }
        if (startsWith(first, 0xFF, 0xFE)) {
            return StandardCharsets.UTF_16LE;
        }
        return startsWith(first, 0xFE, 0xFF) ? StandardCharsets.UTF_16BE : otherwise;
    }

    private static int length(byte[] first) {
        if (startsWith(first, 0xEF, 0xBB, 0xBF)) {
            return 3;
        }
        return startsWith(first, 0xFF, 0xFE) || startsWith(first, 0xFE, 0xFF) ? 2 : 0;
    }

    private static boolean startsWith(byte[] bytes, int... start) {
        if (bytes.length < start.length) {
            return false;
        }
        for (int i = 0; i < start.length; i++) {
            if ((bytes[i] & BYTE) != start[i]) {
                return false;
            }
        }
        return true;
    }

    /** {@return whether a byte was not of the encoding} */
    boolean hasInvalidBytes() {
        return hasInvalidBytes;
    }

    @Override
    public int read(char[] buffer, int offset, int length) throws IOException {
        if (length == 0) {
            return 0;
        }
        CharBuffer chars = CharBuffer.wrap(buffer, offset, length).slice();
        while (chars.position() == 0 && !finished) {
            CoderResult result = decoder.decode(bytes, chars, ended);
            if (result.isError()) {
                escape(result.length(), chars);
            } else if (chars.position() == 0 && !fill()) {
                decoder.flush(chars);
                finished = true;
            }
        }
        return chars.position() == 0 ? -1 : chars.position();
    }

    private void escape(int length, CharBuffer chars) {
        hasInvalidBytes = true;
        // One at a time, since the buffer may have space for one only.
        int escaped = Math.min(length, chars.remaining());
        for (int i = 0; i < escaped; i++) {
            chars.put(InvalidBytes.escaped(bytes.get()));
        }
    }

    /** Reads more bytes, and returns whether decoding can go on. */
    private boolean fill() throws IOException {
        if (ended) {
            return false;
        }
        bytes.compact();
        int read = in.read(bytes.array(), bytes.position(), bytes.remaining());
        if (read >= 0) {
            bytes.position(bytes.position() + read);
        } else {
            ended = true;
        }
        bytes.flip();
        return true;
    }

    @Override
    public void close() {
        // The source is that of the caller.
    }
}
