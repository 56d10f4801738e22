package io.github.kommunkompass.benchmark;

/** Thrown when benchmarks of different populations, or of different catalogues, are to be merged. Nothing has changed then. */
public final class IncompatibleBenchmarksException extends IllegalArgumentException {

    private static final long serialVersionUID = 1L;

    private final transient Population left;
    private final transient Population right;

    IncompatibleBenchmarksException(Population left, Population right, String problem) {
        super(problem);
        this.left = left;
        this.right = right;
    }

    static void check(Population left, Population right) {
        if (!left.equals(right)) {
            throw new IncompatibleBenchmarksException(
                    left,
                    right,
                    "found the populations (" + left.describe() + ") and (" + right.describe()
                            + "), expected one population");
        }
    }

    /**
     * Returns the one population.
     *
     * @return the population of that into which was to be merged
     */
    public Population left() {
        return left;
    }

    /**
     * Returns the other population.
     *
     * @return the population of that which was to be merged
     */
    public Population right() {
        return right;
    }
}
