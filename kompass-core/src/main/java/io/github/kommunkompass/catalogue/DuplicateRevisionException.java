package io.github.kommunkompass.catalogue;

import io.github.kommunkompass.value.InvalidValueException;

/** Thrown when two different catalogues have the same revision. */
public final class DuplicateRevisionException extends InvalidValueException {

    private static final long serialVersionUID = 1L;

    private final RevisionId revision;

    DuplicateRevisionException(Catalogue present, Catalogue added) {
        super(
                "a second catalogue of revision " + added.revision() + " that differs in its "
                        + (present.hasSameStructureAs(added) ? "names or other facts" : "structure"),
                "one catalogue for each revision");
        this.revision = added.revision();
    }

    /** {@return the revision of both} */
    public RevisionId revision() {
        return revision;
    }
}
