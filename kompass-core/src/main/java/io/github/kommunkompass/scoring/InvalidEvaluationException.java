package io.github.kommunkompass.scoring;

import io.github.kommunkompass.evaluation.Subject;
import io.github.kommunkompass.value.InvalidInputException;
import io.github.kommunkompass.value.Violation;
import java.util.List;

/** Thrown when an evaluation that is to be scored breaks the rules; it carries every violation. */
public final class InvalidEvaluationException extends InvalidInputException {

    private static final long serialVersionUID = 1L;

    private final transient Subject subject;

    InvalidEvaluationException(Subject subject, List<Violation> violations) {
        super("Evaluation of " + subject.describe(), violations);
        this.subject = subject;
    }

    /**
     * Returns which evaluation is invalid.
     *
     * @return the subject of the evaluation
     */
    public Subject subject() {
        return subject;
    }
}
