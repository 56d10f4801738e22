package io.github.kommunkompass.benchmark;

import io.github.kommunkompass.catalogue.RevisionId;
import io.github.kommunkompass.value.InvalidInputException;
import io.github.kommunkompass.value.Violation;
import java.util.List;

/** Thrown for invalid rows of counts; it carries every violation, each with the index of its row, from 0. */
public final class InvalidCountsException extends InvalidInputException {

    private static final long serialVersionUID = 1L;

    private final RevisionId revision;

    InvalidCountsException(RevisionId revision, List<Violation> violations) {
        super("The list of counts of " + revision, violations);
        this.revision = revision;
    }

    /** {@return the revision of the criteria} */
    public RevisionId revision() {
        return revision;
    }
}
