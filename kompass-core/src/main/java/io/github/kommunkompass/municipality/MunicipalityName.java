package io.github.kommunkompass.municipality;

import io.github.kommunkompass.value.InvalidValueException;
import io.github.kommunkompass.value.Limits;
import java.text.Normalizer;

/**
 * The form of names: no two names differ only in characters that a reader cannot see, or cannot distinguish from a space or a
 * hyphen.
 */
final class MunicipalityName {

    private static final int LONGEST = Limits.MUNICIPALITY_NAME_LENGTH;

    /** What {@link RefusedCharacters} are, except the space and those that are not assigned, as ranges of a regular expression. */
    private static final String REFUSED =
            // Controls, formats, and marks and letters without a picture.
            "\\u0000-\\u001f\\u007f-\\u00a0\\u00ad\\u034f\\u0600-\\u0605\\u061c\\u06dd\\u070f\\u0890\\u0891\\u08e2"
                    + "\\u115f\\u1160\\u1680\\u17b4\\u17b5\\u180b-\\u180f"
                    // Spaces, hyphens, separators, and formats between them.
                    + "\\u2000-\\u2011\\u2028-\\u202f\\u205f-\\u206f\\u3000\\u3164"
                    // Surrogates, private use, variation selectors, noncharacters, the replacement character.
                    + "\\ud800-\\uf8ff\\ufdd0-\\ufdef\\ufe00-\\ufe0f\\ufeff\\uffa0\\ufff0-\\ufffb\\ufffd-\\uffff"
                    // U+110BD, U+110CD, U+13430 to U+1343F, U+1BCA0 to U+1BCA3, U+1D173 to U+1D17A.
                    + "\ud804\udcbd\ud804\udccd\ud80d\udc30-\ud80d\udc3f\ud82f\udca0-\ud82f\udca3\ud834\udd73-\ud834\udd7a"
                    // The last two of the planes 1 to 3, and the planes 4 to 16.
                    + "\ud83f\udffe\ud83f\udfff\ud87f\udffe\ud87f\udfff\ud8bf\udffe\ud8bf\udfff\ud8c0\udc00-\udbff\udfff";

    private static final String MARKS = "\\u0300-\\u036f\\u1ab0-\\u1aff\\u1dc0-\\u1dff\\u20d0-\\u20ff\\ufe20-\\ufe2f";

    /** For ECMA-262, Python and Java. Some engines match {@code $} before a line feed too. */
    static final String PATTERN = "^(?! )(?![\\s\\S]*(?:  | (?![\\s\\S])|[" + MARKS + "]{"
            + (Limits.COMBINING_MARKS + 1) + "}))[^" + REFUSED + "]+(?![\\s\\S])";

    private static final char FIRST_MARK = '\u0300';

    private MunicipalityName() {}

    /** Returns a name in normalisation form C. The text is checked first, since some texts take long to normalise. */
    static String canonical(String text) {
        if (isOrdinary(text)) {
            return text;
        }
        check(text, "municipality name");
        String name = Normalizer.normalize(text, Normalizer.Form.NFC);
        if (!name.equals(text)) {
            check(name, "normalised municipality name");
        }
        return name;
    }

    /** Returns whether a text is a name of characters that nearly all names have, which are in form C. */
    private static boolean isOrdinary(String text) {
        int length = text.length();
        if (length == 0 || length > LONGEST) {
            return false;
        }
        char before = ' ';
        for (int i = 0; i < length; i++) {
            char c = text.charAt(i);
            if (c == ' ' ? before == ' ' : !isOrdinary(c)) {
                return false;
            }
            before = c;
        }
        return before != ' ';
    }

    private static boolean isOrdinary(char c) {
        return switch (c) {
            case '-', '\'', '(', ')', '.' -> true;
            default -> c < FIRST_MARK && Character.isLetter(c);
        };
    }

    private static void check(String name, String what) {
        int length = name.codePointCount(0, name.length());
        if (length > LONGEST) {
            throw new InvalidValueException(
                    "a " + what + " of " + length + " code points, " + RefusedCharacters.shortened(name),
                    "at most " + LONGEST + " code points");
        }
        RefusedCharacters.check(name, what);
        InvalidValueException.checkMarks(name, what);
    }
}
