package io.github.kommunkompass.render;

import java.util.regex.Pattern;

/** Escapes text for Markdown: CommonMark with tables, as GitHub and pandoc read it. */
final class MarkdownText {

    private static final String SIGNIFICANT = "\\`*_{}[]<>|&#~$^@!";
    private static final Pattern LINE_BREAKS = Pattern.compile("\\s*[\\n\\r\\u0085\\u2028\\u2029]\\s*");
    private static final Pattern CONTROLS = Pattern.compile("[\\p{Cc}&&[^\\t]]");
    private static final Pattern ADDRESS = Pattern.compile("(?i)(?<=[a-z]):(?=//)|(?<=www)\\.|(?<=mailto|xmpp):");
    private static final Pattern NUMBERED = Pattern.compile("^(\\d+)([.)])(?=\\s|$)");
    private static final Pattern START = Pattern.compile("^(?:[-+](?=[\\s-]|$)|[=:])");

    private MarkdownText() {}

    /** Returns a text that is read as the given one, in one line, without white space at its ends. */
    static String escaped(String text) {
        String line = CONTROLS.matcher(LINE_BREAKS.matcher(text.strip()).replaceAll(" "))
                .replaceAll("\uFFFD");
        var escaped = new StringBuilder(line.length());
        for (int i = 0; i < line.length(); i++) {
            if (SIGNIFICANT.indexOf(line.charAt(i)) >= 0) {
                escaped.append('\\');
            }
            escaped.append(line.charAt(i));
        }
        String words = ADDRESS.matcher(escaped).replaceAll("\\\\$0");
        return START.matcher(NUMBERED.matcher(words).replaceFirst("$1\\\\$2")).replaceFirst("\\\\$0");
    }
}
