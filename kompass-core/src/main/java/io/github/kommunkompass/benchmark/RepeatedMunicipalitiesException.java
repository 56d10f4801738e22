package io.github.kommunkompass.benchmark;

import io.github.kommunkompass.evaluation.Subject;
import io.github.kommunkompass.value.InvalidValueException;
import io.github.kommunkompass.value.Quoted;
import java.util.List;

/**
 * Thrown when different evaluations of one municipality are ranked, or are in one population, without a {@link RepeatPolicy}.
 * The message has the first of them, and the number of the others.
 */
public final class RepeatedMunicipalitiesException extends InvalidValueException {

    private static final long serialVersionUID = 1L;

    private final Subject[] subjects;

    /**
     * Creates the exception.
     *
     * @param subjects the evaluations of each municipality that has several, one after the other
     */
    public RepeatedMunicipalitiesException(List<Subject> subjects) {
        super(
                Quoted.list(subjects.stream().map(Subject::describe).toList()),
                "one evaluation of each municipality, or a policy for repeats: all, latest or earliest");
        this.subjects = subjects.toArray(Subject[]::new);
    }

    /** {@return the evaluations of each municipality that has several, one after the other; at least two} */
    public List<Subject> subjects() {
        return List.of(subjects);
    }
}
