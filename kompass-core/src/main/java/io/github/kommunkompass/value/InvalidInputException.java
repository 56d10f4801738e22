package io.github.kommunkompass.value;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Thrown for invalid input; carries every violation, not only the first. All exceptions of Kompass for what is wrong with the input
 * of a caller extend it, so that an application needs one handler:
 *
 * <pre>{@code
 * try {
 *     Scorer.strict().score(evaluation);
 * } catch (InvalidInputException e) {
 *     e.violations().forEach(violation -> System.out.println(violation.message()));
 * }
 * }</pre>
 *
 * <p>It keeps its violations when it is serialised.
 */
public class InvalidInputException extends IllegalArgumentException {

    private static final long serialVersionUID = 1L;

    /** An array, since lists need not be serialisable. */
    private final Violation[] violations;

    /**
     * Creates the exception, with each violation on a line of its message: the first {@value Limits#VIOLATIONS_IN_MESSAGE}, and the
     * number of the others.
     *
     * @param what the invalid input, as a phrase that can begin a sentence
     * @param violations every violation, in the order of the input; at least one is an error
     */
    protected InvalidInputException(String what, List<Violation> violations) {
        this(
                what,
                violations,
                violations.stream()
                        .limit(Limits.VIOLATIONS_IN_MESSAGE)
                        .map(Violation::message)
                        .toList());
    }

    /**
     * Creates the exception with a message for each violation: the first {@value Limits#VIOLATIONS_IN_MESSAGE}, and the number of
     * the others.
     *
     * @param what the invalid input, as a phrase that can begin a sentence
     * @param violations every violation, in the order of the input; at least one is an error
     * @param messages a line for each of the first violations, in the same order
     */
    protected InvalidInputException(String what, List<Violation> violations, List<String> messages) {
        super(message(what, violations, messages));
        this.violations = violations.toArray(Violation[]::new);
    }

    /** Creates the exception for a single value. */
    InvalidInputException(String message, Violation violation, @Nullable Throwable cause) {
        super(message, cause);
        this.violations = new Violation[] {violation};
    }

    private static String message(String what, List<Violation> violations, List<String> messages) {
        var message = new StringBuilder(what).append(" is invalid:");
        int listed = Math.min(messages.size(), Limits.VIOLATIONS_IN_MESSAGE);
        for (int i = 0; i < listed; i++) {
            message.append("\n  ")
                    .append(violations.get(i).severity())
                    .append(": ")
                    .append(messages.get(i));
        }
        long others = violations.stream()
                .skip(listed)
                .mapToLong(violation -> Math.max(1, Violations.others(violation)))
                .sum();
        return message.append(others == 0 ? "" : "\n  and " + others + " more").toString();
    }

    /**
     * {@return every violation, errors and warnings, in the order of the input, at least one violation; if there are more than
     * {@value Limits#VIOLATIONS}, the last one has the rule {@link InputRule#TOO_MANY} or {@link InputRule#MORE_WARNINGS} and counts the others}
     */
    public List<Violation> violations() {
        return List.of(violations);
    }
}
