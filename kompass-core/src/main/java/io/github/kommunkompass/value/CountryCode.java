package io.github.kommunkompass.value;

import java.util.regex.Pattern;

/**
 * How countries are named: by an ISO 3166-1 code of two capital letters, such as {@code SE} or {@code NO}. Whether there is
 * such a country is not asked.
 */
public final class CountryCode {

    /** What is expected where something else was found. */
    public static final String EXPECTED = "an ISO 3166-1 code such as SE or NO";

    private static final Pattern FORM = Pattern.compile("[A-Z]{2}");

    private CountryCode() {}

    /**
     * Tells whether a text has the form of a code.
     *
     * @param text any text
     * @return true if it is two capital letters from A to Z
     */
    public static boolean isOne(String text) {
        return FORM.matcher(text).matches();
    }

    /**
     * Returns a text that has the form of a code.
     *
     * @param text any text
     * @return the same text
     * @throws IllegalArgumentException if it is not two capital letters from A to Z
     */
    public static String check(String text) {
        if (!isOne(text)) {
            throw new IllegalArgumentException("found country " + Quoted.of(text) + ", expected " + EXPECTED);
        }
        return text;
    }
}
