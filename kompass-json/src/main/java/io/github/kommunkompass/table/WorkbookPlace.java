package io.github.kommunkompass.table;

import io.github.kommunkompass.value.JsonPath;
import io.github.kommunkompass.value.Violation;
import java.util.List;

/** The cell that a reader of a workbook is at, which is the place of its errors. Not thread-safe. */
final class WorkbookPlace {

    private static final String COMPLETE = "a complete workbook in the format .xlsx";

    private String sheet = "";
    private long row = 1;
    private int column = 1;

    void sheet(String name) {
        sheet = name;
    }

    void cell(long rowNumber, int columnNumber) {
        row = rowNumber;
        column = columnNumber;
    }

    String sheet() {
        return sheet;
    }

    /** {@return the error that the file is not a workbook of Excel, or a damaged one} */
    InvalidTableException malformed(String found) {
        return error(TableRule.MALFORMED_WORKBOOK, found, COMPLETE);
    }

    InvalidTableException malformed(String found, String expected) {
        return error(TableRule.MALFORMED_WORKBOOK, found, expected);
    }

    /** {@return the error that there is more of something than a limit allows} */
    InvalidTableException tooLarge(String found, String expected) {
        return error(TableRule.TOO_LARGE, found, expected);
    }

    InvalidTableException error(TableRule rule, String found, String expected) {
        var violation = Violation.of(rule, JsonPath.ROOT, found, expected);
        return new InvalidTableException(List.of(new CellViolation(violation, new Cell(sheet, row, column))));
    }
}
