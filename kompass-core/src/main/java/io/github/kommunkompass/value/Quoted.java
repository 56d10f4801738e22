package io.github.kommunkompass.value;

import java.util.Collection;
import java.util.Locale;

/** Escapes untrusted text for use in single-line messages. */
public final class Quoted {

    private static final int LONGEST_END = 200;
    private static final int MOST_LISTED = 10;
    private static final int LONGEST_LIST = 1500;

    private Quoted() {}

    /**
     * Returns a text in double quotes. Quotes, backslashes and characters that a reader cannot see or that end a line are
     * escaped as in JSON: control, format, private-use and unassigned characters, unpaired surrogates, and all separators but
     * the space.
     *
     * @param text any text
     * @return one line
     */
    public static String of(String text) {
        return in('"', text);
    }

    /**
     * Returns the end of a text, of which a file name and line have the most telling part.
     *
     * @param text any text
     * @return the text, or an ellipsis and its last 200 characters if it is longer
     */
    public static String end(String text) {
        return text.length() <= LONGEST_END ? text : "…" + text.substring(text.length() - LONGEST_END);
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
    static String in(char quote, String text) {
        var line = new StringBuilder().append(quote);
        text.codePoints().forEach(c -> {
            if (c == quote || c == '\\') {
                line.append('\\').append((char) c);
            } else if (c == '\n') {
                line.append("\\n");
            } else if (isInvisible(c)) {
                Character.toString(c).chars().forEach(unit -> line.append(String.format(Locale.ROOT, "\\u%04x", unit)));
            } else {
                line.appendCodePoint(c);
            }
        });
        return line.append(quote).toString();
    }

    private static boolean isInvisible(int character) {
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
