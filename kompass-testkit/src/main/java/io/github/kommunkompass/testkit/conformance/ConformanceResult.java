package io.github.kommunkompass.testkit.conformance;

import java.util.Optional;

/**
 * The result of one case.
 *
 * <p>Immutable and thread-safe.
 *
 * @param example the case
 * @param difference the first difference from the expected answer, such as {@code $.scores.total.points: found 541,
 *     expected 542}, or empty if there is none
 */
public record ConformanceResult(ConformanceCase example, Optional<String> difference) {

    /** {@return true if there is no difference} */
    public boolean isPassed() {
        return difference.isEmpty();
    }

    /** {@return the result, the case and the difference} */
    @Override
    public String toString() {
        return difference.map(found -> "failed " + example + ": " + found).orElse("passed " + example);
    }
}
