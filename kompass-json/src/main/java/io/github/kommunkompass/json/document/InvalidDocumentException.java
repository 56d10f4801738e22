package io.github.kommunkompass.json.document;

import io.github.kommunkompass.value.InvalidInputException;
import java.util.List;

/** Thrown if a document is invalid; carries every violation with its position. */
public final class InvalidDocumentException extends InvalidInputException {

    private static final long serialVersionUID = 1L;

    private final transient List<LocatedViolation> locatedViolations;

    /**
     * Creates the exception.
     *
     * @param located every violation, in document order; at least one is an error
     */
    public InvalidDocumentException(List<LocatedViolation> located) {
        super(
                "The document",
                located.stream().map(LocatedViolation::violation).toList(),
                located.stream().map(LocatedViolation::message).toList());
        this.locatedViolations = List.copyOf(located);
    }

    /** {@return every violation with its position, in document order; at least one is an error} */
    public List<LocatedViolation> locatedViolations() {
        return locatedViolations;
    }
}
