package io.github.kommunkompass.testkit.work;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.function.LongSupplier;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.json.JsonFactory;

/**
 * Work in walks of the bare parser over the same bytes: a ratio of times that the processor spent for this thread, of which the least
 * of some is taken, since other threads disturb.
 */
final class Work {

    /** The most that a document may cost. A trial found 60 for documents of 400 kB, and 100 where processors are shared. */
    static final double MOST_WALKS = 100;

    private static final int TRIES = 60;
    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

    private static final JsonFactory FACTORY = JsonFactory.builder()
            .streamReadConstraints(StreamReadConstraints.builder()
                    .maxNestingDepth(Integer.MAX_VALUE)
                    .maxStringLength(Integer.MAX_VALUE)
                    .maxNameLength(Integer.MAX_VALUE)
                    .maxNumberLength(Integer.MAX_VALUE)
                    .build())
            .build();

    private Work() {}

    /** Returns the walks that some work costs, or fewer if it is repeated until it costs no more than is allowed. */
    static double walks(byte[] json, LongSupplier work) {
        double least = Double.MAX_VALUE;
        for (int i = 0; i < TRIES && least > MOST_WALKS; i++) {
            long walk = time(() -> walk(json));
            least = Math.min(least, (double) time(work) / Math.max(1, walk));
        }
        return least;
    }

    private static long time(LongSupplier work) {
        long start = THREADS.getCurrentThreadCpuTime();
        if (work.getAsLong() < 0) {
            throw new IllegalStateException("a negative length");
        }
        return THREADS.getCurrentThreadCpuTime() - start;
    }

    /** Walks over all tokens, as far as the text is JSON, and returns the length of their texts. */
    private static long walk(byte[] json) {
        long length = 0;
        try (JsonParser parser = FACTORY.createParser(ObjectReadContext.empty(), json)) {
            for (JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) {
                if (token == JsonToken.PROPERTY_NAME || token == JsonToken.VALUE_STRING) {
                    length += parser.getString().length();
                }
            }
        } catch (JacksonException e) {
            // What comes before it was walked over.
        }
        return length;
    }
}
