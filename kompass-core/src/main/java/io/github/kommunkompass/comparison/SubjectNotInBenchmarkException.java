package io.github.kommunkompass.comparison;

import io.github.kommunkompass.catalogue.Criterion;
import io.github.kommunkompass.evaluation.Subject;
import io.github.kommunkompass.value.InvalidValueException;
import java.util.Optional;

/** Thrown when the subject of a comparison is stated to be part of a benchmark, but cannot be. */
public final class SubjectNotInBenchmarkException extends InvalidValueException {

    private static final long serialVersionUID = 1L;

    private final transient Subject subject;
    private final transient Optional<Criterion> criterion;

    private SubjectNotInBenchmarkException(Subject subject, Optional<Criterion> criterion, String found) {
        super(found, "one that includes " + subject.describe());
        this.subject = subject;
        this.criterion = criterion;
    }

    static SubjectNotInBenchmarkException notListed(Subject subject) {
        return new SubjectNotInBenchmarkException(
                subject,
                Optional.empty(),
                "a benchmark without " + subject.municipality().describe());
    }

    static SubjectNotInBenchmarkException notCounted(Subject subject, Criterion criterion, int points) {
        return new SubjectNotInBenchmarkException(
                subject,
                Optional.of(criterion),
                "a benchmark in which no evaluation has " + points + " points for " + criterion);
    }

    /** {@return the subject that is not part of the benchmark} */
    public Subject subject() {
        return subject;
    }

    /**
     * {@return the first criterion, in catalogue order, at which no evaluation of the benchmark has the subject's
     * points, or empty if the benchmark lists its municipalities without the subject's}
     */
    public Optional<Criterion> criterion() {
        return criterion;
    }
}
