package io.github.kommunkompass.report;

import io.github.kommunkompass.catalogue.Criterion;
import io.github.kommunkompass.evaluation.Missing;
import io.github.kommunkompass.language.Label;
import io.github.kommunkompass.language.ReportPhrase;
import java.util.List;
import java.util.stream.Stream;

/** The points of all criteria, and which are missing and why. */
final class OverviewSection {

    private final ReportInput input;
    private final ReportWords words;
    private final MissingReasons reasons;

    OverviewSection(ReportInput input) {
        this.input = input;
        this.words = input.words();
        this.reasons = new MissingReasons(input);
    }

    Section section() {
        return new Section(
                Section.Kind.OVERVIEW,
                words.text(ReportPhrase.OVERVIEW),
                List.of(
                        new Block.Tabular(new Tables(input)
                                .points(
                                        words.words().heading(Label.POINTS),
                                        input.evaluation().catalogue().criteria())),
                        missing()));
    }

    private Block missing() {
        List<DataTable.Row> rows =
                missing(input.evaluation().catalogue().root()).toList();
        if (rows.isEmpty()) {
            return new Block.Paragraph(words.text(ReportPhrase.NOTHING_MISSING));
        }
        return new Block.Tabular(new DataTable(
                words.of(ReportPhrase.MISSING_POINTS),
                List.of(
                        words.column(Label.CRITERION, DataTable.Alignment.WORDS),
                        words.column(Label.WHY, DataTable.Alignment.WORDS)),
                rows));
    }

    /** Returns a row for each leaf whose points are unknown, or one for a whole of which all are unknown for the same reason. */
    private Stream<DataTable.Row> missing(Criterion criterion) {
        List<Criterion> leaves = leaves(criterion).toList();
        List<Missing> ofLeaves =
                leaves.stream().flatMap(leaf -> reasons.reason(leaf).stream()).toList();
        boolean isWhole =
                ofLeaves.size() == leaves.size() && ofLeaves.stream().distinct().count() == 1;
        if (leaves.size() == 1 || !isWhole) {
            return criterion.isLeaf()
                    ? reasons.reason(criterion).stream()
                            .map(reason -> row(criterion, words.words().of(reason)))
                    : criterion.children().stream().flatMap(this::missing);
        }
        String all = words.of(
                ReportPhrase.ALL_PARTS,
                words.words().of(ofLeaves.get(0)),
                words.words().number(leaves.size()));
        return Stream.of(row(criterion, all));
    }

    private static Stream<Criterion> leaves(Criterion criterion) {
        return criterion.isLeaf()
                ? Stream.of(criterion)
                : criterion.children().stream().flatMap(OverviewSection::leaves);
    }

    private DataTable.Row row(Criterion criterion, String reason) {
        return new DataTable.Row(criterion.level(), List.of(words.codeAndName(criterion), words.text(reason)));
    }
}
