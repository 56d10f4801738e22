package io.github.kommunkompass.value;

import java.util.Collection;
import java.util.regex.Pattern;

/** Escapes untrusted text for use in single-line messages. */
public final class Quoted {

    private static final int LONGEST_END = 200;
    private static final int MOST_LISTED = 10;
    private static final int LONGEST_LIST = 1500;
    private static final Pattern BREAKS = Pattern.compile("[\\t\\n\\x0b\\f\\r\\x85\\u2028\\u2029]+");
    private static final int HEX_BITS = 4;
    private static final int HEX_MASK = 0xf;
    private static final char DELETE = 0x7f;

    private Quoted() {}

    /**
     * Returns a text in double quotes. Quotes, backslashes and characters that a reader cannot see or that end a line are
     * escaped as in JSON: control, format, private-use and unassigned characters, unpaired surrogates, and all separators but
     * the space. Of a text of more than {@value Limits#QUOTED_LENGTH} characters, it has the beginning and the length.
     *
     * @param text any text
     * @return one line
     */
    public static String of(String text) {
        return in('"', text);
    }

    /**
     * {@return a text for one line of a terminal, a log or a table} Line breaks and tabs become a space; other characters that
     * could change what a reader sees are escaped as in {@link #of(String)}: control, format (such as those that reverse the
     * direction), private-use and unassigned characters, and unpaired surrogates. Quotes and backslashes are not escaped.
     *
     * @param text any text
     */
    public static String visible(String text) {
        if (text.chars().allMatch(c -> c >= ' ' && c < DELETE)) {
            return text;
        }
        var line = new StringBuilder(text.length());
        BREAKS.matcher(text).replaceAll(" ").codePoints().forEach(c -> {
            if (Character.getType(c) == Character.SPACE_SEPARATOR) {
                line.appendCodePoint(c);
            } else {
                append(c, line);
            }
        });
        return line.toString();
    }

    /**
     * Returns the beginning of a text.
     *
     * @param text any text
     * @param longest the number of characters to which a longer text is cut
     * @return the text, or its beginning, an ellipsis and its length if it is longer
     */
    public static String beginning(String text, int longest) {
        int length = text.length() <= longest ? text.length() : text.codePointCount(0, text.length());
        return length > longest ? cut(text, longest) + "\u2026 (" + length + " characters)" : text;
    }

    private static int length(String text) {
        return text.length() <= Limits.QUOTED_LENGTH ? text.length() : text.codePointCount(0, text.length());
    }

    private static String cut(String text, int longest) {
        return text.substring(0, text.offsetByCodePoints(0, longest));
    }

    /**
     * Returns the end of a text, of which a file name and line have the most telling part, as {@linkplain #visible one line}.
     *
     * @param any any text
     * @return the text, or an ellipsis and its last 200 characters if it is longer
     */
    public static String end(String any) {
        return end(any, LONGEST_END);
    }

    static String end(String any, int longest) {
        String text = visible(any);
        int start = text.length() - longest;
        if (start <= 0) {
            return text;
        }
        return "…" + text.substring(Character.isLowSurrogate(text.charAt(start)) ? start + 1 : start);
    }

    /**
     * Returns the first items of a list, and the number of the others: at most ten, with at most 1500 characters together.
     *
     * @param items the items, in their order
     * @return the items, such as {@code Ale (SE); Solna (SE) and 3 more}
     */
    public static String list(Collection<String> items) {
        var list = new StringBuilder();
        int listed = 0;
        for (String item : items) {
            if (listed == MOST_LISTED || list.length() + item.length() > LONGEST_LIST) {
                break;
            }
            list.append(listed == 0 ? "" : "; ").append(item);
            listed++;
        }
        int rest = items.size() - listed;
        return list.append(
                        rest == 0
                                ? ""
                                : (listed == 0 ? "" : " and ")
                                        + rest
                                        + (listed == 0 ? (rest == 1 ? " item" : " items") : " more"))
                .toString();
    }

    /**
     * Returns a number of things, in the singular for one.
     *
     * @param number the number
     * @param one the singular, such as {@code municipality}
     * @param others the plural, such as {@code municipalities}
     * @return the number and the word
     */
    public static String count(long number, String one, String others) {
        return number + " " + (number == 1 ? one : others);
    }

    /** As {@link #of(String)}, with another quote character. */
    private static String in(char quote, String text) {
        int length = length(text);
        return length > Limits.QUOTED_LENGTH
                ? whole(quote, cut(text, Limits.QUOTED_LENGTH) + "\u2026") + " (" + length + " characters)"
                : whole(quote, text);
    }

    /** As {@link #of(String)}, with another quote character, and whatever the length. */
    static String whole(char quote, String text) {
        var line = new StringBuilder(text.length() + 2).append(quote);
        text.codePoints().forEach(c -> {
            if (c == quote || c == '\\') {
                line.append('\\').append((char) c);
            } else {
                append(c, line);
            }
        });
        return line.append(quote).toString();
    }

    private static void append(int character, StringBuilder line) {
        if (character == '\n') {
            line.append("\\n");
        } else if (isInvisible(character)) {
            for (char unit : Character.toChars(character)) {
                appendEscaped(unit, line);
            }
        } else {
            line.appendCodePoint(character);
        }
    }

    private static void appendEscaped(char unit, StringBuilder line) {
        line.append("\\u");
        for (int shift = Character.SIZE - HEX_BITS; shift >= 0; shift -= HEX_BITS) {
            line.append(Character.forDigit(unit >> shift & HEX_MASK, HEX_MASK + 1));
        }
    }

    private static boolean isInvisible(int character) {
        if (character >= ' ' && character < DELETE) {
            return false;
        }
        return switch (Character.getType(character)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.SURROGATE,
                    Character.PRIVATE_USE,
                    Character.UNASSIGNED,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR -> true;
            case Character.SPACE_SEPARATOR -> character != ' ';
            default -> false;
        };
    }
}
