package io.github.kommunkompass.testkit.fuzz;

import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;

/**
 * What the current thread takes.
 *
 * @param nanoseconds the CPU time
 * @param bytes the allocated memory
 */
record Cost(long nanoseconds, long bytes) {

    private static final ThreadMXBean THREADS = (ThreadMXBean) ManagementFactory.getThreadMXBean();

    static Cost soFar() {
        return new Cost(THREADS.getCurrentThreadCpuTime(), THREADS.getCurrentThreadAllocatedBytes());
    }

    /**
     * Generous, so that only growth exceeds it: a target reads an input in several ways, and Jazzer itself allocates up to 60 kB
     * for each byte of a serial form, since it looks at the keys of a map in each look-up.
     */
    static Cost boundFor(int size) {
        return new Cost(200_000_000L + 2_000L * size, 64_000_000L + 200_000L * size);
    }

    Cost minus(Cost other) {
        return new Cost(nanoseconds - other.nanoseconds, bytes - other.bytes);
    }

    Cost least(Cost other) {
        return new Cost(Math.min(nanoseconds, other.nanoseconds), Math.min(bytes, other.bytes));
    }

    boolean isAbove(Cost bound) {
        return nanoseconds > bound.nanoseconds || bytes > bound.bytes;
    }

    @Override
    public String toString() {
        return nanoseconds / 1_000_000 + " ms and " + bytes / 1_000 + " kB";
    }
}
