package io.github.kommunkompass.comparison;

import io.github.kommunkompass.evaluation.Subject;
import java.util.List;
import java.util.stream.Collectors;

/** Thrown when evaluations do not follow one another: they are of different municipalities, or their dates do not tell. */
public final class NoSequenceException extends IllegalArgumentException {

    private static final long serialVersionUID = 1L;

    private final transient List<Subject> subjects;

    private NoSequenceException(List<Subject> subjects, String expected) {
        super("found " + subjects.stream().map(Subject::describe).collect(Collectors.joining("; ")) + ", expected "
                + expected);
        this.subjects = List.copyOf(subjects);
    }

    static NoSequenceException ofMunicipalities(List<Subject> subjects) {
        return new NoSequenceException(subjects, "evaluations of one municipality");
    }

    static NoSequenceException ofDates(List<Subject> subjects) {
        return new NoSequenceException(subjects, "dates that tell which comes first");
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
