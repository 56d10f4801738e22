package io.github.kommunkompass.json.line;

import java.io.IOException;
import java.nio.channels.FileChannel;

/**
 * Where the lines of a file are: after a byte order mark, and before the blank lines at its end.
 *
 * @param from the position of the first line
 * @param to the position after the last line that is not blank
 * @param isArray whether the first character that is not blank begins an array
 */
record FileText(long from, long to, boolean isArray) {

    private static final int BLOCK = 1 << 13;

    /** Finds them, in a file of at least one byte, without the lines between. */
    static FileText of(FileChannel channel, long size, int maxBytes) throws IOException {
        byte[] block = new byte[BLOCK];
        int read = new FileRange(channel, 0, size).readNBytes(block, 0, ByteLines.BYTE_ORDER_MARK_LENGTH);
        long from = ByteLines.startsWithByteOrderMark(block, read) ? read : 0;
        long last = last(channel, from, size, block);
        long end = last < 0 ? from : new FileRange(channel, last, size).nextLine();
        boolean isArray = first(channel, from, size, block) == '[';
        return new FileText(from, hasLongLine(channel, end, size, maxBytes) ? size : end, isArray);
    }

    private static boolean isBlank(byte character) {
        return character == '\n' || BlankLines.mayHave(character);
    }

    /** Returns the first character that is not blank. */
    private static int first(FileChannel channel, long from, long size, byte[] block) throws IOException {
        FileRange range = new FileRange(channel, from, size);
        for (int read = range.read(block, 0, BLOCK); read >= 0; read = range.read(block, 0, BLOCK)) {
            for (int i = 0; i < read; i++) {
                if (!isBlank(block[i])) {
                    return block[i];
                }
            }
        }
        return '\n';
    }

    /** Returns the position of the last character that is not blank, or -1 if there is none. */
    private static long last(FileChannel channel, long from, long size, byte[] block) throws IOException {
        for (long end = size; end > from; end -= BLOCK) {
            long start = Math.max(from, end - BLOCK);
            int read = new FileRange(channel, start, end).readNBytes(block, 0, BLOCK);
            for (int i = read - 1; i >= 0; i--) {
                if (!isBlank(block[i])) {
                    return start + i;
                }
            }
        }
        return -1;
    }

    /** Returns whether one of the blank lines at the end is too long for a line, and so is read. */
    private static boolean hasLongLine(FileChannel channel, long end, long size, int maxBytes) throws IOException {
        Lines blank = ByteLines.ofFile(new FileRange(channel, end, size), maxBytes);
        blank.skipBlank();
        return blank.hasNext();
    }
}
