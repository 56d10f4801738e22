package io.github.kommunkompass.plan;

import io.github.kommunkompass.evaluation.Subject;
import io.github.kommunkompass.value.InvalidInputException;
import io.github.kommunkompass.value.Violation;
import java.util.List;

/** Thrown when a plan with errors is used, such as one of another evaluation; contains every violation. */
public final class InvalidPlanException extends InvalidInputException {

    private static final long serialVersionUID = 1L;

    private final Subject subject;

    InvalidPlanException(Subject subject, List<Violation> violations) {
        super("Plan of " + subject.describe(), violations);
        this.subject = subject;
    }

    /** {@return the subject of the evaluation that the plan says it is of: municipality, revision and date} */
    public Subject subject() {
        return subject;
    }
}
