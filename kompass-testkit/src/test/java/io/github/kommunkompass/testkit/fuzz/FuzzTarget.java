package io.github.kommunkompass.testkit.fuzz;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** The targets, which the build tries with the inputs in the repository, and Jazzer with many more. */
public enum FuzzTarget {
    /** Every reader. */
    READERS(ReadersTarget.class) {
        @Override
        public void run(byte[] data) throws IOException {
            ReadersTarget.fuzzerTestOneInput(data);
        }
    },

    /** All ways to read a line. */
    LINES(LineTarget.class) {
        @Override
        public void run(byte[] data) throws IOException {
            LineTarget.fuzzerTestOneInput(data);
        }
    },

    /** Serial forms. */
    SERIAL_FORMS(SerialTarget.class) {
        @Override
        public void run(byte[] data) {
            SerialTarget.fuzzerTestOneInput(data);
        }
    },

    /** Both Jacksons. */
    JACKSONS(JacksonsTarget.class) {
        @Override
        public void run(byte[] data) {
            JacksonsTarget.fuzzerTestOneInput(data);
        }
    };

    private static final Path CORPUS = Path.of("src", "test", "resources", "fuzz");

    private final Class<?> type;

    FuzzTarget(Class<?> type) {
        this.type = type;
    }

    /** {@return the folder of its inputs in the repository} */
    public Path corpus() {
        return CORPUS.resolve(type.getSimpleName());
    }

    /**
     * {@return its inputs in the repository, in the order of their names}
     *
     * @throws IOException if the folder cannot be read
     */
    public List<Path> inputs() throws IOException {
        try (Stream<Path> files = Files.list(corpus())) {
            return files.sorted().toList();
        }
    }

    /**
     * Tries an input. It throws for an input that shows a mistake.
     *
     * @param data the input
     * @throws IOException if a reader throws it, which it should not
     */
    public abstract void run(byte[] data) throws IOException;
}
