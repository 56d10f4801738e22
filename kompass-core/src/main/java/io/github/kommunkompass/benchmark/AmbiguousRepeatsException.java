package io.github.kommunkompass.benchmark;

import io.github.kommunkompass.evaluation.Subject;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Thrown when the dates do not decide which evaluation of a municipality is the latest or earliest: they are equal, or too
 * imprecise.
 */
public final class AmbiguousRepeatsException extends IllegalStateException {

    private static final long serialVersionUID = 1L;

    private final transient List<Subject> candidates;

    AmbiguousRepeatsException(RepeatPolicy repeats, List<Subject> candidates) {
        super("found " + candidates.stream().map(Subject::describe).collect(Collectors.joining("; "))
                + ", expected dates that decide the " + repeats.id() + " of each municipality");
        this.candidates = List.copyOf(candidates);
    }

    /**
     * {@return the evaluations whose order is undecided, of all municipalities concerned, as subjects; at least two}
     */
    public List<Subject> candidates() {
        return candidates;
    }
}
