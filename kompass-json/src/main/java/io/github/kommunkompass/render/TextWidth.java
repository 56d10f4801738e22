package io.github.kommunkompass.render;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Breaks names into lines. Widths are those of a wide sans-serif font, since it is not known which font is there.
 */
final class TextWidth {

    private static final int NARROW = 40;
    private static final int DIGIT = 64;
    private static final int SMALL = 63;
    private static final int CAPITAL = 76;
    private static final int WIDE = 99;
    private static final int FIRST_WIDE_SCRIPT = 0x1100;
    private static final String NARROW_LETTERS = " \u00a0iljtfrI.,:;'|!()-/";
    private static final String WIDE_LETTERS = "mwMWÆæ%—";
    private static final Pattern WHITE_SPACE = Pattern.compile("\\s+");

    private TextWidth() {}

    /** Returns the width of a text in hundredths of its font size. */
    static int of(String text) {
        return text.codePoints().map(TextWidth::of).sum();
    }

    private static int of(int codePoint) {
        if (NARROW_LETTERS.indexOf(codePoint) >= 0) {
            return NARROW;
        }
        if (WIDE_LETTERS.indexOf(codePoint) >= 0 || codePoint >= FIRST_WIDE_SCRIPT) {
            return WIDE;
        }
        if (Character.isDigit(codePoint)) {
            return DIGIT;
        }
        return Character.isUpperCase(codePoint) ? CAPITAL : SMALL;
    }

    /** Returns the lines of a text, none wider than a width, at least one. Words break only if they are wider themselves. */
    static List<String> lines(String text, int width, int fontSize) {
        int most = 100 * width / fontSize;
        List<String> lines = new ArrayList<>();
        var line = new StringBuilder();
        for (String word : words(text)) {
            for (String part : parts(word, most)) {
                boolean isFirst = line.isEmpty();
                if (!isFirst && of(line + " " + part) > most) {
                    lines.add(line.toString());
                    line.setLength(0);
                }
                line.append(line.isEmpty() ? "" : " ").append(part);
            }
        }
        lines.add(line.toString());
        return lines;
    }

    /** Returns the words of a text, between which its lines break. */
    static List<String> words(String text) {
        return List.of(WHITE_SPACE.split(text.strip(), -1));
    }

    private static List<String> parts(String word, int most) {
        List<String> parts = new ArrayList<>();
        var part = new StringBuilder();
        for (int codePoint : word.codePoints().toArray()) {
            if (!part.isEmpty() && of(part.toString()) + of(codePoint) > most) {
                parts.add(part.toString());
                part.setLength(0);
            }
            part.appendCodePoint(codePoint);
        }
        parts.add(part.toString());
        return parts;
    }
}
