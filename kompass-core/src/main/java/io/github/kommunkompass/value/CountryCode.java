package io.github.kommunkompass.value;

import java.util.regex.Pattern;

/**
 * The form of country codes: ISO 3166-1, two capital letters, such as {@code SE} or {@code NO}. Only the format is checked.
 */
public final class CountryCode {

    /** The description of a valid code, for messages. */
    public static final String EXPECTED = "an ISO 3166-1 code such as SE or NO";

    private static final Pattern FORM = Pattern.compile("[A-Z]{2}");

    private CountryCode() {}

    /**
     * Returns whether a text has the form of a code.
     *
     * @param text any text
     * @return true if it is two capital letters from A to Z
     */
    public static boolean isValid(String text) {
        return FORM.matcher(text).matches();
    }

    /**
     * Returns a text that has the form of a code.
     *
     * @param text any text
     * @return the same text
     * @throws InvalidValueException if it is not two capital letters from A to Z
     */
    public static String check(String text) {
        if (!isValid(text)) {
            throw new InvalidValueException("country " + Quoted.of(text), String.valueOf(EXPECTED));
        }
        return text;
    }
}
