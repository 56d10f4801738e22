package io.github.kommunkompass.json.line;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;

/**
 * A range of the bytes of a file. Several ranges can read from one channel at the same time. A file that ends before the range has
 * become shorter, which is an error, since records would be lost. Not thread-safe.
 */
final class FileRange extends InputStream {

    private static final int BUFFER = 1 << 16;

    private final FileChannel channel;
    private final long to;
    private long position;

    FileRange(FileChannel channel, long from, long to) {
        this.channel = channel;
        this.position = from;
        this.to = to;
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : Byte.toUnsignedInt(one[0]);
    }

    @Override
    public int read(byte[] bytes, int offset, int length) throws IOException {
        int requested = (int) Math.min(length, to - position);
        if (requested == 0) {
            return length == 0 ? 0 : -1;
        }
        int read = channel.read(ByteBuffer.wrap(bytes, offset, requested), position);
        if (read < 0) {
            throw new IOException(
                    "found the end of the file, expected " + (to - position) + " more bytes: it has become shorter");
        }
        position += read;
        return read;
    }

    /** Reads to the start of the next line, and returns its position, or the end of the range if there is none. */
    long nextLine() throws IOException {
        byte[] buffer = new byte[BUFFER];
        long start = position;
        for (int read = read(buffer, 0, BUFFER); read >= 0; read = read(buffer, 0, BUFFER)) {
            for (int i = 0; i < read; i++) {
                if (buffer[i] == '\n') {
                    return start + i + 1;
                }
            }
            start += read;
        }
        return to;
    }

    /** Returns the number of line feeds in the remaining bytes. */
    long countLines() throws IOException {
        byte[] buffer = new byte[BUFFER];
        long lines = 0;
        for (int read = read(buffer, 0, BUFFER); read >= 0; read = read(buffer, 0, BUFFER)) {
            for (int i = 0; i < read; i++) {
                lines += buffer[i] == '\n' ? 1 : 0;
            }
        }
        return lines;
    }
}
