package io.github.kommunkompass.table;

import io.github.kommunkompass.table.row.InvalidBytes;
import io.github.kommunkompass.table.row.Row;
import io.github.kommunkompass.value.JsonPath;
import java.nio.charset.Charset;

/** Checks that cells have text, a number or a date. */
final class CellTexts {

    private CellTexts() {}

    /** Returns whether a cell of some encoding has text, a number or a date, and reports if it has not. */
    static boolean check(Row row, int column, Charset charset, CellReport report) {
        int invalid = row.invalidByte(column);
        if (invalid >= 0) {
            report.add(
                    TableRule.WRONG_ENCODING,
                    JsonPath.ROOT,
                    row.number(),
                    column,
                    InvalidBytes.found(invalid),
                    InvalidBytes.expected(charset));
            return false;
        }
        if (row.kind(column) == Row.Kind.OTHER) {
            report.add(
                    TableRule.WRONG_TYPE,
                    JsonPath.ROOT,
                    row.number(),
                    column,
                    row.text(column),
                    "a text, a number or nothing");
            return false;
        }
        return true;
    }
}
