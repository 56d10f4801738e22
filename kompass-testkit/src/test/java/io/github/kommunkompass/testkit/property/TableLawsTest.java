package io.github.kommunkompass.testkit.property;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.kommunkompass.catalogue.Catalogue;
import io.github.kommunkompass.catalogue.Catalogues;
import io.github.kommunkompass.evaluation.Evaluation;
import io.github.kommunkompass.evaluation.Finding;
import io.github.kommunkompass.json.KompassJson;
import io.github.kommunkompass.json.document.OnInvalidLine;
import io.github.kommunkompass.plan.Action;
import io.github.kommunkompass.plan.ActionBuilder;
import io.github.kommunkompass.plan.Plan;
import io.github.kommunkompass.table.Dialect;
import io.github.kommunkompass.table.KompassTables;
import io.github.kommunkompass.table.Table;
import io.github.kommunkompass.table.TableForm;
import io.github.kommunkompass.table.TableSettings;
import io.github.kommunkompass.testkit.jqwik.KompassArbitraries;
import io.github.kommunkompass.testkit.law.PlannedEvaluation;
import io.github.kommunkompass.value.LocalizedText;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;
import net.jqwik.api.lifecycle.AddLifecycleHook;

/** Tables are read as they were written, in every form and dialect; the order of rows and columns does not matter. */
@Domain(LawDomain.class)
@Domain(DomainContext.Global.class)
@AddLifecycleHook(SeedOfTheBuild.class)
class TableLawsTest {

    /** How a table is written. */
    enum Way {
        RFC_4180,
        EXCEL_SV,
        TSV,
        EXCEL;

        byte[] written(Table table) throws IOException {
            var out = new ByteArrayOutputStream();
            switch (this) {
                case RFC_4180 -> table.writeCsv(out, Dialect.RFC_4180);
                case EXCEL_SV -> table.writeCsv(out, Dialect.EXCEL_SV);
                case TSV -> table.writeCsv(out, Dialect.TSV);
                case EXCEL -> table.writeExcel(out);
            }
            return out.toByteArray();
        }
    }

    @Provide
    Arbitrary<Way> ways() {
        return Arbitraries.of(Way.values());
    }

    @Provide
    Arbitrary<String> languages() {
        return Arbitraries.of("en", "sv", "nb", "nn");
    }

    @Provide
    Arbitrary<List<Evaluation>> populations() {
        return Arbitraries.of(Catalogues.builtIn().all())
                .flatMap(catalogue -> Arbitraries.oneOf(
                        KompassArbitraries.realPopulations(catalogue),
                        KompassArbitraries.evaluations(catalogue).list().ofMaxSize(6),
                        KompassArbitraries.populations(catalogue)
                                .map(all -> all.subList(0, Math.min(all.size(), 30)))));
    }

    /** Evaluations without what tables do not have. */
    private static List<Evaluation> bare(List<Evaluation> evaluations) {
        return evaluations.stream().map(Changed::bare).toList();
    }

    private static List<Evaluation> withDistinctSubjects(List<Evaluation> evaluations) {
        return List.copyOf(evaluations.stream()
                .collect(Collectors.toMap(Evaluation::subject, one -> one, (first, other) -> first, LinkedHashMap::new))
                .values());
    }

    private static List<Evaluation> read(byte[] table, Catalogue catalogue) throws IOException {
        return KompassTables.standard().with(Catalogues.none().with(catalogue)).read(new ByteArrayInputStream(table));
    }

    @Property(tries = 300)
    void aWideTableIsReadBack(
            @ForAll Evaluation evaluation, @ForAll("ways") Way way, @ForAll("languages") String language)
            throws IOException {
        Table table = Table.of(TableForm.WIDE, List.of(evaluation), language);
        assertThat(read(way.written(table), evaluation.catalogue())).containsExactly(Changed.bare(evaluation));
    }

    /** White space around a text is not kept. */
    private static LocalizedText stripped(LocalizedText text) {
        Map<String, String> texts = new TreeMap<>();
        text.texts().forEach((language, words) -> texts.put(language, words.strip()));
        return LocalizedText.of(texts);
    }

    @Property(tries = 300)
    void findingsAreReadBack(
            @ForAll Evaluation evaluation, @ForAll("ways") Way way, @ForAll("languages") String language)
            throws IOException {
        byte[] table = way.written(Table.ofFindings(List.of(evaluation), language));
        List<Finding> expected = evaluation.findings().stream()
                .map(one -> new Finding(one.id(), one.kind(), one.criterion(), stripped(one.text()), one.refersTo()))
                .toList();
        Evaluation without = evaluation.toBuilder().findings(List.of()).build();
        assertThat(KompassTables.standard().readFindings(new ByteArrayInputStream(table), List.of(without)))
                .containsExactly(evaluation.toBuilder().findings(expected).build());
    }

