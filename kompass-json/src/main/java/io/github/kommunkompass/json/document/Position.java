package io.github.kommunkompass.json.document;

/**
 * Where in a text something stands.
 *
 * @param line the line, 1 for the first
 * @param column the character in the line, 1 for the first; one beyond U+FFFF, such as an emoji, counts as two, as in
 *     {@link String} and in most editors
 */
public record Position(long line, long column) implements Comparable<Position> {

    /** The first character of a text. */
    public static final Position START = new Position(1, 1);

    @Override
    public int compareTo(Position other) {
        return line != other.line ? Long.compare(line, other.line) : Long.compare(column, other.column);
    }

    /**
     * Returns the position in words, such as {@code line 3, column 14}.
     *
     * @return text for a person
     */
    @Override
    public String toString() {
        return "line " + line + ", column " + column;
    }
}
