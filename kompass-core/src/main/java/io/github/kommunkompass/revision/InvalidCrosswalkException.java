package io.github.kommunkompass.revision;

import io.github.kommunkompass.catalogue.RevisionId;
import io.github.kommunkompass.value.InvalidInputException;
import io.github.kommunkompass.value.Violation;
import java.util.List;

/** Thrown when a crosswalk to be built is invalid; carries every violation. */
public final class InvalidCrosswalkException extends InvalidInputException {

    private static final long serialVersionUID = 1L;

    private final RevisionId from;
    private final RevisionId to;

    InvalidCrosswalkException(RevisionId from, RevisionId to, List<Violation> violations) {
        super("The crosswalk from " + from + " to " + to, violations);
        this.from = from;
        this.to = to;
    }

    /** {@return the revision of the first catalogue} */
    public RevisionId from() {
        return from;
    }

    /** {@return the revision of the second catalogue} */
    public RevisionId to() {
        return to;
    }
}