    @Provide
    Arbitrary<PlannedEvaluation> plans() {
        return KompassArbitraries.plannedEvaluations();
    }

    @Property(tries = 300)
    void actionsAreReadBack(
            @ForAll("plans") PlannedEvaluation planned, @ForAll("ways") Way way, @ForAll("languages") String language)
            throws IOException {
        byte[] table = way.written(Table.of(planned.plan(), language));
        Plan read = KompassTables.standard().readPlan(new ByteArrayInputStream(table), planned.earlier());
        assertThat(read.of()).isEqualTo(planned.earlier().subject());
        assertThat(read.actions())
                .isEqualTo(planned.plan().actions().stream()
                        .map(TableLawsTest::stripped)
                        .toList());
    }

    private static Action stripped(Action action) {
        ActionBuilder copy = Action.builder(action.id(), stripped(action.text()))
                .addAllFindings(action.findings())
                .addAllCriteria(action.criteria())
                .status(action.status())
                .putAllTarget(action.target());
        action.responsible().map(String::strip).ifPresent(copy::responsible);
        action.due().ifPresent(copy::due);
        return copy.build();
    }

    @Property(tries = 300)
    void aLongTableIsReadBack(
            @ForAll Evaluation evaluation, @ForAll("ways") Way way, @ForAll("languages") String language)
            throws IOException {
        Table table = Table.of(TableForm.LONG, List.of(evaluation), language);
        assertThat(read(way.written(table), evaluation.catalogue())).containsExactly(Changed.bare(evaluation));
    }

    @Property(tries = 300)
    void anOverviewIsReadBackWithItsSubject(
            @ForAll Evaluation evaluation, @ForAll("ways") Way way, @ForAll("languages") String language)
            throws IOException {
        Table table = Table.of(TableForm.OVERVIEW, List.of(evaluation), language);
        TableSettings settings = TableSettings.builder()
                .catalogue(evaluation.catalogue())
                .municipality(evaluation.municipality())
                .evaluated(evaluation.evaluated())
                .build();
        boolean hasReports = !evaluation.observations().reported().isEmpty();
        assertThat(KompassTables.standard().with(settings).read(new ByteArrayInputStream(way.written(table))))
                .isEqualTo(hasReports ? List.of(Changed.bare(evaluation)) : List.of());
    }

    @Property(tries = 200)
    void wideIsLongIsLines(@ForAll("populations") List<Evaluation> some, @ForAll("ways") Way way) throws IOException {
        List<Evaluation> evaluations = withDistinctSubjects(bare(some));
        Catalogue catalogue =
                evaluations.isEmpty() ? Catalogues.se2020() : evaluations.get(0).catalogue();
        String lines = evaluations.stream().map(KompassJson.standard()::write).collect(Collectors.joining("\n"));
        List<Evaluation> read = KompassJson.standard()
                .lines()
                .read(new ByteArrayInputStream(lines.getBytes(StandardCharsets.UTF_8)), OnInvalidLine.stop())
                .toList();
        assertThat(read).isEqualTo(evaluations);
        if (evaluations.isEmpty()) {
            return;
        }
        assertThat(read(way.written(Table.of(TableForm.WIDE, evaluations, "sv")), catalogue))
                .isEqualTo(read);
        assertThat(read(way.written(Table.of(TableForm.LONG, evaluations, "nb")), catalogue))
                .isEqualTo(read);
    }

    @Property(tries = 100)
    void theOrderOfRowsAndColumnsDoesNotMatter(@ForAll("populations") List<Evaluation> some, @ForAll Random random)
            throws IOException {
        List<Evaluation> evaluations = withDistinctSubjects(bare(some));
        if (evaluations.isEmpty()) {
            return;
        }
        for (TableForm form : List.of(TableForm.WIDE, TableForm.LONG)) {
            String csv = new String(Way.TSV.written(Table.of(form, evaluations, "en")), StandardCharsets.UTF_8);
            String shuffled = shuffled(csv, random);
            assertThat(read(
                            shuffled.getBytes(StandardCharsets.UTF_8),
                            evaluations.get(0).catalogue()))
                    .containsExactlyInAnyOrderElementsOf(evaluations);
        }
    }

    /** Shuffles the columns, and the rows below the first one. */
    private static String shuffled(String csv, Random random) {
        List<List<String>> rows = new ArrayList<>(
                csv.lines().map(row -> Arrays.asList(row.split("\t", -1))).toList());
        List<Integer> columns = new ArrayList<>();
        for (int i = 0; i < rows.get(0).size(); i++) {
            columns.add(i);
        }
        Collections.shuffle(columns, random);
        Collections.shuffle(rows.subList(1, rows.size()), random);
        return rows.stream()
                .map(row -> columns.stream().map(row::get).collect(Collectors.joining("\t")))
                .collect(Collectors.joining("\n"));
    }
}
