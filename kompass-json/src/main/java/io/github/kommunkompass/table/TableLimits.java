package io.github.kommunkompass.table;

import io.github.kommunkompass.table.row.FileLimits;
import io.github.kommunkompass.value.InvalidValueException;

/**
 * Limits of the size of tables, which protect readers against hostile input. A file of CSV may have any size, but for the limits of
 * its rows; a table with a row for each criterion is read whole, and has at most {@code maxRows}.
 *
 * @param maxBytes the maximum size of a workbook, in bytes
 * @param maxInflatedBytes the maximum size of the parts of a workbook together, in bytes, when they are inflated
 * @param maxRows the maximum number of rows that are read into memory, and of the rows of a workbook's sheet
 * @param maxColumns the maximum number of columns
 * @param maxCellLength the maximum number of characters of a cell
 */
public record TableLimits(int maxBytes, int maxInflatedBytes, int maxRows, int maxColumns, int maxCellLength) {

    /** The largest limit of each kind. */
    public static final int MAX = 1_000_000_000;

    private static final TableLimits STANDARD =
            new TableLimits(50 * 1024 * 1024, 500 * 1024 * 1024, 1_048_576, 16_384, 32_767);

    /**
     * Creates limits.
     *
     * @param maxBytes the maximum size of a workbook, in bytes
     * @param maxInflatedBytes the maximum size of the parts of a workbook together, in bytes, when they are inflated
     * @param maxRows the maximum number of rows that are read into memory, and of the rows of a workbook's sheet
     * @param maxColumns the maximum number of columns
     * @param maxCellLength the maximum number of characters of a cell
     * @throws InvalidValueException if a limit is not from 1 to {@value #MAX}
     */
    public TableLimits {
        for (int limit : new int[] {maxBytes, maxInflatedBytes, maxRows, maxColumns, maxCellLength}) {
            if (limit < 1 || limit > MAX) {
                throw new InvalidValueException("a limit of " + limit, "numbers from 1 to " + MAX);
            }
        }
    }

    /**
     * {@return the default limits: workbooks of 50 MiB, which inflate to 500 MiB, and the rows, columns and lengths of cells
     * that Excel allows: 1,048,576 rows of 16,384 columns with 32,767 characters}
     */
    public static TableLimits standard() {
        return STANDARD;
    }

    /** {@return the same limits, for readers of files} */
    FileLimits ofFile() {
        return new FileLimits(maxBytes, maxInflatedBytes, maxRows, maxColumns, maxCellLength);
    }

    /**
     * {@return these limits with other sizes of workbooks}
     *
     * @param bytes the maximum size of a workbook, in bytes
     * @param inflated the maximum size of its parts together, in bytes, when they are inflated
     * @throws InvalidValueException if a limit is not from 1 to {@value #MAX}
     */
    public TableLimits withMaxBytes(int bytes, int inflated) {
        return new TableLimits(bytes, inflated, maxRows, maxColumns, maxCellLength);
    }

    /**
     * {@return these limits with another number of rows}
     *
     * @param rows the maximum number of rows that are read into memory, and of the rows of a workbook's sheet
     * @throws InvalidValueException if the limit is not from 1 to {@value #MAX}
     */
    public TableLimits withMaxRows(int rows) {
        return new TableLimits(maxBytes, maxInflatedBytes, rows, maxColumns, maxCellLength);
    }
}
