package io.github.kommunkompass.table;

import io.github.kommunkompass.catalogue.Catalogue;
import io.github.kommunkompass.catalogue.CriterionCode;
import io.github.kommunkompass.evaluation.Evaluation;
import io.github.kommunkompass.evaluation.Finding;
import io.github.kommunkompass.evaluation.FindingKind;
import io.github.kommunkompass.municipality.MunicipalityRegister;
import io.github.kommunkompass.scoring.EvaluationValidator;
import io.github.kommunkompass.table.row.Row;
import io.github.kommunkompass.value.JsonPath;
import io.github.kommunkompass.value.LocalizedText;
import io.github.kommunkompass.value.Severity;
import io.github.kommunkompass.value.Violation;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Reads the findings of evaluations from a table with a row for each. Not thread-safe. */
final class FindingsReader {

    private static final String MEMBER = "findings";
    private static final JsonPath FINDINGS = JsonPath.ROOT.member(MEMBER);

    /** The findings of one evaluation, and the numbers of their rows. */
    private record Collected(List<Finding> findings, List<Long> rowNumbers) {}

    private final List<Evaluation> evaluations;
    private final ItemRows rows;
    private final TableSettings settings;
    private final CellReport report;

    private final Map<Integer, Collected> collected = new HashMap<>();
    private final Map<Catalogue, CriterionSearch> searches = new HashMap<>();

    FindingsReader(List<Evaluation> evaluations, ItemRows rows, TableSettings settings, CellReport report) {
        this.evaluations = evaluations;
        this.rows = rows;
        this.settings = settings;
        this.report = report;
    }

    /** Returns the evaluations with their findings, or empty after an error. */
    Optional<List<Evaluation>> read(MunicipalityRegister register) throws IOException {
        Optional<ItemHeader> header = rows.header(ItemHeaderReader.ofFindings(settings, report));
        if (header.isEmpty()) {
            report.end();
            return Optional.empty();
        }
        RowEvaluations found = RowEvaluations.of(evaluations, header.get(), settings, register, report);
        if (report.errors() == 0) {
            rows.forEach(
                    row -> found.index(row).ifPresent(index -> read(row, header.get(), evaluations.get(index), index)));
        }
        List<Evaluation> changed = new ArrayList<>(evaluations);
        collected.forEach((index, one) -> changed.set(index, checked(evaluations.get(index), one, header.get())));
        report.end();
        return report.errors() > 0 ? Optional.empty() : Optional.of(changed);
    }

    private void read(Row row, ItemHeader header, Evaluation evaluation, int index) {
        Collected into = collected.computeIfAbsent(index, key -> new Collected(new ArrayList<>(), new ArrayList<>()));
        var item = new ItemRow(row, header, FINDINGS.element(into.findings().size()), report);
        long errors = report.errors();
        Finding finding = finding(item, evaluation.catalogue());
        if (finding != null && report.errors() == errors) {
            into.findings().add(finding);
            into.rowNumbers().add(row.number());
        }
    }

    private @Nullable Finding finding(ItemRow item, Catalogue catalogue) {
        FindingKind kind = item.constant(ItemHeading.KIND, Constants.KINDS);
        CriterionCode criterion = criterion(item, catalogue);
        LocalizedText text = item.texts(catalogue.language());
        // Also of a finding without what it must have, so that all errors of the row are reported.
        Finding finding = Finding.of(
                kind == null ? FindingKind.STRENGTH : kind,
                criterion == null ? CriterionCode.TOTAL : criterion,
                text == null ? LocalizedText.of("en", "?") : text);
        String id = item.text(ItemHeading.ID);
        Finding withId = id.isEmpty() ? finding : item.made(ItemHeading.ID, () -> finding.withId(id));
        List<String> ids = item.list(ItemHeading.REFERS_TO);
        Finding referring =
                item.made(ItemHeading.REFERS_TO, () -> (withId == null ? finding : withId).withRefersTo(ids));
        boolean isWhole = kind != null && criterion != null && text != null && withId != null;
        return isWhole ? referring : null;
    }

    private @Nullable CriterionCode criterion(ItemRow item, Catalogue catalogue) {
        String text = item.text(ItemHeading.CRITERION);
        CriterionSearch.Found found =
                searches.computeIfAbsent(catalogue, CriterionSearch::new).find(text);
        if (found.one().isEmpty()) {
            String which = found.criteria().isEmpty() ? "" : ", which may be " + found.codes();
            item.report(
                    TableRule.UNKNOWN_CRITERION,
                    ItemHeading.CRITERION,
                    ItemRow.found(text) + which,
                    "a code or name of " + catalogue.revision());
            return null;
        }
        return found.one().get().code();
    }

    private Evaluation checked(Evaluation evaluation, Collected one, ItemHeader header) {
        Evaluation changed = evaluation.toBuilder().findings(one.findings()).build();
        EvaluationValidator.validate(changed, MunicipalityRegister.none()).stream()
                .filter(FindingsReader::isErrorOfFinding)
                .forEach(violation -> report.add(
                        violation,
                        ItemPlaces.cell(
                                violation.path(), header, ItemHeading.OF_FINDING, one.rowNumbers(), rows.sheet())));
        return changed;
    }

    /** Other errors of an evaluation are those that it had before. */
    private static boolean isErrorOfFinding(Violation violation) {
        List<Object> steps = violation.path().steps();
        return violation.severity() == Severity.ERROR
                && !steps.isEmpty()
                && steps.get(0).equals(MEMBER);
    }
}
