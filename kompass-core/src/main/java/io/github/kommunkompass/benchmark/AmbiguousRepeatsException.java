package io.github.kommunkompass.benchmark;

import io.github.kommunkompass.evaluation.Subject;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Thrown when a population takes the latest or the first evaluation of each municipality, and the dates do not tell which that
 * is: they are the same day, or not known well enough.
 */
public final class AmbiguousRepeatsException extends IllegalStateException {

    private static final long serialVersionUID = 1L;

    private final transient List<Subject> candidates;

    AmbiguousRepeatsException(RepeatPolicy repeats, List<Subject> candidates) {
        super("found " + candidates.stream().map(Subject::describe).collect(Collectors.joining("; "))
                + ", expected dates that tell the " + repeats.id() + " of each municipality");
        this.candidates = List.copyOf(candidates);
    }

    /**
     * Returns the evaluations between which the dates do not tell, of all municipalities concerned.
     *
     * @return their subjects, at least two
     */
    public List<Subject> candidates() {
        return candidates;
    }
}
