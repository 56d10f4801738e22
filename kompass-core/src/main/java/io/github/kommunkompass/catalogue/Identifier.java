package io.github.kommunkompass.catalogue;

import io.github.kommunkompass.value.InvalidValueException;
import io.github.kommunkompass.value.Quoted;

/** The syntax of identifiers: criterion codes and revision names. */
final class Identifier {

    private static final String EXPECTED =
            "a letter or digit, then letters, digits, dots, hyphens or underscores (A to Z, 0 to 9)";

    private Identifier() {}

    static boolean isValid(String text) {
        try {
            check(text, "code");
            return true;
        } catch (InvalidValueException e) {
            return false;
        }
    }

    static String check(String text, String what) {
        InvalidValueException.checkLength(text, what);
        if (!hasForm(text)) {
            throw new InvalidValueException(Quoted.of(text), String.valueOf(EXPECTED));
        }
        return text;
    }

    /** Returns whether a text has the expected form, without a regular expression, since each key of points is checked. */
    private static boolean hasForm(String text) {
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
}
