package io.github.kommunkompass.testkit.conformance;

import java.util.List;
import java.util.Optional;

/**
 * The answer of an implementation to a case: a document or violations.
 *
 * <p>Immutable and thread-safe.
 *
 * @param document the document as JSON, or empty if the answer consists of violations
 * @param violations the violations; none if there is a document
 */
public record ConformanceAnswer(Optional<String> document, List<ReportedViolation> violations) {

    /**
     * A violation as an implementation reports it.
     *
     * @param rule the id of the rule, such as {@code sum-mismatch}
     * @param path the JSON path, such as {@code $.points.total}
     * @param severity {@code error} or {@code warning}
     */
    public record ReportedViolation(String rule, String path, String severity) {}

    /**
     * Creates an answer. It keeps a copy of the violations.
     *
     * @param document the document, or empty
     * @param violations the violations
     */
    public ConformanceAnswer {
        violations = List.copyOf(violations);
    }

    /**
     * Obtains an answer with a document.
     *
     * @param json the document
     * @return the answer
     */
    public static ConformanceAnswer of(String json) {
        return new ConformanceAnswer(Optional.of(json), List.of());
    }

    /**
     * Obtains an answer with violations.
     *
     * @param violations the violations, in any order; may be none
     * @return the answer
     */
    public static ConformanceAnswer of(List<ReportedViolation> violations) {
        return new ConformanceAnswer(Optional.empty(), violations);
    }
}
