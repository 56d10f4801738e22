package io.github.kommunkompass.table;

import io.github.kommunkompass.table.row.InvalidFileException;
import io.github.kommunkompass.table.row.Row;
import io.github.kommunkompass.table.row.Rows;

/** The rows of a file that has none that can be read. */
record NoRows(InvalidFileException cause) implements Rows {

    @Override
    public boolean next(Row row) {
        throw cause;
    }

    @Override
    public String sheet() {
        return cause.sheet();
    }

    @Override
    public void close() {}
}
