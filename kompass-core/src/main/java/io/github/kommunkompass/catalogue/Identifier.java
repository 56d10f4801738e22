package io.github.kommunkompass.catalogue;

import io.github.kommunkompass.value.InvalidValueException;
import io.github.kommunkompass.value.Quoted;
import java.util.regex.Pattern;

/** The syntax of identifiers: criterion codes and revision names. */
final class Identifier {

    private static final String EXPECTED =
            "a letter or digit, then letters, digits, dots, hyphens or underscores (A to Z, 0 to 9)";

    private static final Pattern PATTERN = Pattern.compile("[A-Za-z0-9][A-Za-z0-9._-]*");

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
        if (!PATTERN.matcher(text).matches()) {
            throw new InvalidValueException(Quoted.of(text), String.valueOf(EXPECTED));
        }
        return text;
    }
}
