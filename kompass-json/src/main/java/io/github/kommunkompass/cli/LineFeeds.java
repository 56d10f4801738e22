package io.github.kommunkompass.cli;

import java.io.FilterWriter;
import java.io.IOException;
import java.io.Writer;

/** Removes carriage returns, so that the output has the same bytes on all platforms; picocli uses platform line ends. */
final class LineFeeds extends FilterWriter {

    LineFeeds(Writer out) {
        super(out);
    }

    @Override
    public void write(int c) throws IOException {
        if (c != '\r') {
            out.write(c);
        }
    }

    @Override
    public void write(char[] text, int offset, int length) throws IOException {
        write(new String(text, offset, length), 0, length);
    }

    @Override
    public void write(String text, int offset, int length) throws IOException {
        out.write(text.substring(offset, offset + length).replace("\r", ""));
    }
}
