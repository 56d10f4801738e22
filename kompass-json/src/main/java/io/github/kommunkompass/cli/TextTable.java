package io.github.kommunkompass.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** A table with aligned columns, whose cells wrap where a row would be too long. Not thread-safe. */
final class TextTable {

    /** The alignment of a column. */
    enum Side {
        LEFT,
        RIGHT
    }

    private static final String GAP = "  ";

    private final int most;
    private final List<Side> columns;
    private final List<List<TextCell>> rows = new ArrayList<>();

    /**
     * Creates an empty table.
     *
     * @param most the width that it keeps to, unless that would cut a word
     */
    TextTable(int most, Side... columns) {
        this.most = most;
        this.columns = List.of(columns);
    }

    void row(String... cells) {
        rows.add(Stream.of(cells).map(TextCell::of).toList());
    }

    /** Adds an empty row. */
    void space() {
        rows.add(List.of());
    }

    String text() {
        int[] widths = widths();
        return rows.stream().map(row -> lines(row, widths)).collect(Collectors.joining());
    }

    /** Returns the widths of columns: as wide as their cells, the widest of them less if the table would be too wide. */
    private int[] widths() {
        List<ColumnWidth> widths = IntStream.range(0, columns.size())
                .mapToObj(column -> ColumnWidth.of(rows.stream()
                        .filter(row -> column < row.size())
                        .map(row -> row.get(column))
                        .toList()))
                .toList();
        return ColumnWidth.within(most - GAP.length() * (columns.size() - 1), widths);
    }

    /** Returns a row on as many lines as its longest cell takes. */
    private String lines(List<TextCell> row, int[] widths) {
        List<List<String>> cells = IntStream.range(0, row.size())
                .mapToObj(column -> row.get(column).lines(widths[column]))
                .toList();
        int lines = cells.stream().mapToInt(List::size).max().orElse(1);
        return IntStream.range(0, lines)
                .mapToObj(line -> line(cells, line, widths).stripTrailing() + "\n")
                .collect(Collectors.joining());
    }

    private String line(List<List<String>> cells, int line, int[] widths) {
        return IntStream.range(0, cells.size())
                .mapToObj(column -> {
                    List<String> cell = cells.get(column);
                    return padded(line < cell.size() ? cell.get(line) : "", columns.get(column), widths[column]);
                })
                .collect(Collectors.joining(GAP));
    }

    private static String padded(String cell, Side side, int width) {
        String padding = " ".repeat(width - TextCell.length(cell));
        return side == Side.LEFT ? cell + padding : padding + cell;
    }
}
