package io.github.kommunkompass.table;

import io.github.kommunkompass.json.document.LocatedViolation;
import io.github.kommunkompass.json.document.Position;
import io.github.kommunkompass.json.violation.FirstViolations;
import io.github.kommunkompass.json.violation.NameWarnings;
import io.github.kommunkompass.table.row.FileProblem;
import io.github.kommunkompass.table.row.InvalidFileException;
import io.github.kommunkompass.value.JsonPath;
import io.github.kommunkompass.value.Limits;
import io.github.kommunkompass.value.Rule;
import io.github.kommunkompass.value.Severity;
import io.github.kommunkompass.value.Violation;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Consumer;

/**
 * Passes on what is wrong with the cells of a table: the first violations, and the number of the others. Those that are found together
 * are passed on in the order of their cells. Not thread-safe.
 */
final class CellReport {

    private final String sheet;
    private final FirstViolations first;
    private final NameWarnings names;
    private final List<LocatedViolation> waiting = new ArrayList<>();
    private long errors;

    CellReport(String sheet, Consumer<CellViolation> report) {
        this.sheet = sheet;
        this.first = new FirstViolations(located -> report.accept(new CellViolation(
                located.violation(), new Cell(sheet, located.position().line(), (int)
                        located.position().column()))));
        this.names = new NameWarnings(first::report);
    }

    /** Adds a violation in a cell. */
    void add(Violation violation, Cell cell) {
        if (violation.severity() == Severity.ERROR) {
            errors++;
        }
        waiting.add(new LocatedViolation(violation, new Position(cell.row(), cell.column())));
        if (waiting.size() > Limits.VIOLATIONS) {
            passOn();
        }
    }

    /** Adds a violation in a cell, whose column counts from 0. */
    void add(Rule rule, JsonPath path, long row, int column, String found, String expected) {
        add(Violation.of(rule, path, found, expected), new Cell(sheet, row, column + 1));
    }

    /** Adds what stopped the reading of a file. */
    void add(InvalidFileException stopped) {
        add(
                Violation.of(rule(stopped.problem()), JsonPath.ROOT, stopped.found(), stopped.expected()),
                new Cell(stopped.sheet(), stopped.row(), stopped.column()));
    }

    private static TableRule rule(FileProblem problem) {
        return switch (problem) {
            case MALFORMED_CSV -> TableRule.MALFORMED_CSV;
            case MALFORMED_WORKBOOK -> TableRule.MALFORMED_WORKBOOK;
            case UNKNOWN_SHEET -> TableRule.UNKNOWN_SHEET;
            case TOO_LARGE -> TableRule.TOO_LARGE;
        };
    }

    /** {@return the number of errors so far} */
    long errors() {
        return errors;
    }

    /** Passes on those that were found together. */
    void passOn() {
        if (!waiting.isEmpty()) {
            waiting.sort(Comparator.comparing(LocatedViolation::position));
            waiting.forEach(names::report);
            waiting.clear();
        }
    }

    /** Passes on all, and the number of those that are not listed. */
    void end() {
        passOn();
        names.end();
        first.end();
    }
}
