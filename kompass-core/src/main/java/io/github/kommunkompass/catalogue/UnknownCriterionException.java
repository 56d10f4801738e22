package io.github.kommunkompass.catalogue;

import io.github.kommunkompass.value.InvalidValueException;

/** Thrown when a catalogue does not have the criterion that is asked for. */
public final class UnknownCriterionException extends InvalidValueException {

    private static final long serialVersionUID = 1L;

    private final transient CriterionCode code;
    private final transient RevisionId revision;

    /**
     * Creates the exception.
     *
     * @param code what was asked for
     * @param revision the revision that does not have it
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

    /**
     * Returns what was asked for.
     *
     * @return the code
     */
    public CriterionCode code() {
        return code;
    }

    /**
     * Returns the revision that does not have it.
     *
     * @return the revision
     */
    public RevisionId revision() {
        return revision;
    }
}
