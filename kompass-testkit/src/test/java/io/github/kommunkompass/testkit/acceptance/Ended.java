package io.github.kommunkompass.testkit.acceptance;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.time.Duration;
import java.util.concurrent.TimeUnit;

/**
 * A process that ended.
 *
 * @param status its exit status
 * @param out what it printed on standard output
 * @param err what it printed on standard error
 */
public record Ended(int status, String out, String err) {

    private static final Duration PATIENCE = Duration.ofSeconds(60);

    /**
     * Waits for the end of a process, a minute at the most.
     *
     * @param process the process
     * @return what it printed, and its status
     * @throws InterruptedException if the thread is interrupted
     */
    public static Ended of(Process process) throws InterruptedException {
        return within(PATIENCE, process);
    }

    /**
     * Waits for the end of a process. One that takes longer is ended by force, and fails the test with what it printed.
     *
     * @param limit the time that it may take
     * @param process the process
     * @return what it printed, and its status
     * @throws InterruptedException if the thread is interrupted
     */
    public static Ended within(Duration limit, Process process) throws InterruptedException {
        var out = new Reader(process.getInputStream());
        var err = new Reader(process.getErrorStream());
        boolean ended = process.waitFor(limit.toMillis(), TimeUnit.MILLISECONDS);
        if (!ended) {
            process.descendants().forEach(ProcessHandle::destroyForcibly);
            process.destroyForcibly();
        }
        var result = new Ended(process.waitFor(), out.text(), err.text());
        if (!ended) {
            throw new AssertionError("had not ended after " + limit + ", and was ended: " + result);
        }
        return result;
    }

    /** Reads on a thread of its own, so that a process that prints much, or nothing and does not end, is waited for. */
    private static final class Reader {

        private static final long GRACE_IN_MILLIS = 10_000;

        private final InputStream from;
        private final ByteArrayOutputStream read = new ByteArrayOutputStream();
        private final Thread thread = new Thread(this::read, "reader");

        Reader(InputStream from) {
            this.from = from;
            thread.setDaemon(true);
            thread.start();
        }

        private void read() {
            try (from) {
                from.transferTo(read);
            } catch (IOException e) {
                // It was closed: by the test that did not want to read, or with the process.
            }
        }

        /** Returns what has been read, all of it if the other end is closed. */
        String text() throws InterruptedException {
            thread.join(GRACE_IN_MILLIS);
            return read.toString(UTF_8);
        }
    }
}
