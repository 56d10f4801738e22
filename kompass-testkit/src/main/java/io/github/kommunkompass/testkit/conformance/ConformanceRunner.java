package io.github.kommunkompass.testkit.conformance;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

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
        Json expectation = Json.parsed(example.json());
        ConformanceAnswer answer;
        try {
            answer = system.answer(example);
        } catch (Exception e) {
            return Optional.of("found " + e + ", expected an answer");
        }
        return expectation.has("violations")
                ? violations(answer, expectation.member("violations"))
                : document(answer, expectation.member("expected"));
    }

    private static Optional<String> document(ConformanceAnswer answer, Json expected) {
        return answer.document()
                .map(found -> Differences.first("$", Json.parsed(found), expected))
                .orElseGet(() -> Optional.of("found " + text(answer.violations()) + ", expected a document"));
    }

    private static Optional<String> violations(ConformanceAnswer answer, Json expected) {
        List<ConformanceAnswer.ReportedViolation> all = expected.stream()
                .map(one -> new ConformanceAnswer.ReportedViolation(
                        one.member("rule").text(),
                        one.member("path").text(),
                        one.member("severity").text()))
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
