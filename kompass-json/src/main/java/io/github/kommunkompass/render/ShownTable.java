package io.github.kommunkompass.render;

import io.github.kommunkompass.report.DataTable;
import java.util.List;
import java.util.stream.IntStream;

/** A table as templates take it. */
record ShownTable(String caption, String kind, List<Column> columns, List<Row> rows) {

    private static final int SHORT = 12;

    /** A column: its heading and the class of its cells. */
    record Column(String heading, String kind, boolean hasNumbers) {}

    /** A row: what it is about, and the other cells. */
    record Row(String kind, Cell head, List<Cell> cells) {}

    /** A cell, its class, and the heading of its column. */
    record Cell(ShownText text, String kind, String heading) {}

    static ShownTable of(DataTable table, String language) {
        List<Column> columns = table.columns().stream()
                .map(column -> new Column(column.heading(), kind(column), isNumbers(column)))
                .toList();
        return new ShownTable(
                table.caption(),
                kind(table, columns),
                columns,
                table.rows().stream().map(row -> row(row, columns, language)).toList());
    }

    /** A short table stays on one page. */
    private static String kind(DataTable table, List<Column> columns) {
        String kind = columns.stream().skip(1).allMatch(Column::hasNumbers) ? "of-numbers" : "of-words";
        return table.rows().size() <= SHORT ? kind + " short" : kind;
    }

    private static Row row(DataTable.Row row, List<Column> columns, String language) {
        List<Cell> cells = IntStream.range(0, columns.size())
                .mapToObj(i -> new Cell(
                        ShownText.of(row.cells().get(i), language),
                        columns.get(i).kind(),
                        columns.get(i).heading()))
                .toList();
        return new Row(
                row.level().map(level -> "depth-" + level.depth()).orElse(""),
                cells.get(0),
                cells.subList(1, cells.size()));
    }

    private static boolean isNumbers(DataTable.Column column) {
        return column.alignment() == DataTable.Alignment.NUMBERS;
    }

    private static String kind(DataTable.Column column) {
        return isNumbers(column) ? "numbers" : "words";
    }
}
