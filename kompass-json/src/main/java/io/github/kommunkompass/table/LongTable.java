package io.github.kommunkompass.table;

import io.github.kommunkompass.catalogue.Catalogue;
import io.github.kommunkompass.catalogue.Criterion;
import io.github.kommunkompass.evaluation.Evaluation;
import io.github.kommunkompass.evaluation.EvaluationBuilder;
import io.github.kommunkompass.evaluation.Missing;
import io.github.kommunkompass.municipality.Municipality;
import io.github.kommunkompass.table.row.InvalidFileException;
import io.github.kommunkompass.table.row.Row;
import io.github.kommunkompass.value.JsonPath;
import io.github.kommunkompass.value.PartialDate;
import io.github.kommunkompass.value.Quoted;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.ObjLongConsumer;
import org.jspecify.annotations.Nullable;

/**
 * The evaluations of a table with a row for each criterion, in the order of their first rows. It is read whole, since rows of one
 * evaluation may be anywhere. Not thread-safe.
 */
final class LongTable implements EvaluationRows {

    /** Whose evaluation a row is of. */
    private record Key(Municipality municipality, Catalogue catalogue, PartialDate evaluated) {}

    /** What the rows of one evaluation say. */
    private static final class Collected {

        private final Key key;
        private final long firstRow;
        private final EvaluationBuilder evaluation;
        /** The row of each criterion, or 0. */
        private final long[] rows;

        private boolean isWhole = true;

        Collected(Key key, long firstRow) {
            this.key = key;
            this.firstRow = firstRow;
            this.evaluation = Evaluation.builder(key.catalogue());
            this.rows = new long[key.catalogue().criteria().size()];
        }
    }

    /** An evaluation, and the number of its first row. */
    private record Read(Evaluation evaluation, long firstRow) {}

    private final TableParts parts;
    private final Header header;
    private final SubjectCells subject;
    private final CellReport report;
    private final TableSettings settings;

    private final Row row = new Row();
    private final Map<Key, Collected> collected = new LinkedHashMap<>();
    private final Map<Catalogue, CriterionSearch> searches = new HashMap<>();
    private @Nullable Iterator<Read> evaluations;

    LongTable(TableParts parts, TableSettings settings) {
        this.parts = parts;
        this.header = parts.header();
        this.subject = parts.subject();
        this.report = parts.report();
        this.settings = settings;
    }

    @Override
    public boolean next(ObjLongConsumer<? super Evaluation> action) throws IOException {
        if (evaluations == null) {
            evaluations = read();
        }
        if (!evaluations.hasNext()) {
            return false;
        }
        Read next = evaluations.next();
        action.accept(next.evaluation(), next.firstRow());
        return true;
    }

    private Iterator<Read> read() throws IOException {
        boolean isComplete = readRows();
        List<Read> read = new ArrayList<>();
        for (Collected one : collected.values()) {
            Evaluation evaluation = one.evaluation
                    .municipality(one.key.municipality())
                    .evaluated(one.key.evaluated())
                    .build();
            boolean isWhole = one.isWhole && isComplete;
            parts.checked()
                    .check(evaluation, isWhole, path -> place(path, one))
                    .ifPresent(valid -> read.add(new Read(valid, one.firstRow)));
        }
        report.end();
        return read.iterator();
    }

    /** Reads all rows, and returns whether the table was read to its end. */
    private boolean readRows() throws IOException {
        try {
            long number = 0;
            while (parts.rows().next(row)) {
                number++;
                if (number > settings.limits().maxRows()) {
                    report.add(
                            TableRule.TOO_LARGE,
                            JsonPath.ROOT,
                            row.number(),
                            0,
                            "more than " + settings.limits().maxRows() + " rows",
                            "at most " + settings.limits().maxRows() + " in a table with a row for each criterion");
                    return false;
                }
                readRow();
            }
            return true;
        } catch (InvalidFileException e) {
            report.add(e);
            return false;
        }
    }

    private void readRow() {
        long errors = report.errors();
        Catalogue catalogue = parts.readSubject(row).orElse(null);
        if (catalogue == null) {
            return;
        }
        // Rows without a municipality or date are checked as well, and give no evaluation.
        var key = new Key(
                subject.municipality().orElseGet(() -> Placeholders.municipality(catalogue)),
                catalogue,
                subject.evaluated().orElseGet(() -> Placeholders.date(catalogue)));
        boolean hasKey =
                subject.municipality().isPresent() && subject.evaluated().isPresent();
        Collected into = hasKey
                ? collected.computeIfAbsent(key, known -> new Collected(known, row.number()))
                : new Collected(key, row.number());
        criterion(catalogue).ifPresent(criterion -> readCriterion(criterion, into));
        into.isWhole &= report.errors() == errors;
    }

