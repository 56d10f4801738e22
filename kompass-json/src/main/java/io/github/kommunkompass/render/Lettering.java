package io.github.kommunkompass.render;

import java.util.List;

/** The letters of figures, which have one size. Widths are in user units, and rather too large than too small. */
enum Lettering {
    /** Most words. */
    PLAIN(100),
    /** Bold words. */
    STRONG(114);

    /** The size of the font. */
    static final int SIZE = 13;

    /** The distance from one base line to the next. */
    static final int LINE = 17;

    /** How far the base line is below the middle of a line. */
    static final int BASE_LINE = 5;

    private static final int HUNDREDTHS = 100;

    private final int percent;

    Lettering(int percent) {
        this.percent = percent;
    }

    /** Returns the width of a text. */
    int width(String text) {
        return -Math.floorDiv(-TextWidth.of(text) * SIZE * percent, HUNDREDTHS * HUNDREDTHS);
    }

    /** Returns the lines of a text, none wider than a width. */
    List<String> lines(String text, int width) {
        return TextWidth.lines(text, width * HUNDREDTHS / percent, SIZE);
    }

    /** Returns whether the lines of a text break between its words alone. */
    boolean hasRoom(String text, int width) {
        return TextWidth.words(text).stream().allMatch(word -> width(word) <= width);
    }
}
