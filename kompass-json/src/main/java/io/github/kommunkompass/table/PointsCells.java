package io.github.kommunkompass.table;

import io.github.kommunkompass.catalogue.Criterion;
import io.github.kommunkompass.evaluation.EvaluationBuilder;
import io.github.kommunkompass.evaluation.Missing;
import io.github.kommunkompass.table.row.Row;
import io.github.kommunkompass.value.JsonPath;
import io.github.kommunkompass.value.Quoted;
import java.util.Optional;

/** Reads points, or why they are missing. */
final class PointsCells {

    private static final JsonPath POINTS = JsonPath.ROOT.member("points");

    private final MissingSymbols symbols;
    private final CellReport report;

    PointsCells(MissingSymbols symbols, CellReport report) {
        this.symbols = symbols;
        this.report = report;
    }

    static JsonPath path(Criterion criterion) {
        return POINTS.member(criterion.code().toString());
    }

    /** Reads a cell into an evaluation, or reports an error. */
    void read(Row row, int column, Criterion criterion, EvaluationBuilder evaluation) {
        int points = row.wholeNumber(column);
        if (points >= 0) {
            evaluation.pointsAt(criterion.ordinal(), points);
        } else if (points != Row.BLANK) {
            readReason(row, column, criterion, evaluation);
        }
    }

    private void readReason(Row row, int column, Criterion criterion, EvaluationBuilder evaluation) {
        String text = row.text(column);
        Optional<Missing> reason = row.kind(column) == Row.Kind.TEXT ? symbols.reason(text) : Optional.empty();
        if (reason.isPresent()) {
            reason.filter(known -> known != Missing.NOT_REPORTED)
                    .ifPresent(known -> evaluation.missing(criterion.code(), known));
            return;
        }
        report.add(
                TableRule.WRONG_TYPE,
                path(criterion),
                row.number(),
                column,
                described(row, column, text),
                "a whole number from 0 to " + criterion.max() + ", or why it is missing, such as not-assessed");
    }

    private static String described(Row row, int column, String text) {
        return switch (row.kind(column)) {
            case DATE -> "the date " + text;
            case OTHER -> text;
            case NUMBER -> text;
            case TEXT -> Quoted.of(text);
        };
    }
}
