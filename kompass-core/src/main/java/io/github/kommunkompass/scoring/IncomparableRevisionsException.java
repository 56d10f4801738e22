package io.github.kommunkompass.scoring;

import io.github.kommunkompass.catalogue.Catalogue;
import io.github.kommunkompass.value.InvalidValueException;

/**
 * Thrown when figures of two revisions are to be added, subtracted, compared or ranked as if they were of one. What the two
 * have in common, and how far results can be compared, is a question of its own that no number answers.
 */
public final class IncomparableRevisionsException extends InvalidValueException {

    private static final long serialVersionUID = 1L;

    private final transient Catalogue first;
    private final transient Catalogue second;

    /**
     * Creates the exception.
     *
     * @param first the catalogue of the one figure
     * @param second the catalogue of the other figure
     */
    public IncomparableRevisionsException(Catalogue first, Catalogue second) {
        super("points of " + describe(first, second) + " and of " + describe(second, first), "points of one revision");
        this.first = first;
        this.second = second;
    }

    private static String describe(Catalogue one, Catalogue other) {
        String revision = one.revision().toString();
        return one.revision().equals(other.revision())
                ? revision + " with the structure " + one.fingerprint().substring(0, 12)
                : revision;
    }

    /**
     * Throws unless two catalogues are of one revision and of one structure.
     *
     * @param first the catalogue of the one figure
     * @param second the catalogue of the other figure
     * @throws IncomparableRevisionsException if figures of the two must not meet
     */
    public static void check(Catalogue first, Catalogue second) {
        if (!first.revision().equals(second.revision()) || !first.hasSameStructureAs(second)) {
            throw new IncomparableRevisionsException(first, second);
        }
    }

    /**
     * Returns the catalogue of the one figure.
     *
     * @return the catalogue, with its revision and fingerprint
     */
    public Catalogue first() {
        return first;
    }

    /**
     * Returns the catalogue of the other figure.
     *
     * @return the catalogue, with its revision and fingerprint
     */
    public Catalogue second() {
        return second;
    }
}
