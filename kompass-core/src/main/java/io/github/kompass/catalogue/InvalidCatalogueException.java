package io.github.kompass.catalogue;

import io.github.kompass.value.InvalidInputException;
import io.github.kompass.value.Quoted;
import io.github.kompass.value.Violation;
import java.util.List;

/** Thrown when a catalogue that is to be built breaks its rules; it carries every violation. */
public final class InvalidCatalogueException extends InvalidInputException {

    private static final long serialVersionUID = 1L;

    private final String revision;

    InvalidCatalogueException(String revision, List<Violation> violations) {
        super("Catalogue " + Quoted.of(revision), violations);
        this.revision = revision;
    }

    /**
     * Returns the name of the revision, as it was given and whether or not it can be one.
     *
     * @return any text
     */
    public String revision() {
        return revision;
    }
}
