package io.github.kommunkompass.json.format;

import io.github.kommunkompass.json.document.JsonRule;
import io.github.kommunkompass.json.document.LocatedViolation;
import io.github.kommunkompass.json.document.Position;
import io.github.kommunkompass.value.JsonPath;
import io.github.kommunkompass.value.Rule;
import io.github.kommunkompass.value.Severity;
import io.github.kommunkompass.value.Violation;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** Collects the violations of one document. Not thread-safe. */
public final class Report {

    /** Caps the report; later violations are rarely useful. */
    private static final int MOST = 1000;

    private final List<LocatedViolation> violations = new ArrayList<>();
    /** The paths of violations, except duplicate keys, of which the first was read. */
    private final Set<JsonPath> paths = new HashSet<>();

    private int beyond;

    /** Creates an empty report. */
    public Report() {}

    void add(Rule rule, JsonPath path, Position position, String found, String expected) {
        add(Violation.of(rule, path, found, expected), position);
    }

    void add(Violation violation, Position position) {
        if (violations.size() < MOST) {
            violations.add(new LocatedViolation(violation, position));
            if (violation.rule() != JsonRule.DUPLICATE_KEY) {
                paths.add(violation.path());
            }
        } else {
            beyond++;
        }
    }

    /** Returns whether a violation was reported at a path or above it; others there only follow from it. */
    boolean covers(JsonPath path) {
        JsonPath reached = JsonPath.ROOT;
        for (Object step : path.steps()) {
            reached = step instanceof Integer index ? reached.element(index) : reached.member((String) step);
            if (paths.contains(reached)) {
                return true;
            }
        }
        return false;
    }

    boolean hasErrors() {
        return violations.stream().anyMatch(one -> one.violation().severity() == Severity.ERROR);
    }

    /**
     * Returns the violations.
     *
     * @return errors and warnings in document order; after a thousand, one violation with the number of the others
     */
    public List<LocatedViolation> violations() {
        Stream<LocatedViolation> inOrder = violations.stream().sorted(Comparator.comparing(LocatedViolation::position));
        return (beyond == 0 ? inOrder : Stream.concat(inOrder, Stream.of(tooMany()))).toList();
    }

    private LocatedViolation tooMany() {
        return new LocatedViolation(
                Violation.of(JsonRule.TOO_MANY, JsonPath.ROOT, beyond + " more violations", "at most " + MOST),
                Position.START);
    }
}
