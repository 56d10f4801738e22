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
        if (!checkEncoding(row, column, charset, report)) {
            return false;
        }
        boolean isText = row.kind(column) != Row.Kind.OTHER;
        if (!isText) {
            report.add(
                    TableRule.WRONG_TYPE,
                    JsonPath.ROOT,
                    row.number(),
                    column,
                    row.text(column),
                    "a text, a number or nothing");
        }
        return isText;
    }

    /** Returns whether all bytes of a cell are of an encoding, and reports if one is not. */
    static boolean checkEncoding(Row row, int column, Charset charset, CellReport report) {
        int invalid = row.invalidByte(column);
        if (invalid >= 0) {
            report.add(
                    TableRule.WRONG_ENCODING,
                    JsonPath.ROOT,
                    row.number(),
                    column,
                    InvalidBytes.found(invalid),
                    InvalidBytes.expected(charset));
        }
        return invalid < 0;
    }
}
