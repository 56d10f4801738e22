package io.github.kommunkompass.benchmark;

import io.github.kommunkompass.municipality.Municipality;
import io.github.kommunkompass.value.InvalidValueException;
import io.github.kommunkompass.value.Quoted;
import java.util.List;

/**
 * Thrown when two benchmarks with one evaluation of each municipality share municipalities, which merging would count twice,
 * even if the evaluation is the same. Neither has changed.
 */
public final class OverlappingBenchmarksException extends InvalidValueException {

    private static final long serialVersionUID = 1L;

    private final Municipality[] shared;

    private OverlappingBenchmarksException(RepeatPolicy repeats, List<Municipality> shared) {
        super(
                Quoted.list(shared.stream().map(Municipality::describe).toList()) + " in both parts",
                "all evaluations of a municipality in one part, since the " + repeats.id() + " counts");
        this.shared = shared.toArray(Municipality[]::new);
    }

    /** Throws if two parts of a population share municipalities. */
    static void check(RepeatPolicy repeats, List<Municipality> shared) {
        if (!shared.isEmpty()) {
            throw new OverlappingBenchmarksException(repeats, shared);
        }
    }

    /** {@return the municipalities in both parts, at least one} */
    public List<Municipality> shared() {
        return List.of(shared);
    }
}
