package io.github.kommunkompass.table;

import io.github.kommunkompass.catalogue.Catalogue;
import io.github.kommunkompass.catalogue.Catalogues;
import io.github.kommunkompass.evaluation.Evaluation;
import io.github.kommunkompass.evaluation.Subject;
import io.github.kommunkompass.municipality.AmbiguousMunicipalityException;
import io.github.kommunkompass.municipality.ConflictingMunicipalitiesException;
import io.github.kommunkompass.municipality.Municipality;
import io.github.kommunkompass.municipality.MunicipalityMap;
import io.github.kommunkompass.municipality.MunicipalityRegister;
import io.github.kommunkompass.table.row.Row;
import io.github.kommunkompass.value.JsonPath;
import io.github.kommunkompass.value.PartialDate;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;

/** Finds the one of some evaluations that a row of a table is of. Not thread-safe. */
final class RowEvaluations {

    private final List<Evaluation> evaluations;
    private final MunicipalityMap<List<Integer>> byMunicipality;
    private final Header header;
    private final SubjectCells subject;
    private final CellReport report;

    private RowEvaluations(
            List<Evaluation> evaluations,
            MunicipalityMap<List<Integer>> byMunicipality,
            Header header,
            SubjectCells subject,
            CellReport report) {
        this.evaluations = evaluations;
        this.byMunicipality = byMunicipality;
        this.header = header;
        this.subject = subject;
        this.report = report;
    }

    /**
     * Reports if the table does not say which of several evaluations its rows are of.
     *
     * @throws ConflictingMunicipalitiesException if the municipalities contradict each other
     * @throws AmbiguousMunicipalityException if a name among them may be that of several municipalities
     */
    static RowEvaluations of(
            List<Evaluation> evaluations,
            ItemHeader columns,
            TableSettings settings,
            MunicipalityRegister register,
            CellReport report) {
        Optional<Evaluation> only = evaluations.size() == 1 ? Optional.of(evaluations.get(0)) : Optional.empty();
        TableSettings given = given(settings, only);
        MunicipalityMap<List<Integer>> byMunicipality = MunicipalityMap.of(register, ArrayList::new);
        Catalogues catalogues = Catalogues.none();
        for (int i = 0; i < evaluations.size(); i++) {
            Evaluation evaluation = evaluations.get(i);
            byMunicipality
                    .value(evaluation.municipality(), evaluation.evaluated())
                    .add(i);
            catalogues = catalogues.with(evaluation.catalogue());
        }
        var header = new Header(TableForm.LONG, columns.row(), columns.subject(), new TreeMap<>(), new BitSet());
        require(
                given.municipality().isPresent() || columns.subject().containsKey(Heading.MUNICIPALITY_CODE),
                Heading.MUNICIPALITY,
                columns,
                report);
        require(given.catalogue().isPresent(), Heading.REVISION, columns, report);
        require(given.evaluated().isPresent(), Heading.EVALUATED, columns, report);
        var cells = new SubjectCells(header, given, catalogues, () -> register, report);
        return new RowEvaluations(evaluations, byMunicipality, header, cells, report);
    }

    private static TableSettings given(TableSettings settings, Optional<Evaluation> only) {
        TableSettingsBuilder given = TableSettings.builder();
        settings.municipality().or(() -> only.map(Evaluation::municipality)).ifPresent(given::municipality);
        settings.country()
                .or(() -> only.map(Evaluation::municipality).map(Municipality::country))
                .ifPresent(given::country);
        settings.catalogue().or(() -> only.map(Evaluation::catalogue)).ifPresent(given::catalogue);
        settings.evaluated().or(() -> only.map(Evaluation::evaluated)).ifPresent(given::evaluated);
        return given.build();
    }

    private static void require(boolean isGiven, Heading heading, ItemHeader columns, CellReport report) {
        if (!isGiven && !columns.subject().containsKey(heading)) {
            report.add(
                    TableRule.MISSING_COLUMN,
                    JsonPath.ROOT,
                    columns.row(),
                    0,
                    "no column " + heading.in("en"),
                    "one, or one evaluation that all findings are of");
        }
    }

    /** Returns the index of the evaluation that a row is of, or empty after an error. */
    Optional<Integer> index(Row row) {
        subject.read(row);
        Optional<Municipality> municipality = subject.municipality();
        Optional<Catalogue> catalogue = subject.catalogue();
        Optional<PartialDate> evaluated = subject.evaluated();
        if (municipality.isEmpty() || catalogue.isEmpty() || evaluated.isEmpty()) {
            return Optional.empty();
        }
        Subject of = Subject.of(municipality.get(), catalogue.get().revision(), evaluated.get());
        try {
            return one(of, row);
        } catch (AmbiguousMunicipalityException | ConflictingMunicipalitiesException e) {
            report(row, e.found(), e.expected());
            return Optional.empty();
        }
    }

    private Optional<Integer> one(Subject of, Row row) {
        List<Integer> found = byMunicipality.find(of.municipality(), of.evaluated()).stream()
                .flatMap(List::stream)
                .filter(index -> evaluations.get(index).revision().equals(of.revision())
                        && evaluations.get(index).evaluated().equals(of.evaluated()))
                .toList();
        if (found.size() != 1) {
            report(
                    row,
                    found.isEmpty() ? of.describe() : found.size() + " evaluations of " + of.describe(),
                    evaluations.size() == 1
                            ? evaluations.get(0).subject().describe()
                            : "one of " + evaluations.size() + " evaluations");
            return Optional.empty();
        }
        return Optional.of(found.get(0));
    }

    private void report(Row row, String found, String expected) {
        report.add(
                TableRule.UNKNOWN_EVALUATION,
                JsonPath.ROOT,
                row.number(),
                Math.max(0, header.column(Heading.MUNICIPALITY)),
                found,
                expected);
    }
}
