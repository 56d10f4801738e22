package io.github.kommunkompass.revision;

import io.github.kommunkompass.value.Quoted;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;

/**
 * Who vouches for a crosswalk: the publisher of both catalogues, a named author, or nobody. What nobody vouches for makes no
 * points comparable, whatever it says.
 *
 * <p>Immutable and safe on any thread.
 */
public final class CrosswalkAuthority {

    /** The three kinds. */
    public enum Kind {
        /** Those who publish the catalogues. */
        PUBLISHER,
        /** Somebody who is named. */
        AUTHOR,
        /** Nobody. */
        NOBODY;

        /**
         * Returns the stable name of the kind, for tools, such as {@code author}.
         *
         * @return the name in lower case
         */
        public String id() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    private static final CrosswalkAuthority NOBODY = new CrosswalkAuthority(Kind.NOBODY, Optional.empty());

    private final Kind kind;
    private final Optional<String> name;

    private CrosswalkAuthority(Kind kind, Optional<String> name) {
        this.kind = kind;
        this.name = name;
    }

    /**
     * Returns that the publisher vouches.
     *
     * @param name who publishes the catalogues
     * @return the voucher
     * @throws IllegalArgumentException if the name is blank
     */
    public static CrosswalkAuthority publisher(String name) {
        return named(Kind.PUBLISHER, name);
    }

    /**
     * Returns that an author vouches.
     *
     * @param name who it is
     * @return the voucher
     * @throws IllegalArgumentException if the name is blank
     */
    public static CrosswalkAuthority author(String name) {
        return named(Kind.AUTHOR, name);
    }

    private static CrosswalkAuthority named(Kind kind, String name) {
        if (name.isBlank()) {
            throw new IllegalArgumentException("found " + Quoted.of(name) + ", expected the name of who vouches");
        }
        return new CrosswalkAuthority(kind, Optional.of(name));
    }

    /**
     * Returns that nobody vouches.
     *
     * @return the voucher
     */
    public static CrosswalkAuthority nobody() {
        return NOBODY;
    }

    /**
     * Returns which of the three it is.
     *
     * @return the kind
     */
    public Kind kind() {
        return kind;
    }

    /**
     * Returns who it is.
     *
     * @return the name, or empty for nobody
     */
    public Optional<String> name() {
        return name;
    }

    /**
     * Tells whether somebody vouches.
     *
     * @return false for nobody
     */
    public boolean isSomebody() {
        return kind != Kind.NOBODY;
    }

    /** What two together vouch for: nobody if one is nobody, and else both as authors, unless they are the same. */
    CrosswalkAuthority and(CrosswalkAuthority other) {
        if (!isSomebody() || !other.isSomebody()) {
            return NOBODY;
        }
        return equals(other) ? this : author(name.orElseThrow() + "; " + other.name.orElseThrow());
    }

    @Override
    public boolean equals(Object object) {
        return object instanceof CrosswalkAuthority other && kind == other.kind && name.equals(other.name);
    }

    @Override
    public int hashCode() {
        return Objects.hash(kind, name);
    }

    /**
     * Returns who vouches, such as {@code nobody} or {@code author A. Andersson}.
     *
     * @return text for a person
     */
    @Override
    public String toString() {
        return kind.id() + name.map(who -> " " + who).orElse("");
    }
}
