package io.github.kommunkompass.value;

import org.jspecify.annotations.Nullable;

/**
 * Thrown when one value is not what it must be, such as a code that cannot be one or points above the maximum. Input with
 * many values throws {@link InvalidInputException}, which carries every violation.
 *
 * <p>The message is {@code found …, expected …}.
 */
public class InvalidValueException extends IllegalArgumentException {

    private static final long serialVersionUID = 1L;

    private final String found;
    private final String expected;

    /**
     * Creates the exception.
     *
     * @param found what was found, as a phrase
     * @param expected what was expected, as a phrase
     */
    public InvalidValueException(String found, String expected) {
        super("found " + found + ", expected " + expected);
        this.found = found;
        this.expected = expected;
    }

    /**
     * Creates the exception with its cause.
     *
     * @param found what was found, as a phrase
     * @param expected what was expected, as a phrase
     * @param cause what refused the value, or null if nothing else did
     */
    public InvalidValueException(String found, String expected, @Nullable Throwable cause) {
        super("found " + found + ", expected " + expected, cause);
        this.found = found;
        this.expected = expected;
    }

    /**
     * Returns what was found.
     *
     * @return a phrase in English, such as {@code a maximum of 0}
     */
    public final String found() {
        return found;
    }

    /**
     * Returns what was expected.
     *
     * @return a phrase in English, such as {@code at least 2}
     */
    public final String expected() {
        return expected;
    }
}
