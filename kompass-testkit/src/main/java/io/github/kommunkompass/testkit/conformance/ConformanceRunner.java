package io.github.kommunkompass.testkit.conformance;

import io.github.kommunkompass.value.InvalidValueException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import tools.jackson.databind.JsonNode;

/**
 * Runs the cases of a pack with an implementation.
 *
 * <pre>{@code
 * List<ConformanceResult> results = ConformanceRunner.run(ConformancePack.shipped().cases(), ours);
 * results.stream().filter(result -> !result.isPassed()).forEach(System.out::println);
 * }</pre>
 */
public final class ConformanceRunner {

    private ConformanceRunner() {}

    /**
     * Runs all cases, also after failures.
     *
     * @param cases the cases
     * @param system the implementation
     * @return a result for each case, in the same order
     */
    public static List<ConformanceResult> run(Collection<ConformanceCase> cases, ConformingSystem system) {
        return cases.stream()
                .map(example -> new ConformanceResult(example, difference(example, system)))
                .toList();
    }

    private static Optional<String> difference(ConformanceCase example, ConformingSystem system) {
        JsonNode expectation = Json.parsed(example.json());
        ConformanceAnswer answer;
        try {
            answer = system.answer(example);
        } catch (Exception e) {
            return Optional.of("found " + e + ", expected an answer");
        }
        return expectation.has("violations")
                ? violations(answer, expectation.path("violations"))
                : document(answer, expectation.path("expected"));
    }

    private static Optional<String> document(ConformanceAnswer answer, JsonNode expected) {
        return answer.document()
                .map(found -> difference(found, expected))
                .orElseGet(() -> Optional.of("found " + text(answer.violations()) + ", expected a document"));
    }

    private static Optional<String> difference(String found, JsonNode expected) {
        JsonNode document;
        try {
            document = Json.parsed(found);
        } catch (InvalidValueException e) {
            return Optional.of("found " + e.found() + ", expected " + e.expected());
        }
        return Differences.first("$", document, expected);
    }

    private static Optional<String> violations(ConformanceAnswer answer, JsonNode expected) {
        List<ConformanceAnswer.ReportedViolation> all = expected.valueStream()
                .map(one -> new ConformanceAnswer.ReportedViolation(
                        one.path("rule").stringValue(""),
                        one.path("path").stringValue(""),
                        one.path("severity").stringValue("")))
                .toList();
        if (answer.document().isPresent()) {
            return Optional.of("found a document, expected " + text(all));
        }
        return sorted(all).equals(sorted(answer.violations()))
                ? Optional.empty()
                : Optional.of("found " + text(answer.violations()) + ", expected " + text(all));
    }

    private static List<ConformanceAnswer.ReportedViolation> sorted(
            List<ConformanceAnswer.ReportedViolation> violations) {
        List<ConformanceAnswer.ReportedViolation> sorted = new ArrayList<>(violations);
        sorted.sort(Comparator.comparing(ConformanceAnswer.ReportedViolation::toString));
        return sorted;
    }

    private static String text(List<ConformanceAnswer.ReportedViolation> violations) {
        return violations.isEmpty()
                ? "no violation"
                : String.join(
                        ", ",
                        violations.stream()
                                .map(one -> one.severity() + " " + one.rule() + " at " + one.path())
                                .sorted()
                                .toList());
    }
}
