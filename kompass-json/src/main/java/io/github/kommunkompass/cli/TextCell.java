package io.github.kommunkompass.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * A cell of a table, or another text that wraps.
 *
 * @param indent the indent of each line
 * @param text the text after it
 */
record TextCell(String indent, String text) {

    /** The deepest indent, so that each line has room for a part of the text. */
    private static final int DEEPEST = 40;

    static TextCell of(String cell) {
        String shown = Shown.part(cell);
        int leading = shown.length() - shown.stripLeading().length();
        return new TextCell(" ".repeat(Math.min(leading, DEEPEST)), shown.strip());
    }

    int width() {
        return indent.length() + length(text);
    }

    /** Returns the width of the longest word with its indent, which lines need for all words to be whole. */
    int widthOfWords() {
        return indent.length()
                + Stream.of(text.split(" ")).mapToInt(TextCell::length).max().orElse(0);
    }

    /** Returns lines of at most a width, which break at spaces where there are some, and keep the indent. */
    List<String> lines(int width) {
        List<String> lines = new ArrayList<>();
        String rest = indent + text;
        while (length(rest) > width) {
            int end = rest.offsetByCodePoints(0, Math.max(width, indent.length() + 1));
            int space = rest.lastIndexOf(' ', end);
            int cut = space > indent.length() ? space : end;
            lines.add(rest.substring(0, cut));
            rest = indent + rest.substring(cut).strip();
        }
        lines.add(rest);
        return lines;
    }

    /** Returns the number of code points. */
    static int length(String text) {
        return text.codePointCount(0, text.length());
    }
}
