package io.github.kommunkompass.json.document;

import java.io.Serializable;

/**
 * A position in a text.
 *
 * @param line the number of the line, from 1
 * @param column the number of the character in the line, from 1; a character beyond U+FFFF, such as an emoji, counts as two,
 *     as in {@link String} and in most editors
 */
public record Position(long line, long column) implements Comparable<Position>, Serializable {

    /** The position of the first character of a text. */
    public static final Position START = new Position(1, 1);

    @Override
    public int compareTo(Position other) {
        return line != other.line ? Long.compare(line, other.line) : Long.compare(column, other.column);
    }

    /** {@return the position in words, such as {@code line 3, column 14}} */
    @Override
    public String toString() {
        return "line " + line + ", column " + column;
    }
}
