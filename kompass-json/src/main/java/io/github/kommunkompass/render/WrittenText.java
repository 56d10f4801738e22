package io.github.kommunkompass.render;

/** Texts without what a document in UTF-8 cannot have, or a reader of HTML, XML or Markdown does not allow. */
final class WrittenText {

    private static final int REPLACEMENT = 0xFFFD;
    private static final int NO_CHARACTER = 0xFFFE;

    private WrittenText() {}

    /** Returns a text with replacements for controls but white space, surrogates without their other half, and code points of no character. */
    static String of(String text) {
        if (text.codePoints().allMatch(WrittenText::isAllowed)) {
            return text;
        }
        var written = new StringBuilder(text.length());
        text.codePoints()
                .map(letter -> isAllowed(letter) ? letter : REPLACEMENT)
                .forEach(written::appendCodePoint);
        return written.toString();
    }

    private static boolean isAllowed(int letter) {
        boolean isWhite = letter == '\t' || letter == '\n' || letter == '\r';
        boolean isSurrogate = Character.getType(letter) == Character.SURROGATE;
        boolean isCharacter = !isSurrogate && (letter & NO_CHARACTER) != NO_CHARACTER;
        return isWhite || (isCharacter && !Character.isISOControl(letter));
    }
}