    private Optional<Criterion> criterion(Catalogue catalogue) {
        boolean isOverview = header.form() == TableForm.OVERVIEW;
        int codes = isOverview ? header.column(Heading.MUNICIPALITY_CODE) : header.column(Heading.CRITERION);
        int names = isOverview && header.has(Heading.CRITERION)
                ? header.column(Heading.CRITERION)
                : header.column(Heading.NAME);
        int column = codes == Header.ABSENT || row.isBlank(codes) ? names : codes;
        String text = column == Header.ABSENT ? "" : row.text(column);
        if (text.isEmpty()) {
            report.add(
                    TableRule.MISSING_VALUE,
                    JsonPath.ROOT,
                    row.number(),
                    Math.max(0, Math.max(codes, names)),
                    "no criterion",
                    "the code or name of one");
            return Optional.empty();
        }
        CriterionSearch.Found found =
                searches.computeIfAbsent(catalogue, CriterionSearch::new).find(text);
        Optional<Criterion> one = found.one();
        if (one.isEmpty()) {
            String kind = row.kind(column) == Row.Kind.DATE ? "the date " + text : Quoted.of(text);
            report.add(
                    TableRule.UNKNOWN_CRITERION,
                    JsonPath.ROOT,
                    row.number(),
                    column,
                    found.criteria().isEmpty() ? kind : kind + ", which may be " + found.codes(),
                    "a code or name of " + catalogue.revision());
        }
        return one;
    }

    private void readCriterion(Criterion criterion, Collected into) {
        long first = into.rows[criterion.ordinal()];
        int column = header.column(Heading.POINTS);
        if (first > 0) {
            report.add(
                    TableRule.DUPLICATE_ROW,
                    PointsCells.path(criterion),
                    row.number(),
                    column,
                    criterion.code() + " again",
                    "one row of each criterion; the first is row " + first);
            return;
        }
        into.rows[criterion.ordinal()] = row.number();
        checkMaximum(criterion);
        readMissing(criterion, into);
    }

    private void checkMaximum(Criterion criterion) {
        int column = header.column(Heading.MAX);
        if (column != Header.ABSENT && !row.isBlank(column) && row.wholeNumber(column) != criterion.max()) {
            report.add(
                    TableRule.WRONG_MAXIMUM,
                    PointsCells.path(criterion),
                    row.number(),
                    column,
                    "the maximum " + Quoted.of(row.text(column)),
                    criterion.max() + ", the maximum of " + criterion.code());
        }
    }

    /** Reads the points, and the reason if it has a column of its own. */
    private void readMissing(Criterion criterion, Collected into) {
        int column = header.column(Heading.MISSING);
        if (column == Header.ABSENT || row.isBlank(column)) {
            parts.points().read(row, header.column(Heading.POINTS), criterion, into.evaluation);
        } else if (row.isBlank(header.column(Heading.POINTS))) {
            readReason(criterion, column, into);
        } else {
            report.add(
                    TableRule.POINTS_AND_MISSING,
                    PointsCells.path(criterion),
                    row.number(),
                    column,
                    Quoted.of(row.text(column)) + " for a criterion with points",
                    "points or a reason why they are missing");
        }
    }

    private void readReason(Criterion criterion, int column, Collected into) {
        Optional<Missing> reason = settings.symbols().reason(row.text(column));
        if (reason.isEmpty()) {
            report.add(
                    TableRule.WRONG_TYPE,
                    PointsCells.path(criterion),
                    row.number(),
                    column,
                    Quoted.of(row.text(column)),
                    "a reason why points are missing, such as not-assessed");
        }
        reason.filter(known -> known != Missing.NOT_REPORTED)
                .ifPresent(known -> into.evaluation.missing(criterion.code(), known));
    }

    private Cell place(JsonPath path, Collected one) {
        Optional<Criterion> criterion = Places.criterion(path).flatMap(one.key.catalogue()::findCriterion);
        long reported = criterion.map(known -> one.rows[known.ordinal()]).orElse(0L);
        return criterion.isPresent() && reported > 0
                ? new Cell(parts.rows().sheet(), reported, header.column(Heading.POINTS) + 1)
                : new Cell(parts.rows().sheet(), one.firstRow, Places.column(path, header) + 1);
    }
}
