package io.github.kommunkompass.catalogue;

import io.github.kommunkompass.value.InvalidValueException;

/** Thrown when a catalogue does not have a requested criterion. */
public final class UnknownCriterionException extends InvalidValueException {

    private static final long serialVersionUID = 1L;

    private final CriterionCode code;
    private final RevisionId revision;

    /**
     * Creates the exception.
     *
     * @param code the requested code
     * @param revision the revision without it
     */
    public UnknownCriterionException(CriterionCode code, RevisionId revision) {
        super("criterion " + code, "a code of " + revision);
        this.code = code;
        this.revision = revision;
    }

    UnknownCriterionException(Criterion criterion, RevisionId revision) {
        super("criterion " + criterion + " of another catalogue", "one of " + revision);
        this.code = criterion.code();
        this.revision = revision;
    }

    /** {@return the requested code} */
    public CriterionCode code() {
        return code;
    }

    /** {@return the revision without it} */
    public RevisionId revision() {
        return revision;
    }
}
