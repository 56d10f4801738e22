package io.github.kommunkompass.progress;

import io.github.kommunkompass.evaluation.Subject;
import java.util.List;
import java.util.stream.Collectors;

/** Thrown when evaluations do not follow one another: they are of different municipalities, or their dates do not tell. */
public final class UnorderedEvaluationsException extends IllegalArgumentException {

    private static final long serialVersionUID = 1L;

    private final transient List<Subject> subjects;

    private UnorderedEvaluationsException(List<Subject> subjects, String expected) {
        super("found " + subjects.stream().map(Subject::describe).collect(Collectors.joining("; ")) + ", expected "
                + expected);
        this.subjects = List.copyOf(subjects);
    }

    static UnorderedEvaluationsException ofMunicipalities(List<Subject> subjects) {
        return new UnorderedEvaluationsException(subjects, "evaluations of one municipality");
    }

    static UnorderedEvaluationsException ofDates(List<Subject> subjects) {
        return new UnorderedEvaluationsException(subjects, "dates that tell which comes first");
    }

    /**
     * Returns of whom the evaluations are, and when.
     *
     * @return the subjects, in the order in which they were given
     */
    public List<Subject> subjects() {
        return subjects;
    }
}
