package io.github.kommunkompass.testkit.conformance;

import java.util.List;
import java.util.Optional;

/**
 * What an implementation makes of a case: a document, or violations.
 *
 * <p>Immutable and thread-safe.
 *
 * @param document the document that it writes, as JSON; empty if it refuses the input, or was asked for violations
 * @param violations what it finds wrong; none if it writes a document
 */
public record ConformanceAnswer(Optional<String> document, List<ReportedViolation> violations) {

    /**
     * Something that is found wrong.
     *
     * @param rule the id of the rule, such as {@code sum-mismatch}
     * @param path the JSON path, such as {@code $.points.total}
     * @param severity {@code error} or {@code warning}
     */
    public record ReportedViolation(String rule, String path, String severity) {}

    /**
     * Keeps a copy of the violations.
     *
     * @param document the document, if there is one
     * @param violations what is wrong
     */
    public ConformanceAnswer {
        violations = List.copyOf(violations);
    }

    /**
     * Obtains an answer that is a document.
     *
     * @param json the document
     * @return the answer
     */
    public static ConformanceAnswer of(String json) {
        return new ConformanceAnswer(Optional.of(json), List.of());
    }

    /**
     * Obtains an answer that is what is wrong.
     *
     * @param violations what is found wrong, in any order; may be nothing
     * @return the answer
     */
    public static ConformanceAnswer of(List<ReportedViolation> violations) {
        return new ConformanceAnswer(Optional.empty(), violations);
    }
}
