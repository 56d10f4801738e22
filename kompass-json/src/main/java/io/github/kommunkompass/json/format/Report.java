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

/** Collects what is wrong with one document. Not thread-safe. */
public final class Report {

    /** No document can make a message endless; who finds so many violations mends the first before the last. */
    private static final int MOST = 1000;

    private final List<LocatedViolation> violations = new ArrayList<>();
    /** Of what something was reported; but a key that stands there twice was read, once. */
    private final Set<JsonPath> paths = new HashSet<>();

    private int beyond;

    /** Begins without a violation. */
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

    /** Returns whether something was reported of a path or of what it leads through: then more would only follow from it. */
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
     * Returns what was collected.
     *
     * @return errors and warnings in the order of the document; beyond a thousand, one that tells how many more there are
     */
    public List<LocatedViolation> violations() {
        Stream<LocatedViolation> inOrder = violations.stream().sorted(Comparator.comparing(LocatedViolation::position));
        return (beyond == 0 ? inOrder : Stream.concat(inOrder, Stream.of(tooMany()))).toList();
    }

    private LocatedViolation tooMany() {
        return new LocatedViolation(
                Violation.of(JsonRule.TOO_MANY, JsonPath.ROOT, beyond + " violations more", "at most " + MOST),
                Position.START);
    }
}
