package io.github.kommunkompass.render;

/** Escapes text for HTML and SVG, between tags and in quoted attributes. */
final class MarkupText {

    private static final char REPLACEMENT = '\uFFFD';

    private MarkupText() {}

    /** Returns a text that a parser of HTML or XML reads as the given one, except for controls, which neither allows. */
    static String escaped(String text) {
        var escaped = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            append(escaped, text.charAt(i));
        }
        return escaped.toString();
    }

    private static void append(StringBuilder escaped, char letter) {
        switch (letter) {
            case '&' -> escaped.append("&amp;");
            case '<' -> escaped.append("&lt;");
            case '>' -> escaped.append("&gt;");
            case '"' -> escaped.append("&quot;");
            case '\'' -> escaped.append("&#39;");
            default -> escaped.append(isAllowed(letter) ? letter : REPLACEMENT);
        }
    }

    /** Returns whether a character is a letter, mark or white space; surrogates are in pairs, since texts are checked when they are made. */
    private static boolean isAllowed(char letter) {
        boolean isWhite = letter == '\t' || letter == '\n' || letter == '\r';
        return isWhite || (!Character.isISOControl(letter) && letter < '\uFFFE');
    }
}
