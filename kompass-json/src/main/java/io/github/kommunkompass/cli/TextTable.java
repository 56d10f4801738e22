package io.github.kommunkompass.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.function.ToIntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * A table with aligned columns, without those that have no value. Where it would be too wide, bars are left out, and cells wrap. Not
 * thread-safe.
 */
final class TextTable {

    /** The alignment of a column. */
    enum Side {
        /** Texts, which wrap. */
        LEFT,
        /** Numbers. */
        RIGHT,
        /** Bars, which say nothing that numbers do not say. */
        BAR
    }

    /** What is between two columns. */
    static final String GAP = "  ";

    private final int most;
    private final List<Side> sides;
    private final List<TextCell> headings = new ArrayList<>();
    private final List<List<TextCell>> rows = new ArrayList<>();

    /**
     * Creates an empty table.
     *
     * @param most the width that it keeps to, unless that would cut a word or a number
     */
    TextTable(int most, Side... columns) {
        this.most = most;
        this.sides = List.of(columns);
    }

    /** Sets the headings, whose long words may have soft hyphens. */
    void headings(String... words) {
        Stream.of(words).map(TextCell::heading).forEach(headings::add);
    }

    void row(String... cells) {
        rows.add(Stream.of(cells).map(TextCell::of).toList());
    }

    /** Adds an empty row. */
    void space() {
        rows.add(List.of());
    }

    String text() {
        List<Integer> columns =
                IntStream.range(0, sides.size()).filter(this::hasValues).boxed().toList();
        if (width(columns, ColumnWidth::least) > most) {
            columns = columns.stream()
                    .filter(column -> sides.get(column) != Side.BAR)
                    .toList();
        }
        return text(columns);
    }

    private boolean hasValues(int column) {
        return cells(column).stream().anyMatch(cell -> !cell.isEmpty());
    }

    /** Returns the cells of a column below its heading. */
    private List<TextCell> cells(int column) {
        return rows.stream()
                .filter(row -> column < row.size())
                .map(row -> row.get(column))
                .toList();
    }

    private ColumnWidth width(int column) {
        List<TextCell> heading = column < headings.size() ? List.of(headings.get(column)) : List.of();
        return ColumnWidth.of(sides.get(column), heading, cells(column));
    }

    private long width(List<Integer> columns, ToIntFunction<ColumnWidth> width) {
        return columns.stream()
                        .mapToLong(column -> width.applyAsInt(width(column)))
                        .sum()
                + gaps(columns);
    }

    private static int gaps(List<Integer> columns) {
        return GAP.length() * (columns.size() - 1);
    }

    private String text(List<Integer> columns) {
        int[] widths = ColumnWidth.within(
                most - gaps(columns), columns.stream().map(this::width).toList());
        List<List<TextCell>> all = new ArrayList<>(rows);
        if (!headings.isEmpty()) {
            all.add(0, headings);
        }
        return all.stream().map(row -> lines(row, columns, widths)).collect(Collectors.joining());
    }

    /** Returns a row on as many lines as its longest cell takes. */
    private String lines(List<TextCell> row, List<Integer> columns, int[] widths) {
        List<List<String>> cells = IntStream.range(0, columns.size())
                .mapToObj(i ->
                        columns.get(i) < row.size() ? row.get(columns.get(i)).lines(widths[i]) : List.<String>of())
                .toList();
        int lines = cells.stream().mapToInt(List::size).max().orElse(0);
        return IntStream.range(0, Math.max(1, lines))
                .mapToObj(line -> line(cells, line, columns, widths).stripTrailing() + "\n")
                .collect(Collectors.joining());
    }

    private String line(List<List<String>> cells, int line, List<Integer> columns, int[] widths) {
        return IntStream.range(0, columns.size())
                .mapToObj(i -> {
                    List<String> cell = cells.get(i);
                    return padded(line < cell.size() ? cell.get(line) : "", sides.get(columns.get(i)), widths[i]);
                })
                .collect(Collectors.joining(GAP));
    }

    private static String padded(String cell, Side side, int width) {
        String padding = " ".repeat(Math.max(0, width - TextCell.length(cell)));
        return side == Side.RIGHT ? padding + cell : cell + padding;
    }
}
