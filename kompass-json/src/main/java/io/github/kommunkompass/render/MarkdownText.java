package io.github.kommunkompass.render;

import java.util.regex.Pattern;

/**
 * Escapes text for Markdown: CommonMark with tables, as GitHub and pandoc read it, with their addresses and codes of emoji. GitHub alone
 * makes links of e-mail addresses also where they are escaped.
 */
final class MarkdownText {

    private static final String SIGNIFICANT = "\\`*_{}[]<>|&#~$^@!";
    private static final Pattern SPACES = Pattern.compile("[\\s\\u0085\\u2028\\u2029]+");
    private static final Pattern LINE_BREAK = Pattern.compile("[\\n\\r\\u0085\\u2028\\u2029]");
    private static final Pattern ADDRESS = Pattern.compile("(?i)(?<=[a-z]):(?=//)|(?<=www)\\.|(?<=mailto|xmpp):");
    private static final Pattern EMOJI = Pattern.compile(":(?=[A-Za-z0-9+-]++:)");
    private static final Pattern NUMBERED = Pattern.compile("^(\\d+)([.)])(?=\\s|$)");
    private static final Pattern START = Pattern.compile("^(?:[-+](?=[\\s-]|$)|[=:])");

    private MarkdownText() {}

    /** Returns a text that is read as the given one, in one line, without white space at its ends. */
    static String escaped(String text) {
        String line = WrittenText.of(inOneLine(text));
        var escaped = new StringBuilder(line.length());
        for (int i = 0; i < line.length(); i++) {
            if (SIGNIFICANT.indexOf(line.charAt(i)) >= 0) {
                escaped.append('\\');
            }
            escaped.append(line.charAt(i));
        }
        String words =
                ADDRESS.matcher(EMOJI.matcher(escaped).replaceAll("\\\\:")).replaceAll("\\\\$0");
        return START.matcher(NUMBERED.matcher(words).replaceFirst("$1\\\\$2")).replaceFirst("\\\\$0");
    }

    /** White space is matched as a whole, since a pattern that looks for a line break in it would start at each space. */
    private static String inOneLine(String text) {
        return SPACES.matcher(text.strip())
                .replaceAll(spaces -> LINE_BREAK.matcher(spaces.group()).find() ? " " : spaces.group());
    }
}
