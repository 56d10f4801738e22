package io.github.kommunkompass.testkit.assertion;

import io.github.kommunkompass.value.Rule;
import io.github.kommunkompass.value.Violation;
import java.util.List;
import java.util.stream.Collectors;
import org.assertj.core.api.AbstractAssert;
import org.jspecify.annotations.Nullable;

/** Assertions on what is wrong with an input. */
public final class ViolationsAssert extends AbstractAssert<ViolationsAssert, List<Violation>> {

    ViolationsAssert(@Nullable List<Violation> actual) {
        super(actual, ViolationsAssert.class);
    }

    /**
     * Checks that there is none.
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
     * Checks that a rule is broken at a place, whatever else is wrong.
     *
     * @param rule the rule
     * @param path the JSON path, such as {@code $.points.total}
     * @return this assertion
     * @throws AssertionError if it is not
     */
    public ViolationsAssert has(Rule rule, String path) {
        isNotNull();
        boolean isThere = actual.stream()
                .anyMatch(violation -> violation.rule().equals(rule)
                        && violation.path().toString().equals(path));
        if (!isThere) {
            throw failure("found %s, expected %s at %s", text(), rule.id(), path);
        }
        return this;
    }

    /**
     * Checks which rules are broken, each as often as it is.
     *
     * @param rules the rules, in any order
     * @return this assertion
     * @throws AssertionError if others are, or more or fewer
     */
    public ViolationsAssert areOf(Rule... rules) {
        isNotNull();
        List<String> expected = List.of(rules).stream().map(Rule::id).sorted().toList();
        List<String> found =
                actual.stream().map(violation -> violation.rule().id()).sorted().toList();
        if (!found.equals(expected)) {
            throw failure("found %s, expected violations of %s", text(), String.join(", ", expected));
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
