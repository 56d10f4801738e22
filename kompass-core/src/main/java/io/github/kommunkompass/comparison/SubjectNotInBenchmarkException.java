package io.github.kommunkompass.comparison;

import io.github.kommunkompass.catalogue.Criterion;
import io.github.kommunkompass.evaluation.Subject;
import java.util.Optional;

/** Thrown when the subject of a comparison is said to be behind a benchmark behind which it cannot be. */
public final class SubjectNotInBenchmarkException extends IllegalArgumentException {

    private static final long serialVersionUID = 1L;

    private final transient Subject subject;
    private final transient Optional<Criterion> criterion;

    private SubjectNotInBenchmarkException(Subject subject, Optional<Criterion> criterion, String found) {
        super("found " + found + " behind the benchmark, expected " + subject.describe() + " to be there");
        this.subject = subject;
        this.criterion = criterion;
    }

    static SubjectNotInBenchmarkException notNamed(Subject subject) {
        return new SubjectNotInBenchmarkException(
                subject,
                Optional.empty(),
                "nothing of " + subject.municipality().name());
    }

    static SubjectNotInBenchmarkException notCounted(Subject subject, Criterion criterion, int points) {
        return new SubjectNotInBenchmarkException(
                subject, Optional.of(criterion), "nobody with " + points + " points for " + criterion);
    }

    /**
     * Returns who is not there.
     *
     * @return the subject of the comparison
     */
    public Subject subject() {
        return subject;
    }

    /**
     * Returns the first criterion, in catalogue order, at which nobody has the subject's points.
     *
     * @return the criterion, or empty if the benchmark names its municipalities and the subject's is not one of them
     */
    public Optional<Criterion> criterion() {
        return criterion;
    }
}
