package io.github.kommunkompass.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A cell of a table, or another text that wraps.
 *
 * @param indent the indent of each line
 * @param text the text after it, whose long words may have soft hyphens
 */
record TextCell(String indent, String text) {

    /** Where a word may be broken, with a hyphen. */
    private static final char SOFT_HYPHEN = '\u00ad';
    /** The deepest indent, so that each line has room for a part of the text. */
    private static final int DEEPEST = 40;

    /** Returns a cell of a text that may be anything. */
    static TextCell of(String cell) {
        String shown = Shown.part(cell);
        int leading = shown.length() - shown.stripLeading().length();
        return new TextCell(" ".repeat(Math.min(leading, DEEPEST)), shown.strip());
    }

    /** Returns a cell of words with soft hyphens, which {@link #of} would show. */
    static TextCell heading(String words) {
        return new TextCell(
                "",
                Stream.of(words.split(String.valueOf(SOFT_HYPHEN), -1))
                        .map(Shown::part)
                        .collect(Collectors.joining(String.valueOf(SOFT_HYPHEN))));
    }

    boolean isEmpty() {
        return text.isEmpty();
    }

    int width() {
        return indent.length() + length(whole(text));
    }

    /** Returns the width that lines need so that they break at spaces and soft hyphens only. */
    int least() {
        return indent.length()
                + Stream.of(text.split(" ", -1))
                        .mapToInt(TextCell::longestPart)
                        .max()
                        .orElse(0);
    }

    private static int longestPart(String word) {
        int longest = 0;
        String rest = word;
        for (int hyphen = rest.indexOf(SOFT_HYPHEN); hyphen >= 0; hyphen = rest.indexOf(SOFT_HYPHEN)) {
            longest = Math.max(longest, length(rest.substring(0, hyphen)) + 1);
            rest = rest.substring(hyphen + 1);
        }
        return Math.max(longest, length(rest));
    }

    /** Returns lines of at most a width, each with the indent, which break inside of a word only if it has no room. */
    List<String> lines(int width) {
        List<String> lines = new ArrayList<>();
        int room = Math.max(1, width - indent.length());
        var line = new StringBuilder();
        boolean isFirst = true;
        for (String word : text.split(" ", -1)) {
            if (!isFirst && length(line) + 1 + length(whole(word)) > room) {
                lines.add(indent + line);
                line.setLength(0);
                isFirst = true;
            }
            String rest = word;
            while (length(whole(rest)) > room) {
                int cut = cut(rest, room);
                boolean isAtHyphen = rest.charAt(cut) == SOFT_HYPHEN;
                lines.add(indent + whole(rest.substring(0, cut)) + (isAtHyphen ? "-" : ""));
                rest = rest.substring(isAtHyphen ? cut + 1 : cut);
            }
            line.append(isFirst ? "" : " ").append(whole(rest));
            isFirst = false;
        }
        lines.add(indent + line);
        return lines;
    }

    /** Returns where to cut a word: at a soft hyphen if one is within the room, or where the room ends. */
    private static int cut(String word, int room) {
        int end = word.offsetByCodePoints(0, room);
        int hyphen = word.lastIndexOf(SOFT_HYPHEN, end - 1);
        return hyphen > 0 ? hyphen : end;
    }

    private static String whole(String text) {
        return text.replace(String.valueOf(SOFT_HYPHEN), "");
    }

    /** Returns the number of code points. */
    static int length(CharSequence text) {
        return Character.codePointCount(text, 0, text.length());
    }
}
