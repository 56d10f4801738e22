package io.github.kommunkompass.catalogue;

import io.github.kommunkompass.value.InvalidValueException;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;

/** Thrown when {@link Catalogues} do not have the revision that is asked for. */
public final class UnknownRevisionException extends InvalidValueException {

    private static final long serialVersionUID = 1L;

    private final transient RevisionId revision;
    private final transient List<RevisionId> known;

    UnknownRevisionException(RevisionId revision, Collection<RevisionId> known) {
        super(
                "revision " + revision,
                known.isEmpty()
                        ? "a known one, of which there are none"
                        : known.stream().map(RevisionId::toString).collect(Collectors.joining(", ", "one of ", "")));
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
