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
    private char[] chars = new char[256];
    private int[] ends = new int[64];
    private Kind[] kinds = new Kind[64];

    /** Removes all cells. */
    public void start(long rowNumber) {
        number = rowNumber;
        size = 0;
    }

    /** Adds a cell. */
    public void add(Kind kind, char[] from, int offset, int length) {
        int start = end();
        reserve(start + length);
        System.arraycopy(from, offset, chars, start, length);
        ends[size] = start + length;
        kinds[size] = kind;
        size++;
    }

    /** Adds a cell. */
    public void add(Kind kind, String text) {
        add(kind, text.toCharArray(), 0, text.length());
    }

    /** Adds empty cells up to a column. */
    public void padTo(int column) {
        if (size < column) {
            int end = end();
            if (column > ends.length) {
                ends = Arrays.copyOf(ends, 2 * column);
                kinds = Arrays.copyOf(kinds, 2 * column);
            }
            Arrays.fill(ends, size, column, end);
            Arrays.fill(kinds, size, column, Kind.TEXT);
            size = column;
        }
    }

    private int end() {
        return size == 0 ? 0 : ends[size - 1];
    }

    private void reserve(int length) {
        if (length > chars.length) {
            chars = Arrays.copyOf(chars, Math.max(length, 2 * chars.length));
        }
        if (size == ends.length) {
            ends = Arrays.copyOf(ends, 2 * size);
            kinds = Arrays.copyOf(kinds, 2 * size);
        }
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

    /** Adds a cell of CSV, whose text may have an apostrophe in front, so that a spreadsheet does not run it. */
    public void addCsv(char[] from, int offset, int length) {
        int guard = Guard.lengthBefore(from, offset, length);
        add(Kind.TEXT, from, offset + guard, length - guard);
    }

    /** {@return whether all cells are empty or white space} */
    public boolean isBlank() {
        for (int i = 0; i < end(); i++) {
            if (!Character.isWhitespace(chars[i])) {
                return false;
            }
        }
        return true;
    }

    /** Returns whether a cell is empty or white space. */
    public boolean isBlank(int column) {
        return wholeNumber(column) == BLANK;
    }

    /** Not a whole number, but nothing. */
    public static final int BLANK = -1;

    /** Not a whole number, but something else. */
    static final int OTHER_THAN_NUMBER = -2;

    private static final int MOST_DIGITS = 9;

    /**
     * Returns the whole number in a cell: digits, perhaps with zeros after a decimal point or comma. It creates no objects.
     *
     * @return the number, {@link #BLANK} or {@link #OTHER_THAN_NUMBER}
     */
    public int wholeNumber(int column) {
        if (column >= size) {
            return BLANK;
        }
        int from = from(column);
        int to = ends[column];
        while (from < to && Character.isWhitespace(chars[from])) {
            from++;
        }
        while (from < to && Character.isWhitespace(chars[to - 1])) {
            to--;
        }
        if (from == to) {
            return BLANK;
        }
        int number = 0;
        int at = from;
        while (at < to && isDigit(chars[at])) {
            number = 10 * number + (chars[at] - '0');
            at++;
        }
        boolean isWhole = at > from && at - from <= MOST_DIGITS && isZeros(at, to);
        return isWhole && kinds[column] != Kind.DATE ? number : OTHER_THAN_NUMBER;
    }

    /** Returns whether a range is empty, or a decimal mark and zeros. */
    private boolean isZeros(int from, int to) {
        if (from == to) {
            return true;
        }
        if (to - from < 2 || (chars[from] != '.' && chars[from] != ',')) {
            return false;
        }
        for (int i = from + 1; i < to; i++) {
            if (chars[i] != '0') {
                return false;
            }
        }
        return true;
    }

    private static boolean isDigit(char unit) {
        return unit >= '0' && unit <= '9';
    }

    /** Returns the first byte in a cell that is not of the encoding, or -1. */
    public int invalidByte(int column) {
        for (int i = column < size ? from(column) : end(); i < (column < size ? ends[column] : end()); i++) {
            boolean isPaired = i > 0 && Character.isHighSurrogate(chars[i - 1]);
            if (InvalidBytes.isInvalidByte(chars[i]) && !isPaired) {
                return InvalidBytes.invalidByte(chars[i]);
            }
        }
        return -1;
    }
}
