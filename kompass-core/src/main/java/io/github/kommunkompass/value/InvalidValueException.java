package io.github.kommunkompass.value;

import org.jspecify.annotations.Nullable;

/**
 * Thrown when a single value is invalid, such as a malformed code or points above the maximum. Input with many values
 * throws {@link InvalidInputException}, which carries every violation.
 *
 * <p>The message is {@code found …, expected …}.
 */
public class InvalidValueException extends IllegalArgumentException {

    private static final long serialVersionUID = 1L;

    /** The maximum length of codes and language tags, which are keys in JSON. */
    private static final int MAX_CODE_LENGTH = 200;

    private final String found;
    private final String expected;

    /**
     * Creates the exception.
     *
     * @param found the value found, as a phrase
     * @param expected the expected value, as a phrase
     */
    public InvalidValueException(String found, String expected) {
        super("found " + found + ", expected " + expected);
        this.found = found;
        this.expected = expected;
    }

    /**
     * Creates the exception with its cause.
     *
     * @param found the value found, as a phrase
     * @param expected the expected value, as a phrase
     * @param cause the cause, or null if there is none
     */
    public InvalidValueException(String found, String expected, @Nullable Throwable cause) {
        super("found " + found + ", expected " + expected, cause);
        this.found = found;
        this.expected = expected;
    }

    /**
     * Returns a text, if it is not blank and has no unpaired surrogates, which UTF-8 cannot encode.
     *
     * @param text any text
     * @param what the kind of text for the message, such as {@code label}
     * @param expected the expected text as a phrase, for a blank one
     * @return the same text
     * @throws InvalidValueException if the text is blank or has an unpaired surrogate
     */
    public static String checkText(String text, String what, String expected) {
        if (text.isBlank()) {
            throw new InvalidValueException("a blank " + what, expected);
        }
        if (hasUnpairedSurrogate(text)) {
            throw new InvalidValueException("an unpaired surrogate in a " + what, "text with paired surrogates");
        }
        return text;
    }

    /**
     * Returns a code or language tag, if it has at most 200 characters.
     *
     * @param code any text
     * @param what the kind of code for the message, such as {@code code} or {@code language tag}
     * @return the same text
     * @throws InvalidValueException if it is longer
     */
    public static String checkLength(String code, String what) {
        if (code.length() > MAX_CODE_LENGTH) {
            throw new InvalidValueException(
                    "a " + what + " of " + code.length() + " characters", "at most " + MAX_CODE_LENGTH + " characters");
        }
        return code;
    }

    /**
     * Returns the sum of two numbers of things that were counted, which is at most {@link Long#MAX_VALUE}. All counts of this
     * library have this bound, wherever they are read, added or merged.
     *
     * @param some a number, 0 or more
     * @param others another number, 0 or more
     * @param what the things in the plural for the message, such as {@code evaluations}
     * @return the sum
     * @throws InvalidValueException if the sum is larger
     */
    public static long checkSum(long some, long others, String what) {
        long sum = some + others;
        if (sum < 0) {
            throw new InvalidValueException(
                    some + " and " + others + " " + what, "at most " + Long.MAX_VALUE + " in all");
        }
        return sum;
    }

    private static boolean hasUnpairedSurrogate(String text) {
        int character;
        for (int i = 0; i < text.length(); i += Character.charCount(character)) {
            character = text.codePointAt(i);
            if (character >= Character.MIN_SURROGATE && character <= Character.MAX_SURROGATE) {
                return true;
            }
        }
        return false;
    }

    /** {@return the value found: a phrase in English, such as {@code a maximum of 0}} */
    public final String found() {
        return found;
    }

    /** {@return the expected value: a phrase in English, such as {@code at least 2}} */
    public final String expected() {
        return expected;
    }
}
