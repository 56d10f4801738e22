package io.github.kommunkompass.json.violation;

import io.github.kommunkompass.json.document.LocatedViolation;
import io.github.kommunkompass.json.document.Position;
import io.github.kommunkompass.value.Limits;
import io.github.kommunkompass.value.Severity;
import io.github.kommunkompass.value.Violations;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Passes the first violations of a file on, and then the number of the others. Not thread-safe. */
public final class FirstViolations {

    private final Consumer<LocatedViolation> report;
    private int reported;
    private long omitted;
    private boolean hasOmittedErrors;
    private @Nullable Position firstOmitted;

    /** Passes violations on to a consumer. */
    public FirstViolations(Consumer<LocatedViolation> report) {
        this.report = report;
    }

    /** Passes a violation on, or counts it. */
    public void report(LocatedViolation located) {
        if (reported < Limits.VIOLATIONS) {
            reported++;
            report.accept(located);
        } else {
            omitted += Math.max(1, Violations.others(located.violation()));
            hasOmittedErrors |= located.violation().severity() == Severity.ERROR;
            firstOmitted = firstOmitted == null ? located.position() : firstOmitted;
        }
    }

    /** Reports the number of the others, at the place of the first of them. */
    public void end() {
        if (firstOmitted != null) {
            report.accept(new LocatedViolation(Violations.omitted(omitted, hasOmittedErrors), firstOmitted));
        }
    }
}
