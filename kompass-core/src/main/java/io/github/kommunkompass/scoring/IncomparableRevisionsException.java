package io.github.kommunkompass.scoring;

import io.github.kommunkompass.catalogue.Catalogue;

/**
 * Thrown when figures of two revisions are to be added, subtracted, compared or ranked as if they were of one. What the two
 * have in common, and how far results can be compared, is a question of its own that no number answers.
 */
public final class IncomparableRevisionsException extends IllegalArgumentException {

    private static final long serialVersionUID = 1L;

    private final transient Catalogue left;
    private final transient Catalogue right;

    /**
     * Creates the exception.
     *
     * @param left the catalogue of the one figure
     * @param right the catalogue of the other figure
     */
    public IncomparableRevisionsException(Catalogue left, Catalogue right) {
        super("found points of " + describe(left, right) + " and of " + describe(right, left)
                + ", expected points of one revision");
        this.left = left;
        this.right = right;
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
     * @param left the catalogue of the one figure
     * @param right the catalogue of the other figure
     * @throws IncomparableRevisionsException if figures of the two must not meet
     */
    public static void check(Catalogue left, Catalogue right) {
        if (!left.revision().equals(right.revision()) || !left.hasSameStructureAs(right)) {
            throw new IncomparableRevisionsException(left, right);
        }
    }

    /**
     * Returns the catalogue of the one figure.
     *
     * @return the catalogue, with its revision and fingerprint
     */
    public Catalogue left() {
        return left;
    }

    /**
     * Returns the catalogue of the other figure.
     *
     * @return the catalogue, with its revision and fingerprint
     */
    public Catalogue right() {
        return right;
    }
}
