package io.github.kommunkompass.table.row;

/** What can be wrong with a file of rows, whatever its cells mean. */
public enum FileProblem {
    /** The text is not CSV. */
    MALFORMED_CSV,
    /** The file is not a workbook, or a damaged one. */
    MALFORMED_WORKBOOK,
    /** The workbook does not have the sheet. */
    UNKNOWN_SHEET,
    /** There is more of something than a limit allows. */
    TOO_LARGE
}
