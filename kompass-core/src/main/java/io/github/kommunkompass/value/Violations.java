package io.github.kommunkompass.value;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/**
 * Collects violations: the first {@value Limits#VIOLATIONS}, and the number of the others, so that hostile input cannot fill the
 * memory. Not thread-safe.
 */
public final class Violations {

    private final List<Violation> first = new ArrayList<>();
    private long omitted;
    private boolean hasOmittedErrors;

    /** Creates a collector without violations. */
    public Violations() {}

    /**
     * Adds a violation.
     *
     * @param violation the violation, or one that counts others, the last of a list of another collector
     */
    public void add(Violation violation) {
        long others = others(violation);
        if (others > 0 || isFull()) {
            omitted += Math.max(1, others);
            hasOmittedErrors |= violation.severity() == Severity.ERROR;
        } else {
            first.add(violation);
        }
    }

    /**
     * Adds violations.
     *
     * @param violations the violations, in order; they may be those of another collector
     */
    public void addAll(Collection<Violation> violations) {
        violations.forEach(this::add);
    }

    /** {@return whether further violations are only counted} */
    public boolean isFull() {
        return first.size() == Limits.VIOLATIONS;
    }

    /**
     * {@return the violations in the order in which they were added; if there are more than {@value Limits#VIOLATIONS}, the last
     * one has the rule {@link InputRule#TOO_MANY} or {@link InputRule#MORE_WARNINGS} and counts the others}
     */
    public List<Violation> toList() {
        if (omitted == 0) {
            return List.copyOf(first);
        }
        List<Violation> all = new ArrayList<>(first);
        all.add(omitted(omitted, hasOmittedErrors));
        return List.copyOf(all);
    }

    /**
     * Returns a violation that stands for a number of others.
     *
     * @param number the number of violations that are not listed, 1 or more
     * @param hasErrors whether one of them is an error
     * @return a violation of the rule {@link InputRule#TOO_MANY}, or {@link InputRule#MORE_WARNINGS} if all are warnings
     */
    public static Violation omitted(long number, boolean hasErrors) {
        return Violation.of(
                hasErrors ? InputRule.TOO_MANY : InputRule.MORE_WARNINGS,
                JsonPath.ROOT,
                Quoted.count(number, "more violation", "more violations"),
                "at most " + Limits.VIOLATIONS);
    }

    /**
     * Returns the number of other violations that one stands for.
     *
     * @param violation a violation
     * @return the number that a violation of the rule {@link InputRule#TOO_MANY} or {@link InputRule#MORE_WARNINGS} counts, or 0 if it
     *     has another rule
     */
    public static long others(Violation violation) {
        String found = violation.found();
        boolean isNumber = violation.rule() == InputRule.TOO_MANY || violation.rule() == InputRule.MORE_WARNINGS;
        return isNumber ? Long.parseLong(found.substring(0, found.indexOf(' '))) : 0;
    }
}
