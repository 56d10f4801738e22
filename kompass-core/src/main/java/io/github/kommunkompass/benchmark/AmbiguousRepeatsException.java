package io.github.kommunkompass.benchmark;

import io.github.kommunkompass.evaluation.Subject;
import io.github.kommunkompass.value.InvalidValueException;
import io.github.kommunkompass.value.PartialDate;
import io.github.kommunkompass.value.Quoted;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Thrown when the dates do not decide which evaluation of a municipality is the latest or earliest: they are equal, or too
 * imprecise. The message has the first of them, with their origins where these are known, and the number of the others.
 */
public final class AmbiguousRepeatsException extends InvalidValueException {

    private static final long serialVersionUID = 1L;

    private final Subject[] candidates;

    private AmbiguousRepeatsException(RepeatPolicy repeats, List<Subject> candidates, List<String> descriptions) {
        super(Quoted.list(descriptions), "dates that decide the " + repeats.id() + " of each municipality");
        this.candidates = candidates.toArray(Subject[]::new);
    }

    /**
     * {@return the evaluations whose order is undecided, of all municipalities concerned, as subjects; at least two}
     */
    public List<Subject> candidates() {
        return List.of(candidates);
    }

    /** The evaluations whose order is undecided. Not thread-safe. */
    static final class Undecided {

        private final RepeatPolicy repeats;
        private final List<Subject> subjects = new ArrayList<>();
        private final List<String> descriptions = new ArrayList<>();

        Undecided(RepeatPolicy repeats) {
            this.repeats = repeats;
        }

        void add(Subject subject, @Nullable Object origin) {
            boolean isKnown = origin != null && !(origin instanceof PartialDate);
            subjects.add(subject);
            descriptions.add(subject.describe() + (isKnown ? " (" + Quoted.end(String.valueOf(origin)) + ")" : ""));
        }

        void check() {
            if (!subjects.isEmpty()) {
                throw new AmbiguousRepeatsException(repeats, subjects, descriptions);
            }
        }
    }
}
