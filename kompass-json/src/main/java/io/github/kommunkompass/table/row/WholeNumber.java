package io.github.kommunkompass.table.row;

/** Reads the whole number in a cell: digits, perhaps with zeros after a decimal point or comma. It creates no objects. */
final class WholeNumber {

    /** Not a whole number, but nothing. */
    static final int BLANK = -1;

    /** Not a whole number, but something else. */
    static final int OTHER = -2;

    private static final int MOST_DIGITS = 9;

    private WholeNumber() {}

    /** Returns the number, {@link #BLANK} or {@link #OTHER}. */
    static int of(char[] chars, int from, int to) {
        int number = 0;
        int at = from;
        while (at < to && isDigit(chars[at])) {
            number = 10 * number + (chars[at] - '0');
            at++;
        }
        if (at == to && from < to) {
            return isInt(from, at) ? number : OTHER;
        }
        return at > from ? number(chars, number, from, at, to) : withoutSpace(chars, from, to);
    }

    /** Returns the number of digits that end at an index, after which there may be zeros and white space. */
    private static int number(char[] chars, int number, int from, int at, int to) {
        return isInt(from, at) && isZeros(chars, at, endOfText(chars, at, to)) ? number : OTHER;
    }

    /** Reads what does not begin with a digit. */
    private static int withoutSpace(char[] chars, int from, int to) {
        int start = from;
        while (start < to && Character.isWhitespace(chars[start])) {
            start++;
        }
        if (start == to) {
            return BLANK;
        }
        return start > from && isDigit(chars[start]) ? of(chars, start, to) : OTHER;
    }

    private static int endOfText(char[] chars, int from, int to) {
        int end = to;
        while (end > from && Character.isWhitespace(chars[end - 1])) {
            end--;
        }
        return end;
    }

    private static boolean isInt(int from, int to) {
        return to - from <= MOST_DIGITS;
    }

    /** Returns whether a range is empty, or a decimal mark and zeros. */
    private static boolean isZeros(char[] chars, int from, int to) {
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
}
