package io.github.kommunkompass.benchmark;

import io.github.kommunkompass.catalogue.RevisionId;
import io.github.kommunkompass.value.InvalidInputException;
import io.github.kommunkompass.value.Violation;
import java.util.List;

/** Thrown for rows of counts that break the rules of them; it carries every violation, each with the place of its row, from 0. */
public final class InvalidCountsException extends InvalidInputException {

    private static final long serialVersionUID = 1L;

    private final transient RevisionId revision;

    InvalidCountsException(RevisionId revision, List<Violation> violations) {
        super("The list of counts of " + revision, violations);
        this.revision = revision;
    }

    /**
     * Returns the revision whose criteria were counted.
     *
     * @return the revision
     */
    public RevisionId revision() {
        return revision;
    }
}
