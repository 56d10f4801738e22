package io.github.kommunkompass.render;

import io.github.kommunkompass.catalogue.Level;
import io.github.kommunkompass.report.DataTable;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** A table as templates take it. */
record ShownTable(String caption, String kind, List<Column> columns, List<Row> rows) {

    private static final int SHORT = 12;
    private static final int FEW = 3;
    private static final int MANY = 6;

    /** A word that may be wider than a column on paper. */
    private static final Pattern LONG_WORD = Pattern.compile("\\S{36}");

    /** A word where there is no number. */
    private static final Pattern WORD = Pattern.compile("\\p{L}");

    /** A column: its heading and the class of its cells. */
    record Column(String heading, String kind, boolean hasNumbers) {}

    /** A row: the depth of the criterion that it is about, what it is about, and the other cells. */
    record Row(int depth, Cell head, List<Cell> cells) {}

    /** A cell, its class, and the heading of its column. */
    record Cell(ShownText text, String kind, String heading) {}

    static ShownTable of(DataTable table, String language) {
        List<Column> columns = table.columns().stream()
                .map(column -> new Column(column.heading(), kind(column), isNumbers(column)))
                .toList();
        return new ShownTable(
                table.caption(),
                Stream.of(contents(columns), length(table), levels(table))
                        .flatMap(kinds -> kinds)
                        .collect(Collectors.joining(" ")),
                columns,
                table.rows().stream().map(row -> row(row, columns, language)).toList());
    }

    /** Few numbers have room beside each other on a telephone; many have little on a tablet. Numbers of numbers need no other layout. */
    private static Stream<String> contents(List<Column> columns) {
        if (columns.stream().allMatch(Column::hasNumbers)) {
            return Stream.empty();
        }
        if (!columns.stream().skip(1).allMatch(Column::hasNumbers)) {
            return columns.size() >= MANY ? Stream.of("of-words", "broad") : Stream.of("of-words");
        }
        int numbers = columns.size() - 1;
        return Stream.of("of-numbers", numbers <= FEW ? "few" : numbers >= MANY ? "many" : "some");
    }

    /** A short table stays on one page. */
    private static Stream<String> length(DataTable table) {
        return table.rows().size() <= SHORT ? Stream.of("short") : Stream.empty();
    }

    /** Rows show their levels where there are several. */
    private static Stream<String> levels(DataTable table) {
        long levels = table.rows().stream()
                .flatMap(row -> row.level().stream())
                .distinct()
                .count();
        return levels > 1 ? Stream.of("levels") : Stream.empty();
    }

    private static Row row(DataTable.Row row, List<Column> columns, String language) {
        List<Cell> cells = IntStream.range(0, columns.size())
                .mapToObj(i -> cell(ShownText.of(row.cells().get(i), language), columns.get(i)))
                .toList();
        return new Row(row.level().map(Level::depth).orElse(0), cells.get(0), cells.subList(1, cells.size()));
    }

    private static Cell cell(ShownText text, Column column) {
        String kind = column.kind();
        if (LONG_WORD.matcher(text.content()).find()) {
            kind += " long";
        }
        if (column.hasNumbers() && WORD.matcher(text.content()).find()) {
            kind += " said";
        }
        return new Cell(text, kind, column.heading());
    }

    private static boolean isNumbers(DataTable.Column column) {
        return column.alignment() == DataTable.Alignment.NUMBERS;
    }

    private static String kind(DataTable.Column column) {
        return isNumbers(column) ? "numbers" : "words";
    }
}
