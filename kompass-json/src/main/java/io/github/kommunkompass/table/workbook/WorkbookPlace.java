package io.github.kommunkompass.table.workbook;

import io.github.kommunkompass.table.row.FileProblem;
import io.github.kommunkompass.table.row.InvalidFileException;

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
    InvalidFileException malformed(String found) {
        return error(FileProblem.MALFORMED_WORKBOOK, found, COMPLETE);
    }

    InvalidFileException malformed(String found, String expected) {
        return error(FileProblem.MALFORMED_WORKBOOK, found, expected);
    }

    /** {@return the error that there is more of something than a limit allows} */
    InvalidFileException tooLarge(String found, String expected) {
        return error(FileProblem.TOO_LARGE, found, expected);
    }

    InvalidFileException error(FileProblem problem, String found, String expected) {
        return new InvalidFileException(problem, sheet, row, column, found, expected);
    }
}
