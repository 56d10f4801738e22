package io.github.kommunkompass.value;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Thrown for invalid input; carries every violation, not only the first. */
public class InvalidInputException extends IllegalArgumentException {

    private static final long serialVersionUID = 1L;

    private final transient List<Violation> violations;

    /**
     * Creates the exception, with each violation on a line of its message.
     *
     * @param what the invalid input, as a phrase that can begin a sentence
     * @param violations every violation, in the order of the input; at least one is an error
     */
    protected InvalidInputException(String what, List<Violation> violations) {
        this(what, violations, violations.stream().map(Violation::message).toList());
    }

    /**
     * Creates the exception with a message for each violation.
     *
     * @param what the invalid input, as a phrase that can begin a sentence
     * @param violations every violation, in the order of the input; at least one is an error
     * @param messages a line for each violation, in the same order
     */
    protected InvalidInputException(String what, List<Violation> violations, List<String> messages) {
        super(IntStream.range(0, violations.size())
                .mapToObj(i -> violations.get(i).severity() + ": " + messages.get(i))
                .collect(Collectors.joining("\n  ", what + " is invalid:\n  ", "")));
        this.violations = List.copyOf(violations);
    }

    /** {@return every violation, errors and warnings, in the order of the input, at least one violation} */
    public List<Violation> violations() {
        return violations;
    }
}
