package io.github.kommunkompass.scoring;

import io.github.kommunkompass.evaluation.Subject;
import io.github.kommunkompass.value.InvalidInputException;
import io.github.kommunkompass.value.Violation;
import java.util.List;

/** Thrown when an evaluation with errors is scored; contains every violation. */
public final class InvalidEvaluationException extends InvalidInputException {

    private static final long serialVersionUID = 1L;

    private final Subject subject;

    InvalidEvaluationException(Subject subject, List<Violation> violations) {
        super("Evaluation of " + subject.describe(), violations);
        this.subject = subject;
    }

    /** {@return the subject of the invalid evaluation: municipality, revision and date} */
    public Subject subject() {
        return subject;
    }
}
