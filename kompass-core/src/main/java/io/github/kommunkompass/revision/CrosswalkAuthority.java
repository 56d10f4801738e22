package io.github.kommunkompass.revision;

import io.github.kommunkompass.value.Identified;
import io.github.kommunkompass.value.InvalidValueException;
import io.github.kommunkompass.value.Limits;
import java.util.Objects;
import java.util.Optional;

/**
 * The authority of a crosswalk: the publisher of the catalogues, a named author, or none. Without an authority,
 * no points are comparable, whatever the links.
 *
 * <p>Immutable and thread-safe.
 */
public final class CrosswalkAuthority {

    /** The kinds of authority. */
    public enum Kind implements Identified {
        /** The publisher of the catalogues. */
        PUBLISHER,
        /** A named author. */
        AUTHOR,
        /** No authority. */
        NONE
    }

    private static final CrosswalkAuthority NONE = new CrosswalkAuthority(Kind.NONE, Optional.empty());

    private final Kind kind;
    private final Optional<String> name;

    private CrosswalkAuthority(Kind kind, Optional<String> name) {
        this.kind = kind;
        this.name = name;
    }

    /**
     * Obtains the authority of the publisher.
     *
     * @param name the name of the publisher
     * @return the authority
     * @throws InvalidValueException if the name is blank or has an unpaired surrogate
     */
    public static CrosswalkAuthority publisher(String name) {
        return named(Kind.PUBLISHER, name);
    }

    /**
     * Obtains the authority of an author.
     *
     * @param name the name of the author
     * @return the authority
     * @throws InvalidValueException if the name is blank or has an unpaired surrogate
     */
    public static CrosswalkAuthority author(String name) {
        return named(Kind.AUTHOR, name);
    }

    private static CrosswalkAuthority named(Kind kind, String name) {
        InvalidValueException.checkText(name, "name", "the name of the authority", Limits.NAME_LENGTH);
        return new CrosswalkAuthority(kind, Optional.of(name));
    }

    /**
     * Obtains no authority.
     *
     * @return no authority
     */
    public static CrosswalkAuthority none() {
        return NONE;
    }

    /** {@return the kind: publisher, author or none} */
    public Kind kind() {
        return kind;
    }

    /** {@return the name, or empty if there is no authority} */
    public Optional<String> name() {
        return name;
    }

    /** {@return whether there is an authority} */
    public boolean isPresent() {
        return kind != Kind.NONE;
    }

    @Override
    public boolean equals(Object object) {
        return object instanceof CrosswalkAuthority other && kind == other.kind && name.equals(other.name);
    }

    @Override
    public int hashCode() {
        return Objects.hash(kind, name);
    }

    /** {@return kind and name, such as {@code author A. Andersson}, or {@code none}} */
    @Override
    public String toString() {
        return kind.id() + name.map(text -> " " + text).orElse("");
    }
}
