package io.github.kommunkompass.cli;

import java.io.FilterWriter;
import java.io.IOException;
import java.io.Writer;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Removes carriage returns, so that the output has the same bytes on all platforms; picocli uses platform line ends. Arguments that
 * it repeats are {@linkplain Shown shown} as other texts are.
 */
final class LineFeeds extends FilterWriter {

    LineFeeds(Writer out) {
        super(out);
    }

    @Override
    public void write(int c) throws IOException {
        write(String.valueOf((char) c), 0, 1);
    }

    @Override
    public void write(char[] text, int offset, int length) throws IOException {
        write(new String(text, offset, length), 0, length);
    }

    @Override
    public void write(String text, int offset, int length) throws IOException {
        String written = text.substring(offset, offset + length).replace("\r", "");
        out.write(Stream.of(written.split("\n", -1)).map(Shown::part).collect(Collectors.joining("\n")));
    }
}
