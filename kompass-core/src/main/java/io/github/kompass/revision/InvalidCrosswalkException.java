package io.github.kompass.revision;

import io.github.kompass.catalogue.RevisionId;
import io.github.kompass.value.InvalidInputException;
import io.github.kompass.value.Violation;
import java.util.List;

/** Thrown when a crosswalk that is to be built breaks its rules; it carries every violation. */
public final class InvalidCrosswalkException extends InvalidInputException {

    private static final long serialVersionUID = 1L;

    private final transient RevisionId from;
    private final transient RevisionId to;

    InvalidCrosswalkException(RevisionId from, RevisionId to, List<Violation> violations) {
        super("The crosswalk from " + from + " to " + to, violations);
        this.from = from;
        this.to = to;
    }

    /**
     * Returns the revision that it leads from.
     *
     * @return the revision
     */
    public RevisionId from() {
        return from;
    }

    /**
     * Returns the revision that it leads to.
     *
     * @return the revision
     */
    public RevisionId to() {
        return to;
    }
}
