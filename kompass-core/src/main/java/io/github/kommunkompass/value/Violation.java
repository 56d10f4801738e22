package io.github.kommunkompass.value;

import org.immutables.value.Value;

/**
 * One broken rule: which, where, what was found, and what was expected.
 *
 * <p>Immutable and safe on any thread.
 */
@Value.Immutable
public interface Violation {

    /**
     * Returns the rule that was broken.
     *
     * @return the rule
     */
    Rule rule();

    /**
     * Returns where it was broken.
     *
     * @return the path from the root of the object that was checked
     */
    JsonPath path();

    /**
     * Returns what was found there.
     *
     * @return words for a person
     */
    String found();

    /**
     * Returns what was expected instead.
     *
     * @return words for a person
     */
    String expected();

    /**
     * Returns how bad it is.
     *
     * @return the severity of the rule
     */
    default Severity severity() {
        return rule().severity();
    }

    /**
     * Returns the violation in one line, such as
     * {@code $.points['1.1']: found 25, expected a whole number from 0 to 20}.
     *
     * @return the path, what was found and what was expected
     */
    default String message() {
        return path() + ": found " + found() + ", expected " + expected();
    }

    /**
     * Obtains a violation.
     *
     * @param rule the rule that was broken
     * @param path where
     * @param found what was found there
     * @param expected what was expected instead
     * @return the violation
     */
    static Violation of(Rule rule, JsonPath path, String found, String expected) {
        return new ViolationBuilder()
                .rule(rule)
                .path(path)
                .found(found)
                .expected(expected)
                .build();
    }
}
