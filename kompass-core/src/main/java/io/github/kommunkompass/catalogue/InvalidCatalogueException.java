package io.github.kommunkompass.catalogue;

import io.github.kommunkompass.value.InvalidInputException;
import io.github.kommunkompass.value.Quoted;
import io.github.kommunkompass.value.Violation;
import java.util.List;

/** Thrown when a catalogue to be built is invalid; carries every violation. */
public final class InvalidCatalogueException extends InvalidInputException {

    private static final long serialVersionUID = 1L;

    private final String revision;

    InvalidCatalogueException(String revision, List<Violation> violations) {
        super("Catalogue " + Quoted.of(revision), violations);
        this.revision = revision;
    }

    /** {@return the name of the revision as given, valid or not} */
    public String revision() {
        return revision;
    }
}
