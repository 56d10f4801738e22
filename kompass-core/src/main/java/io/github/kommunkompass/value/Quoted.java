package io.github.kommunkompass.value;

import java.util.Locale;

/** Escapes untrusted text for use in single-line messages. */
public final class Quoted {

    private Quoted() {}

    /**
     * Returns a text in double quotes, with control characters, quotes and backslashes escaped as in JSON.
     *
     * @param text any text
     * @return one line
     */
    public static String of(String text) {
        return in('"', text);
    }

    /** As {@link #of(String)}, with another quote character. */
    static String in(char quote, String text) {
        var line = new StringBuilder().append(quote);
        text.chars().forEach(c -> {
            if (c == quote || c == '\\') {
                line.append('\\').append((char) c);
            } else if (c == '\n') {
                line.append("\\n");
            } else if (Character.isISOControl(c) || c == '\u2028' || c == '\u2029') {
                line.append(String.format(Locale.ROOT, "\\u%04x", c));
            } else {
                line.append((char) c);
            }
        });
        return line.append(quote).toString();
    }
}
