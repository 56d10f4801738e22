package io.github.kommunkompass.value;

import org.jspecify.annotations.Nullable;

/**
 * Thrown when a single value is invalid, such as a malformed code or points above the maximum. It is an {@link
 * InvalidInputException} with one violation, of the rule {@link InputRule#INVALID_VALUE} at {@link JsonPath#ROOT}.
 *
 * <p>The message is {@code found …, expected …}.
 */
public class InvalidValueException extends InvalidInputException {

    private static final long serialVersionUID = 1L;

    private static final String IDENTIFIER =
            "a letter or digit, then letters, digits, dots, hyphens or underscores (A to Z, 0 to 9)";

    private final String found;
    private final String expected;

    /**
     * Creates the exception.
     *
     * @param found the value found, as a phrase
     * @param expected the expected value, as a phrase
     */
    public InvalidValueException(String found, String expected) {
        this(found, expected, null);
    }

    /**
     * Creates the exception with its cause.
     *
     * @param found the value found, as a phrase
     * @param expected the expected value, as a phrase
     * @param cause the cause, or null if there is none
     */
    public InvalidValueException(String found, String expected, @Nullable Throwable cause) {
        super(
                "found " + found + ", expected " + expected,
                Violation.of(InputRule.INVALID_VALUE, JsonPath.ROOT, found, expected),
                cause);
        this.found = found;
        this.expected = expected;
    }

    /**
     * Returns a text, if it is not blank, has at most {@value Limits#TEXT_LENGTH} characters, at most {@value
     * Limits#COMBINING_MARKS} combining marks in a row, and no unpaired surrogates, which UTF-8 cannot encode.
     *
     * @param text any text
     * @param what the kind of text for the message, such as {@code reason}
     * @param expected the expected text as a phrase, for a blank one
     * @return the same text
     * @throws InvalidValueException if the text is blank, has an unpaired surrogate, or exceeds a limit
     */
    public static String checkText(String text, String what, String expected) {
        return checkText(text, what, expected, Limits.TEXT_LENGTH);
    }

    /**
     * As {@link #checkText(String, String, String)}, for texts with another limit, such as names and labels.
     *
     * @param text any text
     * @param what the kind of text for the message, such as {@code label}
     * @param expected the expected text as a phrase, for a blank one
     * @param longest the largest length in characters
     * @return the same text
     * @throws InvalidValueException if the text is blank, has an unpaired surrogate, or exceeds a limit
     */
    public static String checkText(String text, String what, String expected, int longest) {
        checkLength(text, what, longest);
        if (text.isBlank()) {
            throw new InvalidValueException("a blank " + what, expected);
        }
        if (TextForm.isPlain(text)) {
            return text;
        }
        if (TextForm.hasUnpairedSurrogate(text)) {
            throw new InvalidValueException("an unpaired surrogate in a " + what, "text with paired surrogates");
        }
        return checkMarks(text, what);
    }

    /**
     * Returns a text, if it has at most {@value Limits#COMBINING_MARKS} combining marks in a row.
     *
     * @param text any text
     * @param what the kind of text for the message, such as {@code reason}
     * @return the same text
     * @throws InvalidValueException if it has more
     */
    public static String checkMarks(String text, String what) {
        int marks = TextForm.mostMarks(text);
        if (marks > Limits.COMBINING_MARKS) {
            throw new InvalidValueException(
                    marks + " combining marks in a row in the " + what + " " + Quoted.of(text),
                    "at most " + Limits.COMBINING_MARKS + " in a row");
        }
        return text;
    }

    /**
     * Returns a code or language tag, if it has at most {@value Limits#CODE_LENGTH} characters.
     *
     * @param code any text
     * @param what the kind of code for the message, such as {@code code} or {@code language tag}
     * @return the same text
     * @throws InvalidValueException if it is longer
     */
    public static String checkLength(String code, String what) {
        return checkLength(code, what, Limits.CODE_LENGTH);
    }

    private static String checkLength(String text, String what, int longest) {
        int length = text.length() <= longest ? text.length() : text.codePointCount(0, text.length());
        if (length > longest) {
            throw new InvalidValueException(
                    "a " + what + " of " + length + " characters", "at most " + longest + " characters");
        }
        return text;
    }

    /**
     * Returns an identifier, such as a code or an id: a letter or digit, followed by letters, digits, dots, hyphens and underscores, all
     * of ASCII.
     *
     * @param identifier any text
     * @param what the kind of identifier for the message, such as {@code code} or {@code id}
     * @param longest the largest length in characters
     * @return the same text
     * @throws InvalidValueException if it is empty, has another character or is longer
     */
    public static String checkIdentifier(String identifier, String what, int longest) {
        checkLength(identifier, what, longest);
        if (!isIdentifier(identifier)) {
            throw new InvalidValueException(Quoted.of(identifier), IDENTIFIER);
        }
        return identifier;
    }

    /** Returns whether a text has the form, without a regular expression, since each key of points is checked. */
    private static boolean isIdentifier(String text) {
        if (text.isEmpty() || !isLetterOrDigit(text.charAt(0))) {
            return false;
        }
        for (int i = 1; i < text.length(); i++) {
            char c = text.charAt(i);
            if (!isLetterOrDigit(c) && c != '.' && c != '_' && c != '-') {
                return false;
            }
        }
        return true;
    }

    private static boolean isLetterOrDigit(char c) {
        return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
    }

    /**
     * {@return the sum of two numbers of things that were counted, which is at most {@link Long#MAX_VALUE}} All counts of this
     * library have this bound, wherever they are read, added or merged.
     *
     * @param some a number, 0 or more
     * @param others another number, 0 or more
     * @param what the things in the plural for the message, such as {@code evaluations}
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

    /** {@return the value found: a phrase in English, such as {@code a maximum of 0}} */
    public final String found() {
        return found;
    }

    /** {@return the expected value: a phrase in English, such as {@code at least 2}} */
    public final String expected() {
        return expected;
    }
}
