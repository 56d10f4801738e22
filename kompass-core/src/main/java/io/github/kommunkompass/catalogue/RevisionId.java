package io.github.kommunkompass.catalogue;

/**
 * The name of a revision of the catalogue, such as {@code SE-2020}.
 *
 * <p>The built-in ones are a country and the year the revision came into use; any letters and digits, with dots, hyphens
 * and underscores between, will do. The order is that of the text. Immutable and thread-safe.
 */
public final class RevisionId implements Comparable<RevisionId> {

    private final String text;

    private RevisionId(String text) {
        this.text = text;
    }

    /**
     * Obtains a revision's name from its text, which is what {@link #toString()} prints.
     *
     * @param text the name
     * @return the name
     * @throws IllegalArgumentException if the text cannot be a revision's name
     */
    public static RevisionId of(String text) {
        return new RevisionId(Identifier.check(text));
    }

    @Override
    public int compareTo(RevisionId other) {
        return text.compareTo(other.text);
    }

    @Override
    public boolean equals(Object object) {
        return object instanceof RevisionId other && text.equals(other.text);
    }

    @Override
    public int hashCode() {
        return text.hashCode();
    }

    /**
     * Returns the name as text.
     *
     * @return text that {@link #of(String)} reads
     */
    @Override
    public String toString() {
        return text;
    }
}
