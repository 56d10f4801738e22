package io.github.kommunkompass.testkit.conformance;

import java.util.Optional;

/**
 * How an implementation did at one case.
 *
 * <p>Immutable and thread-safe.
 *
 * @param example the case
 * @param difference where it first differs from what is expected, such as {@code $.scores.total.points: found 541, expected 542};
 *     empty if it does not
 */
public record ConformanceResult(ConformanceCase example, Optional<String> difference) {

    /**
     * Returns whether it did as expected.
     *
     * @return true if nothing differs
     */
    public boolean isPassed() {
        return difference.isEmpty();
    }

    /**
     * Returns the case and the difference.
     *
     * @return text for a person
     */
    @Override
    public String toString() {
        return difference.map(found -> "failed " + example + ": " + found).orElse("passed " + example);
    }
}
