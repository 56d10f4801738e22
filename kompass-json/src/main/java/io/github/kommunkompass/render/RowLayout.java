package io.github.kommunkompass.render;

/**
 * Where the parts of rows are: names, what is drawn, points, and means if there are any. Columns of numbers are as wide as their widest
 * one, and the rest is for what is drawn. All in user units.
 *
 * @param layout how the figure is laid out
 * @param pointsWidth the width of points
 * @param meansWidth the width of means, 0 if there are none
 * @param isStacked whether points and means stand above what is drawn, which else had no room beside them
 */
record RowLayout(Layout layout, int pointsWidth, int meansWidth, boolean isStacked) {

    /** The height of what is drawn in a row. */
    static final int BAND = 16;

    /** The space between a mark and its word. */
    static final int SPACE = 4;

    /** The width of the mark of the mean beside its word. */
    static final int MARK = 8;

    private static final int INDENT = 12;
    private static final int NAMES = 282;
    private static final int GAP = 12;
    private static final int LEAST_PLOT = 120;
    private static final int MOST_POINTS = 140;
    private static final int WIDE_PADDING = 12;
    private static final int NARROW_PADDING = 16;
    private static final int ABOVE_NAME = 7;
    private static final int BELOW_NAME = 10;

    static RowLayout of(Layout layout, RowWords words) {
        int means = words.hasMeans() ? words.meansWidth(MARK) : 0;
        int most = layout == Layout.WIDE ? MOST_POINTS : layout.width();
        var beside = new RowLayout(layout, words.pointsWidth(most), means, false);
        return beside.isWide() || beside.plotWidth() >= LEAST_PLOT
                ? beside
                : new RowLayout(layout, words.pointsWidth(beside.pointsEnd()), means, true);
    }

    boolean isWide() {
        return layout == Layout.WIDE;
    }

    boolean hasMeans() {
        return meansWidth > 0;
    }

    private int names() {
        return Math.min(NAMES, plotEnd() - LEAST_PLOT - GAP);
    }

    int plotStart() {
        return isWide() ? names() + GAP : 0;
    }

    private int plotEnd() {
        return isStacked ? layout.width() : pointsEnd() - pointsWidth - GAP;
    }

    int plotWidth() {
        return plotEnd() - plotStart();
    }

    int pointsEnd() {
        return layout.width() - (hasMeans() ? meansWidth + GAP : 0);
    }

    int meansEnd() {
        return layout.width();
    }

    int indent(Row row) {
        return row.isPart() ? INDENT : 0;
    }

    /** Returns the width for a name. */
    int nameWidth(Row row) {
        return (isWide() ? names() : layout.width()) - indent(row);
    }

    /** Returns the height of a row with a number of lines in its name and its points. */
    int height(int names, int points) {
        return isWide()
                ? Math.max(names, points) * Lettering.LINE + WIDE_PADDING
                : linesAbove(names, points) * Lettering.LINE + BAND + NARROW_PADDING;
    }

    /** Returns the number of lines above what is drawn. */
    private int linesAbove(int names, int points) {
        return isStacked ? names + points : names;
    }

    /** Returns the distance from the top of a row to the middle of what is drawn. */
    int middle(int names, int points) {
        return isWide()
                ? height(names, points) / 2
                : linesAbove(names, points) * Lettering.LINE + BAND / 2 + BELOW_NAME;
    }

    /** Returns the distance from the top of a row to the base line of the first line of its name. */
    int firstName(int names, int points) {
        return isWide() ? firstOf(names, middle(names, points)) : ABOVE_NAME + Lettering.SIZE;
    }

    /** Returns the distance from the top of a row to the base line of the first line of its points. */
    int firstPoints(int names, int points) {
        return isStacked ? firstName(names, points) + names * Lettering.LINE : firstOf(points, middle(names, points));
    }

    /** Returns the distance from the top of a row to the base line of its mean. */
    int mean(int names, int points) {
        return isStacked ? firstPoints(names, points) : firstOf(1, middle(names, points));
    }

    private static int firstOf(int lines, int middle) {
        return middle + Lettering.BASE_LINE - (lines - 1) * Lettering.LINE / 2;
    }
}
