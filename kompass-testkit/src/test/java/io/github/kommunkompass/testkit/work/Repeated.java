package io.github.kommunkompass.testkit.work;

import java.io.InputStream;
import java.nio.charset.StandardCharsets;

/** A text many times as bytes, which are nowhere in memory. */
final class Repeated extends InputStream {

    private final byte[] text;
    private final long end;
    private long position;

    Repeated(String text, int times) {
        this.text = text.getBytes(StandardCharsets.UTF_8);
        this.end = (long) times * this.text.length;
    }

    @Override
    public int read() {
        return position == end ? -1 : text[(int) (position++ % text.length)];
    }

    @Override
    public int read(byte[] bytes, int offset, int length) {
        if (position == end) {
            return length == 0 ? 0 : -1;
        }
        int start = (int) (position % text.length);
        int number = (int) Math.min(Math.min(length, text.length - start), end - position);
        System.arraycopy(text, start, bytes, offset, number);
        position += number;
        return number;
    }
}
