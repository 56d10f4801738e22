package io.github.kommunkompass.catalogue;

import java.io.Serializable;

/**
 * The name of a revision of the catalogue, such as {@code SE-2020}.
 *
 * <p>A name is a letter or digit, followed by letters, digits, dots, hyphens and underscores, all of ASCII, and has at most 200
 * characters. The built-in ones are a country and the year the revision came into use. The order is that of the text. Immutable
 * and thread-safe.
 */
public final class RevisionId implements Comparable<RevisionId>, Serializable {

    private static final long serialVersionUID = 1L;

    private final String text;

    private RevisionId(String text) {
        this.text = text;
    }

    /**
     * Obtains a revision name from its text.
     *
     * @param text the name
     * @return the name
     * @throws io.github.kommunkompass.value.InvalidValueException if the text is not a valid revision name
     */
    public static RevisionId of(String text) {
        return new RevisionId(Identifier.check(text, "revision name"));
    }

    @Override
    public int compareTo(RevisionId other) {
        return text.compareTo(other.text);
    }

    private Object readResolve() {
        return of(text);
    }

    @Override
    public boolean equals(Object object) {
        return object instanceof RevisionId other && text.equals(other.text);
    }

    @Override
    public int hashCode() {
        return text.hashCode();
    }

    /** {@return the name as text, text that {@link #of(String)} reads} */
    @Override
    public String toString() {
        return text;
    }
}
