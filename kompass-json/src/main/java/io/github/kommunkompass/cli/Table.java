package io.github.kommunkompass.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** A table with aligned columns. Not thread-safe. */
final class Table {

    /** The alignment of a column. */
    enum Side {
        LEFT,
        RIGHT
    }

    private static final String GAP = "  ";

    private final List<Side> columns;
    private final List<List<String>> rows = new ArrayList<>();

    Table(Side... columns) {
        this.columns = List.of(columns);
    }

    void row(String... cells) {
        rows.add(List.of(cells));
    }

    /** Adds an empty row. */
    void space() {
        rows.add(List.of());
    }

    String text() {
        int[] widths = IntStream.range(0, columns.size()).map(this::width).toArray();
        return rows.stream()
                .map(row -> line(row, widths).stripTrailing() + "\n")
                .collect(Collectors.joining());
    }

    private int width(int column) {
        return rows.stream()
                .filter(row -> column < row.size())
                .mapToInt(row -> length(row.get(column)))
                .max()
                .orElse(0);
    }

    private String line(List<String> row, int[] widths) {
        return IntStream.range(0, row.size())
                .mapToObj(i -> padded(row.get(i), columns.get(i), widths[i]))
                .collect(Collectors.joining(GAP));
    }

    private static String padded(String cell, Side side, int width) {
        String padding = " ".repeat(width - length(cell));
        return side == Side.LEFT ? cell + padding : padding + cell;
    }

    private static int length(String cell) {
        return cell.codePointCount(0, cell.length());
    }
}
