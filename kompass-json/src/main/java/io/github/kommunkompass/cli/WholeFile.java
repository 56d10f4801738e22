package io.github.kommunkompass.cli;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;

/** A file that must not become shorter while it is read, since what was at its end would be lost without a word. */
final class WholeFile extends FilterInputStream {

    private long left;

    private WholeFile(InputStream in, long size) {
        super(in);
        this.left = size;
    }

    static InputStream open(Path file) throws IOException {
        InputStream in = Files.newInputStream(file);
        return new WholeFile(in, Files.isRegularFile(file) ? Files.size(file) : 0);
    }

    @Override
    public int read() throws IOException {
        int read = super.read();
        count(read < 0 ? read : 1);
        return read;
    }

    @Override
    public int read(byte[] bytes, int offset, int length) throws IOException {
        int read = super.read(bytes, offset, length);
        count(read);
        return read;
    }

    private void count(int read) throws IOException {
        if (read < 0 && left > 0) {
            throw new IOException("found the end of the file, expected " + left + " more bytes: it has become shorter");
        }
        left -= Math.max(0, read);
    }
}
