package io.github.kommunkompass.table;

import io.github.kommunkompass.table.row.Row;
import io.github.kommunkompass.value.JsonPath;
import io.github.kommunkompass.value.Quoted;
import java.nio.charset.Charset;

/** Checks the cells that belong to no column, and the encoding of all. */
final class OtherCells {

    private final Header header;
    private final Charset charset;
    private final CellReport report;

    OtherCells(Header header, Charset charset, CellReport report) {
        this.header = header;
        this.charset = charset;
        this.report = report;
    }

    /** Checks that columns without a name have no values, but for numbers of rows in the first, as pandas and R write them. */
    void check(Row row) {
        for (int column = header.nextUnnamed(0); column < row.size(); column = header.nextUnnamed(column + 1)) {
            if (!row.isBlank(column) && !isRowNumber(row, column)) {
                report.add(
                        TableRule.VALUE_WITHOUT_COLUMN,
                        JsonPath.ROOT,
                        row.number(),
                        column,
                        Quoted.of(row.text(column)) + " in a column without a name",
                        "nothing");
            }
        }
    }

    private static boolean isRowNumber(Row row, int column) {
        return column == 0 && row.wholeNumber(column) >= 0;
    }

    /** Checks that all bytes are of the encoding. */
    void checkEncoding(Row row) {
        for (int column = 0; column < row.size(); column++) {
            CellTexts.checkEncoding(row, column, charset, report);
        }
    }
}
