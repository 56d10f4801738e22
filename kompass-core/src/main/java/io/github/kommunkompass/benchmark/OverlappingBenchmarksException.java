package io.github.kommunkompass.benchmark;

import io.github.kommunkompass.municipality.Municipality;
import java.util.Collection;
import java.util.List;
import java.util.SortedSet;
import java.util.stream.Collectors;

/**
 * Thrown when two parts of a population that takes one evaluation of each municipality are to be merged, but both hold one of
 * the same municipality: it would count twice. Nothing has changed then.
 */
public final class OverlappingBenchmarksException extends IllegalArgumentException {

    private static final long serialVersionUID = 1L;

    private final transient List<Municipality> shared;

    private OverlappingBenchmarksException(RepeatPolicy repeats, Collection<Municipality> shared) {
        super("found "
                + shared.stream()
                        .map(municipality -> municipality.name() + " (" + municipality.country() + ")")
                        .collect(Collectors.joining(", "))
                + " in both parts, expected all evaluations of a municipality in one part, since the " + repeats.id()
                + " counts");
        this.shared = List.copyOf(shared);
    }

    /** Throws if two parts of a population share municipalities. */
    static void check(RepeatPolicy repeats, Collection<Municipality> some, Collection<Municipality> others) {
        SortedSet<Municipality> shared = Members.shared(some, others);
        if (!shared.isEmpty()) {
            throw new OverlappingBenchmarksException(repeats, shared);
        }
    }

    /**
     * Returns the municipalities that both parts hold.
     *
     * @return at least one
     */
    public List<Municipality> shared() {
        return shared;
    }
}
