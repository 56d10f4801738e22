package io.github.kommunkompass.value;

/**
 * A violation of one rule: where, what was found, and what was expected.
 *
 * @param rule the rule
 * @param path the place, from the root of the object that was checked
 * @param found what was found there, as a phrase in English
 * @param expected what was expected instead, as a phrase in English
 */
public record Violation(Rule rule, JsonPath path, String found, String expected) {

    /**
     * Obtains a violation.
     *
     * @param rule the rule
     * @param path the place, from the root of the object that was checked
     * @param found what was found there
     * @param expected what was expected instead
     * @return the violation
     */
    public static Violation of(Rule rule, JsonPath path, String found, String expected) {
        return new Violation(rule, path, found, expected);
    }

    /**
     * Returns the severity.
     *
     * @return that of the rule
     */
    public Severity severity() {
        return rule.severity();
    }

    /**
     * Returns the violation in one line, such as
     * {@code $.points['1.1']: found 25, expected a whole number from 0 to 20}.
     *
     * @return the path, what was found and what was expected
     */
    public String message() {
        return path + ": found " + found + ", expected " + expected;
    }

    @Override
    public String toString() {
        return message();
    }
}
