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

    private static final char FIRST_MARK = '\u0300';
    private static final char FIRST_DASH = '\u2010';
    private static final char LAST_QUOTATION_MARK = '\u201f';

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
        if (isPlain(text)) {
            return text;
        }
        if (hasUnpairedSurrogate(text)) {
            throw new InvalidValueException("an unpaired surrogate in a " + what, "text with paired surrogates");
        }
        int marks = mostMarks(text);
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
     * Returns the largest number of combining marks in a row, from which the time to normalise a text follows.
     *
     * @param text any text
     * @return the number, 0 if there are no marks
     */
    public static int mostMarks(String text) {
        int most = 0;
        int marks = 0;
        int character;
        for (int i = 0; i < text.length(); i += Character.charCount(character)) {
            character = text.codePointAt(i);
            marks = isMark(character) ? marks + 1 : 0;
            most = Math.max(most, marks);
        }
        return most;
    }

    private static boolean isMark(int character) {
        return character >= FIRST_MARK
                && switch (Character.getType(character)) {
                    case Character.NON_SPACING_MARK, Character.COMBINING_SPACING_MARK, Character.ENCLOSING_MARK -> true;
                    default -> false;
                };
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

    /**
     * Returns whether a text has only characters that nearly all texts have, up to U+02FF and dashes and quotation marks. None is a
     * mark or a surrogate, and all are in normalisation form C.
     */
    static boolean isPlain(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c >= FIRST_MARK && (c < FIRST_DASH || c > LAST_QUOTATION_MARK)) {
                return false;
            }
        }
        return true;
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
