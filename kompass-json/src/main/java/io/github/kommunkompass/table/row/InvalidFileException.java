package io.github.kommunkompass.table.row;

/** Thrown if a file cannot be read as rows. It says what is wrong, and at which cell the reader was. */
public final class InvalidFileException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final FileProblem problem;
    private final String sheet;
    private final long row;
    private final int column;
    private final String found;
    private final String expected;

    /**
     * Creates the exception.
     *
     * @param problem the kind of problem
     * @param sheet the name of the sheet, empty for CSV or before a sheet is chosen
     * @param row the number of the row, from 1
     * @param column the number of the column, from 1
     * @param found what was found, as a phrase in English
     * @param expected what was expected, as a phrase in English
     */
    public InvalidFileException(
            FileProblem problem, String sheet, long row, int column, String found, String expected) {
        super("found " + found + ", expected " + expected);
        this.problem = problem;
        this.sheet = sheet;
        this.row = row;
        this.column = column;
        this.found = found;
        this.expected = expected;
    }

    public FileProblem problem() {
        return problem;
    }

    public String sheet() {
        return sheet;
    }

    public long row() {
        return row;
    }

    public int column() {
        return column;
    }

    public String found() {
        return found;
    }

    public String expected() {
        return expected;
    }
}
