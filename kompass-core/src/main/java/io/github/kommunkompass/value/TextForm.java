package io.github.kommunkompass.value;

/** What the time to normalise a text depends on, and whether UTF-8 can encode it. */
final class TextForm {

    private static final char FIRST_MARK = '\u0300';
    private static final char FIRST_DASH = '\u2010';
    private static final char LAST_QUOTATION_MARK = '\u201f';

    private TextForm() {}

    /**
     * Returns whether a text has only characters that nearly all texts have: those up to U+02FF, dashes and quotation marks. None is a
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

    static boolean hasUnpairedSurrogate(String text) {
        int character;
        for (int i = 0; i < text.length(); i += Character.charCount(character)) {
            character = text.codePointAt(i);
            if (character >= Character.MIN_SURROGATE && character <= Character.MAX_SURROGATE) {
                return true;
            }
        }
        return false;
    }

    /** Returns the largest number of combining marks in a row. */
    static int mostMarks(String text) {
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
}
