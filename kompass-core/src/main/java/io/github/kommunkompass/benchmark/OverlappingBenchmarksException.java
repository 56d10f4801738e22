package io.github.kommunkompass.benchmark;

import io.github.kommunkompass.municipality.Municipality;
import io.github.kommunkompass.value.InvalidValueException;
import java.util.Collection;
import java.util.List;
import java.util.SortedSet;
import java.util.stream.Collectors;

/**
 * Thrown when two benchmarks with one evaluation of each municipality share municipalities, which merging would count twice.
 * Neither has changed.
 */
public final class OverlappingBenchmarksException extends InvalidValueException {

    private static final long serialVersionUID = 1L;

    private final transient List<Municipality> shared;

    private OverlappingBenchmarksException(RepeatPolicy repeats, Collection<Municipality> shared) {
        super(
                shared.stream().map(Municipality::describe).collect(Collectors.joining(", ")) + " in both parts",
                "all evaluations of a municipality in one part, since the " + repeats.id() + " counts");
        this.shared = List.copyOf(shared);
    }

    /** Throws if two parts of a population share municipalities. */
    static void check(RepeatPolicy repeats, Collection<Municipality> some, Collection<Municipality> others) {
        SortedSet<Municipality> shared = MemberSets.shared(some, others);
        if (!shared.isEmpty()) {
            throw new OverlappingBenchmarksException(repeats, shared);
        }
    }

    /** {@return the municipalities in both parts, at least one} */
    public List<Municipality> shared() {
        return shared;
    }
}
