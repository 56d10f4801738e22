package io.github.kommunkompass.cli;

import java.util.List;

/**
 * The width of a column of a table.
 *
 * @param natural the width of its widest cell
 * @param least the width that it needs
 */
record ColumnWidth(int natural, int least) {

    /** The widest column, so that no text makes every row long. */
    private static final int WIDEST = 100;
    /** The longest word that others make room for. */
    private static final int LONGEST_WORD = 24;

    /** Returns the width of a column, of which the headings, and texts but no numbers, may break. */
    static ColumnWidth of(TextTable.Side side, List<TextCell> headings, List<TextCell> cells) {
        int heading = headings.stream().mapToInt(TextCell::width).max().orElse(0);
        int cell = cells.stream().mapToInt(TextCell::width).max().orElse(0);
        int natural = Math.min(WIDEST, Math.max(heading, cell));
        int leastHeading = headings.stream().mapToInt(TextCell::least).max().orElse(0);
        int leastCell = side == TextTable.Side.LEFT
                ? Math.min(
                        LONGEST_WORD,
                        cells.stream().mapToInt(TextCell::least).max().orElse(0))
                : cell;
        return new ColumnWidth(natural, Math.min(natural, Math.max(leastHeading, leastCell)));
    }

    /** Returns the widths of columns side by side, of which the widest get less until all fit, as far as they can. */
    static int[] within(int most, List<ColumnWidth> columns) {
        int[] widths = columns.stream().mapToInt(ColumnWidth::natural).toArray();
        long excess = columns.stream().mapToLong(ColumnWidth::natural).sum() - most;
        while (excess > 0) {
            int widest = widestThatCanShrink(widths, columns);
            if (widest < 0) {
                break;
            }
            widths[widest]--;
            excess--;
        }
        return widths;
    }

    private static int widestThatCanShrink(int[] widths, List<ColumnWidth> columns) {
        int widest = -1;
        for (int column = 0; column < widths.length; column++) {
            boolean canShrink = widths[column] > columns.get(column).least();
            if (canShrink && (widest < 0 || widths[column] > widths[widest])) {
                widest = column;
            }
        }
        return widest;
    }
}
