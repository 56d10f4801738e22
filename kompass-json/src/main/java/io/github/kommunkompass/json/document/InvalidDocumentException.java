package io.github.kommunkompass.json.document;

import io.github.kommunkompass.value.InvalidInputException;
import io.github.kommunkompass.value.Limits;
import java.util.List;

/** Thrown if a document is invalid; carries every violation with its position. */
public final class InvalidDocumentException extends InvalidInputException {

    private static final long serialVersionUID = 1L;

    private final LocatedViolation[] locatedViolations;

    /**
     * Creates the exception.
     *
     * @param located every violation, in document order; at least one is an error
     */
    public InvalidDocumentException(List<LocatedViolation> located) {
        super(
                "The document",
                located.stream().map(LocatedViolation::violation).toList(),
                located.stream()
                        .limit(Limits.VIOLATIONS_IN_MESSAGE)
                        .map(LocatedViolation::message)
                        .toList());
        this.locatedViolations = located.toArray(LocatedViolation[]::new);
    }

    /** {@return every violation with its position, in document order; at least one is an error} */
    public List<LocatedViolation> locatedViolations() {
        return List.of(locatedViolations);
    }
}
