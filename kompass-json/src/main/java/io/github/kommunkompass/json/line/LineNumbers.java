package io.github.kommunkompass.json.line;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.util.ArrayList;
import java.util.List;

/**
 * The numbers of lines before places of a file, counted only when they are asked for, and block by block, so that the whole file is
 * counted once, however many places there are. Thread-safe.
 */
final class LineNumbers {

    private static final int BLOCK = 1 << 20;

    private final FileChannel channel;
    /** The number of lines before each block that was reached. */
    private final List<Long> beforeBlock = new ArrayList<>(List.of(0L));

    LineNumbers(FileChannel channel) {
        this.channel = channel;
    }

    /** Returns the number of line feeds before a position. */
    synchronized long before(long position) throws IOException {
        int block = (int) (position / BLOCK);
        while (beforeBlock.size() <= block) {
            int last = beforeBlock.size() - 1;
            beforeBlock.add(beforeBlock.get(last) + lines((long) last * BLOCK, (long) (last + 1) * BLOCK));
        }
        return beforeBlock.get(block) + lines((long) block * BLOCK, position);
    }

    private long lines(long from, long to) throws IOException {
        return new FileRange(channel, from, to).countLines();
    }
}
