package io.github.kommunkompass.table;

import io.github.kommunkompass.table.row.Row;
import io.github.kommunkompass.table.row.Rows;

/** The rows of a file that is not a table. */
record NoRows(InvalidTableException cause) implements Rows {

    @Override
    public boolean next(Row row) {
        throw cause;
    }

    @Override
    public String sheet() {
        return cause.cellViolations().get(0).cell().sheet();
    }

    @Override
    public void close() {}
}
