package io.github.kommunkompass.table;

import io.github.kommunkompass.catalogue.Catalogue;
import io.github.kommunkompass.evaluation.Evaluation;
import io.github.kommunkompass.evaluation.EvaluationBuilder;
import io.github.kommunkompass.table.row.InvalidFileException;
import io.github.kommunkompass.table.row.Row;
import io.github.kommunkompass.value.JsonPath;
import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.ObjLongConsumer;
import org.jspecify.annotations.Nullable;

/** The evaluations of a wide table, read one at a time, in constant memory. Not thread-safe. */
final class WideTable implements EvaluationRows {

    private final TableParts parts;
    private final Header header;
    private final SubjectCells subject;
    private final CellReport report;
    private final Row row = new Row();
    private final Map<Catalogue, CriterionColumns> columns = new HashMap<>();
    private @Nullable CriterionColumns lastColumns;
    private boolean ended;

    WideTable(TableParts parts) {
        this.parts = parts;
        this.header = parts.header();
        this.subject = parts.subject();
        this.report = parts.report();
    }

    @Override
    public boolean next(ObjLongConsumer<? super Evaluation> action) throws IOException {
        try {
            while (!ended && parts.rows().next(row)) {
                Optional<Evaluation> evaluation = evaluation();
                report.passOn();
                if (evaluation.isPresent()) {
                    action.accept(evaluation.get(), row.number());
                    return true;
                }
            }
        } catch (InvalidFileException e) {
            report.add(e);
        }
        end();
        return false;
    }

    private void end() {
        if (!ended) {
            ended = true;
            report.end();
        }
    }

    private Optional<Evaluation> evaluation() {
        long errors = report.errors();
        Catalogue catalogue = parts.readSubject(row).orElse(null);
        return catalogue == null ? Optional.empty() : evaluation(catalogue, errors);
    }

    private Optional<Evaluation> evaluation(Catalogue catalogue, long errors) {
        CriterionColumns criteria = columnsOf(catalogue);
        EvaluationBuilder builder = Evaluation.builder(catalogue);
        for (CriterionColumns.Column column : criteria.known()) {
            parts.points().read(row, column.index(), column.criterion(), builder);
        }
        criteria.checkOthers(row, report);
        Evaluation evaluation = builder.municipality(
                        subject.municipality().orElseGet(() -> Placeholders.municipality(catalogue)))
                .evaluated(subject.evaluated().orElseGet(() -> Placeholders.date(catalogue)))
                .build();
        boolean isWhole = report.errors() == errors;
        if (isWhole && parts.checked().isSurelyValid(evaluation)) {
            return Optional.of(evaluation);
        }
        return parts.checked().check(evaluation, isWhole, path -> place(path, criteria));
    }

    /** Returns the columns of a catalogue, mostly that of the row before. */
    private CriterionColumns columnsOf(Catalogue catalogue) {
        CriterionColumns last = lastColumns;
        if (last == null || !last.catalogue().equals(catalogue)) {
            last = columns.computeIfAbsent(catalogue, other -> new CriterionColumns(header, other, report));
            lastColumns = last;
        }
        return last;
    }

    private Cell place(JsonPath path, CriterionColumns criteria) {
        int column = Places.criterion(path).map(criteria::column).orElseGet(() -> Places.column(path, header));
        return new Cell(parts.rows().sheet(), row.number(), column + 1);
    }
}
