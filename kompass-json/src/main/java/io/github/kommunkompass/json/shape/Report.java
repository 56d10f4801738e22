package io.github.kommunkompass.json.shape;

import io.github.kommunkompass.json.document.JsonRule;
import io.github.kommunkompass.json.document.LocatedViolation;
import io.github.kommunkompass.json.document.Position;
import io.github.kommunkompass.json.token.TokenSource;
import io.github.kommunkompass.value.JsonPath;
import io.github.kommunkompass.value.Limits;
import io.github.kommunkompass.value.Severity;
import io.github.kommunkompass.value.Violation;
import io.github.kommunkompass.value.Violations;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Collects the violations of one document. Those of the text have a position; those of values have a path, whose position is
 * found when the violations are asked for. Not thread-safe.
 */
public final class Report {

    /** A violation, with its position if it is one of the text. */
    private record Entry(Violation violation, @Nullable Position position) {

        boolean isOfText() {
            return position != null;
        }

        LocatedViolation located(Locator locator) {
            Position known = position;
            return violation.rule() == JsonRule.DUPLICATE_KEY && known != null
                    ? new LocatedViolation(withFirst(locator), known)
                    : new LocatedViolation(violation, known == null ? locator.value(violation.path()) : known);
        }

        private Violation withFirst(Locator locator) {
            return Violation.of(
                    violation.rule(),
                    violation.path(),
                    violation.found(),
                    violation.expected() + "; the first is at " + locator.name(violation.path()));
        }
    }

    private final List<Entry> entries = new ArrayList<>();
    /** The paths of violations, except duplicate keys, of which the first was read. */
    private final Set<JsonPath> paths = new HashSet<>();

    private long omitted;
    private boolean hasOmittedErrors;
    private boolean hasErrors;
    private boolean hasErrorsOfText;

    Report() {}

    /** Adds a violation of a value. */
    void add(Violation violation) {
        add(violation, null);
    }

    /** Adds a violation of the text at a position. */
    void addOfText(Violation violation, Position position) {
        hasErrorsOfText = true;
        add(violation, position);
    }

    private void add(Violation violation, @Nullable Position position) {
        hasErrors |= violation.severity() == Severity.ERROR;
        long others = Violations.others(violation);
        if (others > 0 || isFull()) {
            omitted += Math.max(1, others);
            hasOmittedErrors |= violation.severity() == Severity.ERROR;
        } else {
            entries.add(new Entry(violation, position));
            if (violation.rule() != JsonRule.DUPLICATE_KEY) {
                paths.add(violation.path());
            }
        }
    }

    /** Removes the violations of values, which mean nothing in a text that is not JSON or that is of another format. */
    void forgetValues() {
        entries.removeIf(entry -> !entry.isOfText());
        omitted = 0;
        hasOmittedErrors = false;
        hasErrors = hasErrorsOfText;
    }

    /** Returns whether a violation was reported at a path or above it; others there only follow from it. */
    boolean covers(JsonPath path) {
        if (paths.isEmpty()) {
            return false;
        }
        JsonPath reached = JsonPath.ROOT;
        for (Object step : path.steps()) {
            reached = step instanceof Integer index ? reached.element(index) : reached.member((String) step);
            if (paths.contains(reached)) {
                return true;
            }
        }
        return false;
    }

    /** {@return whether there are so many violations that others are only counted} */
    public boolean isFull() {
        return entries.size() == Limits.VIOLATIONS;
    }

    /** {@return whether there are errors, as opposed to warnings} */
    public boolean hasErrors() {
        return hasErrors;
    }

    /** Returns the violations with their positions. */
    List<LocatedViolation> violations(TokenSource again) {
        var locator = new Locator(
                entries.stream().map(entry -> entry.violation().path()).toList());
        locator.find(again);
        Stream<LocatedViolation> inOrder = entries.stream()
                .map(entry -> entry.located(locator))
                .sorted(Comparator.comparing(LocatedViolation::position));
        return (omitted == 0 ? inOrder : Stream.concat(inOrder, Stream.of(tooMany()))).toList();
    }

    private LocatedViolation tooMany() {
        return new LocatedViolation(Violations.omitted(omitted, hasOmittedErrors), Position.START);
    }
}
