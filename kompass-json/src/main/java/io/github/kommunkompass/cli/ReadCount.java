package io.github.kommunkompass.cli;

import io.github.kommunkompass.value.Quoted;
import java.util.concurrent.atomic.AtomicLong;

/** The number of evaluations that were read, which is shown on a terminal while there are more. Thread-safe. */
final class ReadCount {

    private static final int STEP = 10_000;

    private final Main.Streams streams;
    private final AtomicLong read = new AtomicLong();

    ReadCount(Main.Streams streams) {
        this.streams = streams;
    }

    void countOne() {
        long number = read.incrementAndGet();
        if (number % STEP == 0 && streams.showsProgress()) {
            streams.err().print("\r" + described(number));
            streams.err().flush();
        }
    }

    /** Shows the number of all, if it was shown before. */
    void end() {
        if (read.get() >= STEP && streams.showsProgress()) {
            streams.err().print("\r" + described(read.get()) + "\n");
        }
    }

    private static String described(long number) {
        return Quoted.count(number, "evaluation", "evaluations");
    }
}
