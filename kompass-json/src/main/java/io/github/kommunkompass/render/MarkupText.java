package io.github.kommunkompass.render;

/** Escapes text for HTML and SVG, between tags and in quoted attributes. */
final class MarkupText {

    private MarkupText() {}

    /** Returns a text that a parser of HTML or XML reads as the given one, but for what {@link WrittenText} replaces. */
    static String escaped(String text) {
        String written = WrittenText.of(text);
        var escaped = new StringBuilder(written.length());
        for (int i = 0; i < written.length(); i++) {
            append(escaped, written.charAt(i));
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
            default -> escaped.append(letter);
        }
    }
}
