package io.github.kommunkompass.testkit.fuzz;

import io.github.kommunkompass.json.document.LocatedViolation;
import io.github.kommunkompass.value.Severity;
import java.util.List;

/** What a reader says about a document. */
final class Messages {

    private static final int LONGEST = 5000;

    private Messages() {}

    /** Returns the messages, each of which is one line that is not too long to read. */
    static List<String> of(List<LocatedViolation> violations) {
        List<String> messages =
                violations.stream().map(LocatedViolation::message).toList();
        for (String message : messages) {
            if (message.length() >= LONGEST || message.chars().anyMatch(Character::isISOControl)) {
                throw new AssertionError("a message of more than one line or " + LONGEST + " characters: " + message);
            }
        }
        return messages;
    }

    static boolean haveError(List<LocatedViolation> violations) {
        return violations.stream().anyMatch(one -> one.violation().severity() == Severity.ERROR);
    }
}
