package io.github.kommunkompass.scoring;

import io.github.kommunkompass.catalogue.Catalogue;
import io.github.kommunkompass.value.InvalidValueException;

/**
 * Thrown when points of different revisions are added, subtracted, compared or ranked. How far results of two revisions can be
 * compared is determined by the package {@code revision}.
 */
public final class IncomparableRevisionsException extends InvalidValueException {

    private static final long serialVersionUID = 1L;

    private final transient Catalogue first;
    private final transient Catalogue second;

    private IncomparableRevisionsException(Catalogue first, Catalogue second) {
        super("points of " + describe(first, second) + " and of " + describe(second, first), "points of one revision");
        this.first = first;
        this.second = second;
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

    /** {@return the catalogue of the first figure, with its revision and fingerprint} */
    public Catalogue first() {
        return first;
    }

    /** {@return the catalogue of the second figure, with its revision and fingerprint} */
    public Catalogue second() {
        return second;
    }
}
