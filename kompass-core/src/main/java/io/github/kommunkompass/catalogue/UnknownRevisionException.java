package io.github.kommunkompass.catalogue;

import io.github.kommunkompass.value.InvalidValueException;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;

/** Thrown when {@link Catalogues} do not have a requested revision. */
public final class UnknownRevisionException extends InvalidValueException {

    private static final long serialVersionUID = 1L;

    private final RevisionId revision;
    private final RevisionId[] known;

    UnknownRevisionException(RevisionId revision, Collection<RevisionId> known) {
        super(
                "revision " + revision,
                known.isEmpty()
                        ? "a known revision, but none is known"
                        : known.stream().map(RevisionId::toString).collect(Collectors.joining(", ", "one of ", "")));
        this.revision = revision;
        this.known = known.toArray(RevisionId[]::new);
    }

    /** {@return the requested revision} */
    public RevisionId revision() {
        return revision;
    }

    /** {@return the known revisions, ordered by name; may be none} */
    public List<RevisionId> known() {
        return List.of(known);
    }
}
