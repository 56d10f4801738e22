package io.github.kommunkompass.progress;

import io.github.kommunkompass.evaluation.Subject;
import io.github.kommunkompass.value.InvalidValueException;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Thrown when evaluations cannot be ordered: they are of different municipalities, or their dates do not
 * decide, or contradict the order in which they were given.
 */
public final class UnorderedEvaluationsException extends InvalidValueException {

    private static final long serialVersionUID = 1L;

    private final Subject[] subjects;

    private UnorderedEvaluationsException(List<Subject> subjects, String expected) {
        super(subjects.stream().map(Subject::describe).collect(Collectors.joining("; ")), expected);
        this.subjects = subjects.toArray(Subject[]::new);
    }

    static UnorderedEvaluationsException ofMunicipalities(List<Subject> subjects) {
        return new UnorderedEvaluationsException(subjects, "evaluations of one municipality");
    }

    static UnorderedEvaluationsException ofDates(List<Subject> subjects) {
        return new UnorderedEvaluationsException(subjects, "dates that decide which is earlier");
    }

    static UnorderedEvaluationsException ofReversed(List<Subject> subjects) {
        return new UnorderedEvaluationsException(subjects, "the earlier evaluation first");
    }

    /** {@return the subjects of the evaluations, in the order of the arguments} */
    public List<Subject> subjects() {
        return List.of(subjects);
    }
}
