package io.github.kommunkompass.cli;

import java.util.List;
import java.util.OptionalLong;
import java.util.concurrent.atomic.AtomicLong;
import me.tongfei.progressbar.ConsoleProgressBarConsumer;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;
import org.jspecify.annotations.Nullable;

/** The number of evaluations that were read, which is shown on a terminal while there are more. Thread-safe. */
final class ReadCount implements AutoCloseable {

    /** The number from which on reading takes so long that people wonder. */
    private static final int MANY = 10_000;
    /** How many are read before the number is shown anew. */
    private static final int STEP = 1_000;
    /** The length in which terminals that do not tell their width have room. */
    private static final int LENGTH = 79;

    private final Main.Streams streams;
    private final List<Input> inputs;
    private final AtomicLong read = new AtomicLong();
    private volatile boolean isShown;
    private @Nullable ProgressBar bar;

    ReadCount(Main.Streams streams, List<Input> inputs) {
        this.streams = streams;
        this.inputs = inputs;
        this.isShown = streams.showsProgress();
    }

    void countOne() {
        long number = read.incrementAndGet();
        if (number >= MANY && number % STEP == 0 && isShown) {
            show(number);
        }
    }

    private synchronized void show(long number) {
        try {
            if (bar == null) {
                bar = NewBar.of(streams, total());
            }
            bar.stepTo(number);
        } catch (NoClassDefFoundError e) {
            // An image without the library of the bar shows none.
            isShown = false;
        }
    }

    /** Returns the number of lines, or -1 if not all is in files of lines. */
    private long total() {
        long total = 0;
        for (Input input : inputs) {
            OptionalLong lines = input.countLines();
            if (lines.isEmpty()) {
                return -1;
            }
            total += lines.getAsLong();
        }
        return total;
    }

    /** Clears what is shown. */
    @Override
    public synchronized void close() {
        if (bar != null) {
            bar.close();
            streams.err().print(Terminal.CLEAR_LINE);
            bar = null;
        }
    }

    /** Apart, since Java cannot even load it without the library of the bar. */
    private static final class NewBar {

        static ProgressBar of(Main.Streams streams, long total) {
            return new ProgressBarBuilder()
                    .setTaskName("kompass")
                    .setInitialMax(total)
                    .setStyle(ProgressBarStyle.ASCII)
                    .setConsumer(new ConsoleProgressBarConsumer(streams.err(), LENGTH))
                    .clearDisplayOnFinish()
                    .build();
        }
    }
}
