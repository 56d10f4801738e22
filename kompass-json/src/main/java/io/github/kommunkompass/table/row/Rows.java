package io.github.kommunkompass.table.row;

import java.io.Closeable;
import java.io.IOException;

/** The rows of one table, read one at a time, in constant memory. Not thread-safe. */
public interface Rows extends Closeable {

    /**
     * Reads the next row that has a cell.
     *
     * @param row filled with the cells
     * @return false at the end of the table
     * @throws InvalidFileException if the file cannot be read as rows, or exceeds the limits
     */
    boolean next(Row row) throws IOException;

    /** {@return whether a byte of what was read so far is not of the encoding} */
    default boolean hasInvalidBytes() {
        return false;
    }

    /** {@return the name of the sheet, or empty for CSV} */
    String sheet();

    /** Releases what the reader holds; the source is not closed. */
    @Override
    void close();
}
