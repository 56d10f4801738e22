package io.github.kommunkompass.table;

import java.util.List;
import java.util.stream.Stream;

/** What a table has: columns, and rows that are made when they are written. */
interface TableContent {

    /** The kind of a column's numbers. */
    enum Kind {
        TEXT,
        WHOLE_NUMBER,
        DECIMAL,
        SHARE
    }

    /**
     * A column.
     *
     * @param heading its name
     * @param kind the kind of its cells
     */
    record Column(String heading, Kind kind) {}

    /** {@return the name of the table, for the sheet of a workbook} */
    String name();

    List<Column> columns();

    /**
     * Returns the rows: for each column a {@link String}, an {@link Integer} or {@link Long}, an exact number, or an empty text where
     * there is nothing.
     */
    Stream<List<Object>> rows();
}
