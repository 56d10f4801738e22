package io.github.kommunkompass.json.document;

import io.github.kommunkompass.value.InvalidInputException;
import java.util.List;

/** Thrown for a document that breaks rules; it carries every violation and where it is. */
public final class InvalidDocumentException extends InvalidInputException {

    private static final long serialVersionUID = 1L;

    private final transient List<LocatedViolation> locatedViolations;

    /**
     * Creates the exception.
     *
     * @param located every violation, in the order of the document; at least one is an error
     */
    public InvalidDocumentException(List<LocatedViolation> located) {
        super(
                "The document",
                located.stream().map(LocatedViolation::violation).toList(),
                located.stream().map(LocatedViolation::message).toList());
        this.locatedViolations = List.copyOf(located);
    }

    /**
     * Returns every violation and where it is, in the order of the document.
     *
     * @return errors and warnings, at least one error
     */
    public List<LocatedViolation> locatedViolations() {
        return locatedViolations;
    }
}
