package io.github.kompass.catalogue;

import java.util.Collection;
import java.util.List;

/** Thrown when a revision is asked for that is not among the {@link Catalogues}. */
public final class UnknownRevisionException extends IllegalArgumentException {

    private static final long serialVersionUID = 1L;

    private final transient RevisionId revision;
    private final transient List<RevisionId> known;

    UnknownRevisionException(RevisionId revision, Collection<RevisionId> known) {
        super("found revision " + revision + ", expected one of " + known);
        this.revision = revision;
        this.known = List.copyOf(known);
    }

    /**
     * Returns what was asked for.
     *
     * @return the revision
     */
    public RevisionId revision() {
        return revision;
    }

    /**
     * Returns what could have been asked for.
     *
     * @return the revisions that are known, in their order
     */
    public List<RevisionId> known() {
        return known;
    }
}
