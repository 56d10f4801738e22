package io.github.kommunkompass.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * A table with aligned columns. Long texts wrap, so that no text makes every row long. Not thread-safe.
 */
final class TextTable {

    /** The alignment of a column. */
    enum Side {
        LEFT,
        RIGHT
    }

    private static final String GAP = "  ";
    private static final int WIDEST = 100;
    /** The deepest indent, so that each line has room for a part of the text. */
    private static final int DEEPEST = 40;

    private final List<Side> columns;
    private final List<List<String>> rows = new ArrayList<>();

    TextTable(Side... columns) {
        this.columns = List.of(columns);
    }

    /** Adds a row, on as many lines as its longest cell takes. */
    void row(String... cells) {
        List<List<String>> wrapped = Stream.of(cells).map(TextTable::wrapped).toList();
        int lines = wrapped.stream().mapToInt(List::size).max().orElse(0);
        for (int line = 0; line < lines; line++) {
            int index = line;
            rows.add(wrapped.stream()
                    .map(cell -> index < cell.size() ? cell.get(index) : "")
                    .toList());
        }
    }

    /** Returns the lines of a cell, which break at spaces where there are some, and keep the indent. */
    private static List<String> wrapped(String cell) {
        String text = Shown.part(cell);
        int leading = text.length() - text.stripLeading().length();
        String indent = " ".repeat(Math.min(leading, DEEPEST));
        List<String> lines = new ArrayList<>();
        String rest = indent + text.strip();
        while (length(rest) > WIDEST) {
            int end = rest.offsetByCodePoints(0, WIDEST);
            int space = rest.lastIndexOf(' ', end);
            int cut = space > indent.length() ? space : end;
            lines.add(rest.substring(0, cut));
            rest = indent + rest.substring(cut).strip();
        }
        lines.add(rest);
        return lines;
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
