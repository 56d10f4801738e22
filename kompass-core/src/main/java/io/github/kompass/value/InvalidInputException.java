package io.github.kompass.value;

import java.util.List;
import java.util.stream.Collectors;

/** Thrown for input that breaks rules; it carries every violation, not only the first. */
public class InvalidInputException extends IllegalArgumentException {

    private static final long serialVersionUID = 1L;

    private final transient List<Violation> violations;

    /**
     * Creates the exception.
     *
     * @param what what is invalid, as a phrase that can begin a sentence
     * @param violations every violation, in the order of the input; at least one is an error
     */
    protected InvalidInputException(String what, List<Violation> violations) {
        super(message(what, violations));
        this.violations = List.copyOf(violations);
    }

    /**
     * Returns every violation, errors and warnings, in the order of the input.
     *
     * @return at least one violation
     */
    public List<Violation> violations() {
        return violations;
    }

    private static String message(String what, List<Violation> violations) {
        return violations.stream()
                .map(violation -> violation.severity() + ": " + violation.message())
                .collect(Collectors.joining("\n  ", what + " is invalid:\n  ", ""));
    }
}
