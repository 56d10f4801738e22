package io.github.kommunkompass.table;

import io.github.kommunkompass.value.InvalidValueException;
import java.io.Serializable;
import java.util.Comparator;

/**
 * The place of a cell, as a spreadsheet names it.
 *
 * <pre>{@code
 * new Cell("", 7, 2).toString();          // B7
 * new Cell("Points", 7, 2).toString();    // Points!B7
 * }</pre>
 *
 * @param sheet the name of the sheet, empty for CSV
 * @param row the number of the row, from 1; a row of CSV that spans several lines of text counts once
 * @param column the number of the column, from 1
 */
public record Cell(String sheet, long row, int column) implements Comparable<Cell>, Serializable {

    private static final int LETTERS = 26;

    private static final Comparator<Cell> ORDER =
            Comparator.comparing(Cell::sheet).thenComparingLong(Cell::row).thenComparingInt(Cell::column);

    /**
     * Creates the place of a cell.
     *
     * @param sheet the name of the sheet, empty for CSV
     * @param row the number of the row, from 1
     * @param column the number of the column, from 1
     * @throws InvalidValueException if a number is not positive
     */
    public Cell {
        if (row < 1 || column < 1) {
            throw new InvalidValueException("row " + row + " and column " + column, "numbers from 1");
        }
    }

    /** Compares the names of the sheets, then the rows, then the columns. */
    @Override
    public int compareTo(Cell other) {
        return ORDER.compare(this, other);
    }

    /** {@return the reference of the cell, such as {@code B7}, or {@code Points!B7} in a workbook} */
    @Override
    public String toString() {
        return prefix() + letters() + row;
    }

    private String prefix() {
        if (sheet.isEmpty()) {
            return "";
        }
        boolean isPlain = sheet.codePoints().allMatch(Character::isLetterOrDigit);
        return (isPlain ? sheet : "'" + sheet.replace("'", "''") + "'") + "!";
    }

    private String letters() {
        var letters = new StringBuilder();
        for (int rest = column; rest > 0; rest = (rest - 1) / LETTERS) {
            letters.append((char) ('A' + (rest - 1) % LETTERS));
        }
        return letters.reverse().toString();
    }
}
