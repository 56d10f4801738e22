package io.github.kommunkompass.render;

/** Where the parts of rows are: names, what is drawn, points, and means if there are any. All in user units. */
record RowLayout(Layout layout, boolean hasMeans) {

    /** The space between two lines of text. */
    static final int LINE = 17;

    /** The height of what is drawn in a row. */
    static final int BAND = 16;

    private static final int FONT = 13;
    private static final int INDENT = 12;
    private static final int NAMES = 282;
    private static final int GAP = 12;
    private static final int POINTS = 72;
    private static final int MEANS = 58;
    private static final int WIDE_PADDING = 12;
    private static final int NARROW_PADDING = 14;

    boolean isWide() {
        return layout == Layout.WIDE;
    }

    int plotStart() {
        return isWide() ? NAMES + GAP : 0;
    }

    int plotWidth() {
        return pointsEnd() - POINTS - plotStart();
    }

    int pointsEnd() {
        return layout.width() - (hasMeans ? MEANS : 0);
    }

    int meansEnd() {
        return layout.width();
    }

    int indent(Row row) {
        return row.isPart() ? INDENT : 0;
    }

    /** Returns the width for a name. */
    int nameWidth(Row row) {
        return (isWide() ? NAMES : layout.width()) - indent(row);
    }

    int fontSize() {
        return FONT;
    }

    /** Returns the height of a row with a number of lines in its name. */
    int height(int lines) {
        return isWide() ? lines * LINE + WIDE_PADDING : lines * LINE + BAND + NARROW_PADDING;
    }

    /** Returns the distance from the top of a row to the middle of what is drawn. */
    int middle(int lines) {
        return isWide() ? (lines * LINE + WIDE_PADDING) / 2 : lines * LINE + BAND / 2 + NARROW_PADDING / 2;
    }

    /** Returns the distance from the top of a row to the base line of its first line. */
    int firstLine() {
        return (isWide() ? WIDE_PADDING : NARROW_PADDING) / 2 + FONT;
    }
}
