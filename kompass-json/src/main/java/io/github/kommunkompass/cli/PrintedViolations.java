package io.github.kommunkompass.cli;

import io.github.kommunkompass.json.document.LocatedViolation;
import io.github.kommunkompass.value.Limits;
import io.github.kommunkompass.value.Severity;
import io.github.kommunkompass.value.Violations;

/** Prints the first violations of a file, and the number of the others. Not thread-safe. */
final class PrintedViolations {

    private final Input input;
    private final Main.Streams streams;
    private int printed;
    private long omitted;
    private boolean hasOmittedErrors;

    PrintedViolations(Input input, Main.Streams streams) {
        this.input = input;
        this.streams = streams;
    }

    void print(LocatedViolation located) {
        if (printed < Limits.VIOLATIONS) {
            printed++;
            input.print(located, streams);
        } else {
            omitted += Violations.number(located.violation());
            hasOmittedErrors |= located.violation().severity() == Severity.ERROR;
        }
    }

    /** Prints the number of the others. */
    void end() {
        if (omitted > 0) {
            streams.error(input.name() + ": "
                    + Violations.omitted(omitted, hasOmittedErrors).severity() + ": " + omitted
                    + " more, of which the first " + Limits.VIOLATIONS + " are above");
        }
    }
}
