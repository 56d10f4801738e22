package io.github.kommunkompass.catalogue;

/** Thrown when a catalogue is asked for a criterion that it does not have. */
public final class UnknownCriterionException extends IllegalArgumentException {

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
        super("found criterion " + code + ", expected a code of " + revision);
        this.code = code;
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
