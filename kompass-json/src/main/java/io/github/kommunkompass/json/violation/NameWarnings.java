package io.github.kommunkompass.json.violation;

import io.github.kommunkompass.json.document.LocatedViolation;
import io.github.kommunkompass.scoring.EvaluationRule;
import io.github.kommunkompass.value.Violation;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Passes violations on, but of the warnings on municipalities each once, the first ten, and then a number. Not thread-safe. */
public final class NameWarnings {

    private static final Set<EvaluationRule> RULES = EnumSet.of(
            EvaluationRule.UNKNOWN_MUNICIPALITY,
            EvaluationRule.MUNICIPALITY_NAME_WITH_WORD,
            EvaluationRule.AMBIGUOUS_MUNICIPALITY,
            EvaluationRule.MUNICIPALITY_CODE_MISMATCH);

    private static final int MOST = 10;
    /** So many are told apart; a file with more wrong names than municipalities has other problems. */
    private static final int MOST_KNOWN = 10_000;

    private final Consumer<LocatedViolation> report;
    private final Set<String> reported = new HashSet<>();
    private @Nullable LocatedViolation firstOmitted;

    /** Passes violations on to a consumer. */
    public NameWarnings(Consumer<LocatedViolation> report) {
        this.report = report;
    }

    /** Passes a violation on, or counts it. */
    public void report(LocatedViolation located) {
        Violation violation = located.violation();
        if (!(violation.rule() instanceof EvaluationRule rule) || !RULES.contains(rule)) {
            report.accept(located);
        } else if (reported.size() < MOST_KNOWN && reported.add(violation.message())) {
            if (reported.size() <= MOST) {
                report.accept(located);
            } else if (firstOmitted == null) {
                firstOmitted = located;
            }
        }
    }

    /** Reports the number of the municipalities that were not reported, at the place of the first of them. */
    public void end() {
        if (firstOmitted != null) {
            Violation first = firstOmitted.violation();
            int omitted = reported.size() - MOST;
            String number = omitted + (reported.size() < MOST_KNOWN ? "" : " or more");
            report.accept(new LocatedViolation(
                    Violation.of(
                            first.rule(),
                            first.path(),
                            first.found() + " and " + number + " such municipalities in all",
                            first.expected()),
                    firstOmitted.position()));
        }
    }
}
