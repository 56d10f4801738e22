package io.github.kommunkompass.table.row;

import java.util.Arrays;

/**
 * The cells of one row, whose characters are in one array, so that reading a number creates no objects. The object is filled
 * again for each row. Not thread-safe.
 */
public final class Row {

    /** What a cell has. */
    public enum Kind {
        /** Text, or a number in a file that does not tell the two apart. */
        TEXT,
        /** A number, in the notation of Java. */
        NUMBER,
        /** A date in ISO 8601, such as 2022-09-15, which the file has as a date. */
        DATE,
        /** Something else, described as in messages: the error '#N/A', a formula without a value. */
        OTHER
    }

    private long number;
    private int size;
    private int length;
    private char[] chars = new char[256];
    private int[] ends = new int[64];
    private Kind[] kinds = new Kind[64];
    private int[] numbers = new int[64];
    private boolean isBlank;

    /** Removes all cells. */
    public void start(long rowNumber) {
        number = rowNumber;
        size = 0;
        length = 0;
        isBlank = true;
    }

    /** Adds a cell. */
    public void add(Kind kind, char[] from, int offset, int length) {
        int start = this.length;
        int end = start + length;
        reserve(end);
        System.arraycopy(from, offset, chars, start, length);
        int whole = WholeNumber.of(from, offset, offset + length);
        ends[size] = end;
        numbers[size] = kind == Kind.DATE && whole != BLANK ? WholeNumber.OTHER : whole;
        if (kinds[size] != kind) {
            kinds[size] = kind;
        }
        isBlank &= whole == BLANK;
        this.length = end;
        size++;
    }

    /** Adds a cell. */
    public void add(Kind kind, String text) {
        add(kind, text.toCharArray(), 0, text.length());
    }

    /** Adds empty cells up to a column. */
    public void padTo(int column) {
        if (size < column) {
            if (column > ends.length) {
                grow(2 * column);
            }
            Arrays.fill(ends, size, column, length);
            Arrays.fill(kinds, size, column, Kind.TEXT);
            Arrays.fill(numbers, size, column, BLANK);
            size = column;
        }
    }

    private void reserve(int end) {
        if (end > chars.length) {
            chars = Arrays.copyOf(chars, Math.max(end, 2 * chars.length));
        }
        if (size == ends.length) {
            grow(2 * size);
        }
    }

    private void grow(int columns) {
        ends = Arrays.copyOf(ends, columns);
        kinds = Arrays.copyOf(kinds, columns);
        numbers = Arrays.copyOf(numbers, columns);
    }

    /** {@return the number of the row as a spreadsheet shows it, from 1} */
    public long number() {
        return number;
    }

    /** {@return the number of cells; those after the last one are empty} */
    public int size() {
        return size;
    }

    public Kind kind(int column) {
        return column < size ? kinds[column] : Kind.TEXT;
    }

    private int from(int column) {
        return column == 0 ? 0 : ends[column - 1];
    }

    /** {@return the text of a cell, without white space around it; empty beyond the last cell} */
    public String text(int column) {
        return column < size ? new String(chars, from(column), ends[column] - from(column)).strip() : "";
    }

    /** {@return the text of a cell as above, which is the other object if that is equal} */
    public String text(int column, String other) {
        return is(column, other) ? other : text(column);
    }

    private boolean is(int column, String text) {
        int from = from(column);
        if (column >= size || ends[column] - from != text.length()) {
            return false;
        }
        for (int i = 0; i < text.length(); i++) {
            if (chars[from + i] != text.charAt(i)) {
                return false;
            }
        }
        return true;
    }

    /** {@return whether all cells are empty or white space} */
    public boolean isBlank() {
        return isBlank;
    }

    /** Returns whether a cell is empty or white space. */
    public boolean isBlank(int column) {
        return wholeNumber(column) == BLANK;
    }

    /** Not a whole number, but nothing. */
    public static final int BLANK = WholeNumber.BLANK;

    /**
     * Returns the whole number in a cell: digits, perhaps with zeros after a decimal point or comma.
     *
     * @return the number, {@link #BLANK}, or another negative number if there is something else
     */
    public int wholeNumber(int column) {
        return column < size ? numbers[column] : BLANK;
    }

    /** Returns the first byte in a cell that is not of the encoding, or -1. */
    public int invalidByte(int column) {
        for (int i = column < size ? from(column) : length; i < (column < size ? ends[column] : length); i++) {
            boolean isPaired = i > 0 && Character.isHighSurrogate(chars[i - 1]);
            if (InvalidBytes.isInvalidByte(chars[i]) && !isPaired) {
                return InvalidBytes.invalidByte(chars[i]);
            }
        }
        return -1;
    }
}
