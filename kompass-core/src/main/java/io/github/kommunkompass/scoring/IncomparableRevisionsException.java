package io.github.kommunkompass.scoring;

import io.github.kommunkompass.catalogue.Catalogue;
import io.github.kommunkompass.catalogue.RevisionId;
import io.github.kommunkompass.value.InvalidValueException;

/**
 * Thrown when points of different revisions are added, subtracted, compared or ranked. How far results of two revisions can be
 * compared is determined by the package {@code revision}.
 */
public final class IncomparableRevisionsException extends InvalidValueException {

    private static final long serialVersionUID = 1L;

    private final RevisionId first;
    private final RevisionId second;

    private IncomparableRevisionsException(Catalogue first, Catalogue second) {
        super("points of " + describe(first, second) + " and of " + describe(second, first), "points of one revision");
        this.first = first.revision();
        this.second = second.revision();
    }

    private static String describe(Catalogue catalogue, Catalogue other) {
        String revision = catalogue.revision().toString();
        return catalogue.revision().equals(other.revision())
                ? revision + " with the structure " + catalogue.fingerprint().substring(0, 12)
                : revision;
    }

    /**
     * Throws an exception unless two catalogues have the same revision and structure.
     *
     * @param first the catalogue of the one figure
     * @param second the catalogue of the other figure
     * @throws IncomparableRevisionsException if revision or structure differ
     */
    public static void check(Catalogue first, Catalogue second) {
        if (!first.revision().equals(second.revision()) || !first.hasSameStructureAs(second)) {
            throw new IncomparableRevisionsException(first, second);
        }
    }

    /** {@return the revision of the first figure} */
    public RevisionId first() {
        return first;
    }

    /** {@return the revision of the second figure; the same if only the structures differ} */
    public RevisionId second() {
        return second;
    }
}
