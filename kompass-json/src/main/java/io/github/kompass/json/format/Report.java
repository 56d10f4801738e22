package io.github.kompass.json.format;

import io.github.kompass.json.document.InvalidDocumentException;
import io.github.kompass.json.document.LocatedViolation;
import io.github.kompass.json.document.Position;
import io.github.kompass.value.JsonPath;
import io.github.kompass.value.Rule;
import io.github.kompass.value.Severity;
import io.github.kompass.value.Violation;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Collects what is wrong with one document. Mutable, for one thread. */
public final class Report {

    private final List<LocatedViolation> violations = new ArrayList<>();

    void add(Rule rule, JsonPath path, Position position, String found, String expected) {
        add(Violation.of(rule, path, found, expected), position);
    }

    void add(Violation violation, Position position) {
        violations.add(new LocatedViolation(violation, position));
    }

    boolean hasErrors() {
        return violations.stream().anyMatch(one -> one.violation().severity() == Severity.ERROR);
    }

    /**
     * Returns what was collected.
     *
     * @return errors and warnings in the order of the document
     */
    public List<LocatedViolation> violations() {
        return violations.stream()
                .sorted(Comparator.comparing(LocatedViolation::position))
                .toList();
    }

    /**
     * Throws if there is an error.
     *
     * @throws InvalidDocumentException with everything that was collected
     */
    public void throwIfInvalid() {
        if (hasErrors()) {
            throw new InvalidDocumentException(violations());
        }
    }
}
