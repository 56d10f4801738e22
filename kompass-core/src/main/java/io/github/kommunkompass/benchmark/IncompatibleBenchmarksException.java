package io.github.kommunkompass.benchmark;

import io.github.kommunkompass.value.InvalidValueException;

/** Thrown when benchmarks cannot be merged: their populations differ, or one does not list its municipalities. */
public final class IncompatibleBenchmarksException extends InvalidValueException {

    private static final long serialVersionUID = 1L;

    private final transient Population first;
    private final transient Population second;

    private IncompatibleBenchmarksException(Population first, Population second, String found, String expected) {
        super(found, expected);
        this.first = first;
        this.second = second;
    }

    static void check(Population first, Population second) {
        if (!first.equals(second)) {
            throw new IncompatibleBenchmarksException(
                    first,
                    second,
                    "the populations (" + first.describe() + ") and (" + second.describe() + ")",
                    "one population");
        }
    }

    static IncompatibleBenchmarksException withoutMembers(Population first, Population second) {
        return new IncompatibleBenchmarksException(
                first,
                second,
                "a benchmark without a list of its municipalities",
                "the list, without which double counts cannot be detected");
    }

    /** {@return the population of the benchmark that was merged into} */
    public Population first() {
        return first;
    }

    /** {@return the population of the other benchmark} */
    public Population second() {
        return second;
    }
}
