package io.github.kommunkompass.cli;

import java.util.List;

/**
 * The width of a column of a table.
 *
 * @param natural the width of its widest cell
 * @param least the width with which each word is whole
 */
record ColumnWidth(int natural, int least) {

    /** The widest column, so that no text makes every row long. */
    private static final int WIDEST = 100;
    /** The longest word that others make room for. */
    private static final int LONGEST_WORD = 24;

    static ColumnWidth of(List<TextCell> cells) {
        int natural =
                Math.min(WIDEST, cells.stream().mapToInt(TextCell::width).max().orElse(0));
        int words = cells.stream().mapToInt(TextCell::widthOfWords).max().orElse(0);
        return new ColumnWidth(natural, Math.min(natural, Math.min(words, LONGEST_WORD)));
    }

    /** Returns the widths of columns side by side, of which the widest get less until all fit, as far as words allow. */
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
