package io.github.kommunkompass.testkit.assertion;

import io.github.kommunkompass.value.Rule;
import io.github.kommunkompass.value.Violation;
import java.util.List;
import java.util.stream.Collectors;
import org.assertj.core.api.AbstractAssert;
import org.jspecify.annotations.Nullable;

/** Assertions on the violations of an input. */
public final class ViolationsAssert extends AbstractAssert<ViolationsAssert, List<Violation>> {

    ViolationsAssert(@Nullable List<Violation> actual) {
        super(actual, ViolationsAssert.class);
    }

    /**
     * Checks that there is no violation.
     *
     * @return this assertion
     * @throws AssertionError if there is one
     */
    public ViolationsAssert isEmpty() {
        isNotNull();
        if (!actual.isEmpty()) {
            throw failure("found %s, expected no violation", text());
        }
        return this;
    }

    /**
     * Checks that there is a violation of a rule. There may be others.
     *
     * @param rule the rule
     * @param path the JSON path of the violation, such as {@code $.points.total}
     * @return this assertion
     * @throws AssertionError if there is no such violation
     */
    public ViolationsAssert hasViolation(Rule rule, String path) {
        isNotNull();
        boolean isPresent = actual.stream()
                .anyMatch(violation -> violation.rule().equals(rule)
                        && violation.path().toString().equals(path));
        if (!isPresent) {
            throw failure("found %s, expected %s at %s", text(), rule.id(), path);
        }
        return this;
    }

    /**
     * Checks the rules that are violated.
     *
     * @param rules the expected rules in any order, one for each violation; none if no violation is expected
     * @return this assertion
     * @throws AssertionError if other rules are violated, or these more or less often
     */
    public ViolationsAssert hasRules(Rule... rules) {
        isNotNull();
        List<String> expected = List.of(rules).stream().map(Rule::id).sorted().toList();
        List<String> found =
                actual.stream().map(violation -> violation.rule().id()).sorted().toList();
        if (!found.equals(expected)) {
            throw failure(
                    "found %s, expected %s",
                    text(), expected.isEmpty() ? "no violation" : "violations of " + String.join(", ", expected));
        }
        return this;
    }

    private String text() {
        return actual.isEmpty()
                ? "no violation"
                : actual.stream()
                        .map(violation ->
                                System.lineSeparator() + "  " + violation.rule().id() + " " + violation.message())
                        .collect(Collectors.joining());
    }
}
