package io.github.kommunkompass.report;

import io.github.kommunkompass.catalogue.Level;
import io.github.kommunkompass.value.Identified;
import io.github.kommunkompass.value.InvalidValueException;
import java.util.List;
import java.util.Optional;

/**
 * A table of a {@link Report}, all of whose cells are words and numbers as they are printed.
 *
 * @param caption the caption
 * @param columns the columns; the first one says what a row is about
 * @param rows the rows in their order
 */
public record DataTable(String caption, List<Column> columns, List<Row> rows) {

    /** How a column is aligned. */
    public enum Alignment implements Identified {
        /** Words, from the left. */
        WORDS,
        /** Numbers, whose digits stand below each other. */
        NUMBERS
    }

    /**
     * A column.
     *
     * @param heading the heading
     * @param alignment how its cells are aligned
     */
    public record Column(String heading, Alignment alignment) {}

    /**
     * A row.
     *
     * @param level the level of the criterion that it is about; empty if it is about none
     * @param cells the cells, one for each column; an empty text where there is nothing
     */
    public record Row(Optional<Level> level, List<Text> cells) {

        /**
         * Creates a row.
         *
         * @param level the level of the criterion that it is about, or empty
         * @param cells the cells
         */
        public Row {
            cells = List.copyOf(cells);
        }

        /** Creates a row about a criterion of a level. */
        Row(Level level, List<Text> cells) {
            this(Optional.of(level), cells);
        }

        /** Creates a row that is about no criterion. */
        Row(List<Text> cells) {
            this(Optional.empty(), cells);
        }
    }

    /**
     * Creates a table.
     *
     * @param caption the caption
     * @param columns the columns
     * @param rows the rows
     * @throws InvalidValueException if a row has not one cell for each column
     */
    public DataTable {
        columns = List.copyOf(columns);
        rows = List.copyOf(rows);
        for (Row row : rows) {
            if (row.cells().size() != columns.size()) {
                throw new InvalidValueException(
                        "a row of " + row.cells().size() + " cells", columns.size() + ", one for each column");
            }
        }
    }
}
