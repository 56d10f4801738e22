package io.github.kommunkompass.benchmark;

import io.github.kommunkompass.value.InvalidValueException;
import io.github.kommunkompass.value.Quoted;

/**
 * Thrown when benchmarks cannot be merged: their populations or the attributes of their groups differ, or one does not list its
 * municipalities.
 */
public final class IncompatibleBenchmarksException extends InvalidValueException {

    private static final long serialVersionUID = 1L;

    private IncompatibleBenchmarksException(String found, String expected) {
        super(found, expected);
    }

    static void check(Population first, Population second) {
        if (!first.equals(second)) {
            throw new IncompatibleBenchmarksException(
                    "the populations (" + first.describe() + ") and (" + second.describe() + ")", "one population");
        }
    }

    static void checkAttributes(String first, String second) {
        if (!first.equals(second)) {
            throw new IncompatibleBenchmarksException(
                    "the groups by " + Quoted.of(first) + " and by " + Quoted.of(second), "one attribute");
        }
    }

    static IncompatibleBenchmarksException withheld() {
        return new IncompatibleBenchmarksException(
                "benchmarks by group of which some are withheld", "those of all groups, without a minimum");
    }

    static IncompatibleBenchmarksException withoutMembers() {
        return new IncompatibleBenchmarksException(
                "a benchmark without a list of its municipalities",
                "the list, without which double counts cannot be detected");
    }
}
