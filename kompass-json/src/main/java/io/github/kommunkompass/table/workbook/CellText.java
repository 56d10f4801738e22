package io.github.kommunkompass.table.workbook;

import io.github.kommunkompass.table.row.Row;
import java.util.Arrays;

/** The text of one cell, of limited length. The object is filled again for each cell. Not thread-safe. */
final class CellText implements CharSequence {

    /** The length of an escaped character, such as {@code _x000D_}. */
    private static final int ESCAPE = 7;

    private static final int HEX_RADIX = 16;

    private final int maxLength;
    private char[] chars = new char[256];
    private int length;
    private boolean isCut;

    CellText(int maxLength) {
        this.maxLength = maxLength;
    }

    /** Removes the text. */
    void clear() {
        length = 0;
        isCut = false;
    }

    /** Adds characters. Of those beyond the largest length of a text, whose characters may all be escaped, nothing is held. */
    void append(char[] from, int offset, int count) {
        if (isCut || count > (long) ESCAPE * maxLength - length) {
            isCut = true;
            return;
        }
        if (length + count > chars.length) {
            chars = Arrays.copyOf(chars, Math.max(length + count, 2 * chars.length));
        }
        System.arraycopy(from, offset, chars, length, count);
        length += count;
    }

    /**
     * Replaces escaped characters: {@code _x000D_} stands for the character U+000D, and {@code _x005F_} for an underscore that would
     * begin such an escape.
     *
     * @param from the index of the first character that may be escaped
     */
    void unescape(int from) {
        int to = from;
        for (int at = from; at < length; to++) {
            int escaped = chars[at] == '_' ? escaped(at) : -1;
            chars[to] = escaped < 0 ? chars[at] : (char) escaped;
            at += escaped < 0 ? 1 : ESCAPE;
        }
        length = to;
    }

    private int escaped(int at) {
        if (length - at < ESCAPE || chars[at + 1] != 'x' || chars[at + ESCAPE - 1] != '_') {
            return -1;
        }
        int code = 0;
        for (int i = at + 2; i < at + ESCAPE - 1; i++) {
            int digit = chars[i] < 0x80 ? Character.digit(chars[i], HEX_RADIX) : -1;
            if (digit < 0) {
                return -1;
            }
            code = code * HEX_RADIX + digit;
        }
        return code;
    }

    /** {@return whether the text is longer than allowed} */
    boolean isTooLong() {
        return isCut || length > maxLength;
    }

    /** {@return whether there is only white space} */
    boolean isBlank() {
        for (int i = 0; i < length; i++) {
            if (!Character.isWhitespace(chars[i])) {
                return false;
            }
        }
        return true;
    }

    /** Removes white space around the text. */
    void strip() {
        int start = 0;
        while (start < length && Character.isWhitespace(chars[start])) {
            start++;
        }
        while (length > start && Character.isWhitespace(chars[length - 1])) {
            length--;
        }
        System.arraycopy(chars, start, chars, 0, length - start);
        length -= start;
    }

    /** Adds this text to a row. */
    void addTo(Row row, Row.Kind kind) {
        row.add(kind, chars, 0, length);
    }

    @Override
    public int length() {
        return length;
    }

    @Override
    public char charAt(int index) {
        return chars[index];
    }

    @Override
    public CharSequence subSequence(int start, int end) {
        return toString().substring(start, end);
    }

    @Override
    public String toString() {
        return new String(chars, 0, length);
    }
}
