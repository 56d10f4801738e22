package io.github.kommunkompass.value;

import java.io.Serializable;

/**
 * A violation of a rule, with its location.
 *
 * @param rule the rule
 * @param path the place, from the root of the object that was checked
 * @param found the value found, as a phrase in English
 * @param expected the expected value, as a phrase in English
 */
public record Violation(Rule rule, JsonPath path, String found, String expected) implements Serializable {

    /**
     * Obtains a violation.
     *
     * @param rule the rule
     * @param path the place, from the root of the object that was checked
     * @param found the value found
     * @param expected the expected value
     * @return the violation
     */
    public static Violation of(Rule rule, JsonPath path, String found, String expected) {
        return new Violation(rule, path, found, expected);
    }

    /** {@return the severity of the rule} */
    public Severity severity() {
        return rule.severity();
    }

    /**
     * {@return the violation in one line, such as {@code $.points['1.1']: found 25, expected a whole number from 0 to
     * 20}; of a long path, it has the end}
     */
    public String message() {
        return Quoted.end(path.toString(), Limits.MESSAGE_PART_LENGTH) + ": found " + found + ", expected " + expected;
    }

    @Override
    public String toString() {
        return message();
    }
}
