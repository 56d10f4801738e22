package io.github.kommunkompass.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.kommunkompass.catalogue.Catalogue;
import io.github.kommunkompass.catalogue.Catalogues;
import io.github.kommunkompass.catalogue.Criterion;
import io.github.kommunkompass.catalogue.CriterionCode;
import io.github.kommunkompass.evaluation.Evaluation;
import io.github.kommunkompass.evaluation.Finding;
import io.github.kommunkompass.evaluation.FindingKind;
import io.github.kommunkompass.json.Documents;
import io.github.kommunkompass.json.Format;
import io.github.kommunkompass.json.KompassJson;
import io.github.kommunkompass.municipality.Municipality;
import io.github.kommunkompass.plan.Action;
import io.github.kommunkompass.plan.ActionStatus;
import io.github.kommunkompass.plan.Plan;
import io.github.kommunkompass.plan.PlanStatus;
import io.github.kommunkompass.value.LocalizedText;
import io.github.kommunkompass.value.PartialDate;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Tables of findings and of actions, written and read. */
class ItemTablesTest {

    private static final Evaluation REPORT = KompassJson.standard().readEvaluation(Documents.nassjo2022Report());
    private static final Evaluation LATER = KompassJson.standard().readEvaluation(Documents.syntheticLater());
    private static final Plan PLAN = KompassJson.standard().read(Format.PLAN, Documents.syntheticPlan());

    /** Without what tables do not have. */
    private static final Plan ACTIONS =
            Plan.builder(PLAN.of()).addAllActions(PLAN.actions()).build();

    private static final Evaluation SMALL = Evaluation.builder(Catalogues.se2020())
            .municipality(Municipality.of("Nässjö", "SE"))
            .evaluated(PartialDate.of(2022, 9))
            .points("3.2", 25)
            .addFinding(finding("i-1", "3.2", "Pengar och mål"))
            .build();

    private static Finding finding(String id, String code, String text) {
        return Finding.of(FindingKind.IMPROVEMENT, CriterionCode.of(code), LocalizedText.of("sv", text))
                .withId(id);
    }

    private static String csv(Table table) throws IOException {
        var out = new ByteArrayOutputStream();
        table.writeCsv(out, Dialect.RFC_4180);
        return out.toString(StandardCharsets.UTF_8);
    }

    private static ByteArrayInputStream bytes(String text) {
        return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
    }

    private static List<Evaluation> findings(String csv, Evaluation... evaluations) throws IOException {
        return KompassTables.standard().readFindings(bytes(csv), List.of(evaluations));
    }

    private static Plan plan(String csv) throws IOException {
        return KompassTables.standard().readPlan(bytes(csv), SMALL);
    }

    private static Evaluation withoutFindings(Evaluation evaluation) {
        return evaluation.toBuilder().findings(List.of()).build();
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "sv", "nb", "nn"})
    void findingsAreReadAsTheyWereWritten(String language) throws IOException {
        String csv = csv(Table.ofFindings(List.of(REPORT, LATER), language));
        assertThat(findings(csv, withoutFindings(LATER), withoutFindings(REPORT)))
                .containsExactly(LATER, REPORT);
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "sv", "nb", "nn"})
    void actionsAreReadAsTheyWereWritten(String language) throws IOException {
        String csv = csv(Table.of(PLAN, language));
        assertThat(KompassTables.standard().readPlan(bytes(csv), REPORT)).isEqualTo(ACTIONS);
    }

    @Test
    void aStatusIsReadAsItsActions() throws IOException {
        Table status = Table.of(PlanStatus.of(PLAN, REPORT, PartialDate.of(2025, 9)), "sv");
        assertThat(csv(status))
                .startsWith(
                        "id,text (en),text (sv),iakttagelser,kriterier,ansvarig,klart senast,status,mål,försenad\r\n");
        assertThat(csv(status))
                .contains(",2024-06,påbörjad,3.2=28,försenad\r\n")
                .contains(",2025-09,planerad,6.4=20,kanske försenad\r\n");
        assertThat(KompassTables.standard().readPlan(bytes(csv(status)), REPORT))
                .isEqualTo(ACTIONS);
    }

    @Test
    void workbooksAreReadAsTheyWereWritten() throws IOException {
        var out = new ByteArrayOutputStream();
        Table.of(PLAN, "sv").writeExcel(out);
        assertThat(KompassTables.standard().readPlan(new ByteArrayInputStream(out.toByteArray()), REPORT))
                .isEqualTo(ACTIONS);
        var findings = new ByteArrayOutputStream();
        Table.ofFindings(List.of(REPORT), "sv").writeExcel(findings);
        assertThat(KompassTables.standard()
                        .readFindings(
                                new ByteArrayInputStream(findings.toByteArray()), List.of(withoutFindings(REPORT))))
                .containsExactly(REPORT);
    }

    @Test
    void findingsAreWrittenWithWhoseTheyAre() throws IOException {
        assertThat(csv(Table.ofFindings(List.of(SMALL), "sv"))).isEqualTo("""
                kommun,kommunkod,land,revision,utvärderad,id,slag,kriterium,namn,text (sv),hänvisar till\r
                Nässjö,,SE,SE-2020,2022-09,i-1,förbättringsmöjlighet,3.2,Politisk styrning,Pengar och mål,\r
                """);
    }

    @Test
    void nothingIsAHeader() throws IOException {
        Plan empty = Plan.builder(SMALL.subject()).build();
        assertThat(csv(Table.of(empty, "en"))).isEqualTo("id,text,findings,criteria,responsible,due,status,target\r\n");
        assertThat(plan(csv(Table.of(empty, "en")))).isEqualTo(empty);
        assertThat(findings(csv(Table.ofFindings(List.of(), "en")), SMALL)).containsExactly(SMALL);
    }

    @Test
    void aTableAsPeopleWriteIt() throws IOException {
        assertThat(plan("""
                        Id;Mål;Text;Ansvarig;Status;Senast;Kriterier;Iakttagelser
                        a;3,2 = 30 3.4=20;Koppla;;Påbörjad;30.6.2024;3,2, 4;i-1

                        b;;Mera;Ekonomichefen;;2025;4.1,4.2;
                        """))
                .isEqualTo(Plan.builder(SMALL.subject())
                        .addActions(
                                Action.builder("a", LocalizedText.of("sv", "Koppla"))
                                        .putTarget(CriterionCode.of("3.2"), 30)
                                        .putTarget(CriterionCode.of("3.4"), 20)
                                        .status(ActionStatus.STARTED)
                                        .due(PartialDate.of(2024, 6, 30))
                                        .addCriteria(CriterionCode.of("3.2"), CriterionCode.of("4"))
                                        .addFindings("i-1")
                                        .build(),
                                Action.builder("b", LocalizedText.of("sv", "Mera"))
                                        .responsible("Ekonomichefen")
                                        .due(PartialDate.of(2025))
                                        .addCriteria(CriterionCode.of("4.1"), CriterionCode.of("4.2"))
                                        .build())
                        .build());
    }

    @Test
    void findingsAsPeopleWriteThem() throws IOException {
        assertThat(findings("""
                        Slag;Delområde;Text;Text (EN)
                        Styrka;Politisk styrning;Klara mål;Clear goals
                        good-example;3,3;;Follow-up
                        """, SMALL).get(0).findings())
                .containsExactly(
                        Finding.of(
                                FindingKind.STRENGTH,
                                CriterionCode.of("3.2"),
                                LocalizedText.of("sv", "Klara mål").with("en", "Clear goals")),
                        Finding.of(
                                FindingKind.GOOD_EXAMPLE,
                                CriterionCode.of("3.3"),
                                LocalizedText.of("en", "Follow-up")));
    }

    /** By the rule of who is who, and of the right one of two dates. */
    @Test
    void rowsFindTheirEvaluations() throws IOException {
        Evaluation other = SMALL.toBuilder().evaluated(PartialDate.of(2025)).build();
        List<Evaluation> read = findings("""
                municipality,municipality code,revision,evaluated,kind,criterion,text
                Nässjö,682,SE-2020,2025,strength,3,Mål
                """, SMALL, other);
        assertThat(read.get(0)).isEqualTo(SMALL);
        assertThat(read.get(1).findings())
                .containsExactly(
                        Finding.of(FindingKind.STRENGTH, CriterionCode.of("3"), LocalizedText.of("sv", "Mål")));
    }

    @Test
    void anOwnCatalogueIsKnownByItsEvaluation() throws IOException {
        Catalogue own = Catalogue.builder("OWN-1")
                .country("SE")
                .language("sv")
                .root(Criterion.root()
                        .name("sv", "Totalt")
                        .add(Criterion.builder("A").name("sv", "Ledning").max(10)))
                .build();
        Evaluation evaluation = Evaluation.builder(own)
                .municipality(Municipality.of("Nässjö", "SE"))
                .evaluated(PartialDate.of(2026))
                .points("A", 3)
                .build();
        assertThat(findings("""
                        revision,kind,criterion,text
                        OWN-1,strength,Ledning,Mod
                        """, evaluation).get(0).findings()).hasSize(1);
    }

    /** All of them, in the order of the table. */
    @Test
    void eachErrorOfFindingsHasItsCell() {
        assertErrors(
                () -> findings("""
                        id,kind,criterion,text,refers to
                        i 1,,9.9,,
                        i-2,strong,3,Mål,i-1; i-1
                        i-2,strength,3,Mål,
                        i-2,strength,3,Mål,
                        """, SMALL),
                "A2: found \"i 1\", expected a letter or digit",
                "B2: found nothing, expected strength, improvement, good-example; or in Swedish styrka, förbättringsmöjlighet, gott exempel",
                "C2: found \"9.9\", expected a code or name of SE-2020",
                "D2: found no text, expected a text in at least one language",
                "B3: found \"strong\", expected strength, improvement, good-example",
                "E3: found i-1 more than once, expected each id once",
                "A5: found \"i-2\", expected ");
    }

    @Test
    void eachErrorOfActionsHasItsCell() {
        assertErrors(
                () -> plan("""
                        id,text,findings,criteria,responsible,due,status,target
                        ,Mål,i-9,3,,later,open,3.2
                        a b,,,3;3,,2020,planned,3.2=99; 3.2=30
                        c,Mål,i-9,9.9,,2020,planned,3.2=31
                        c,Mål,i-1,,,,done,3.3=3
                        """),
                "A2: found nothing, expected an id that no other action has",
                "F2: found \"later\", expected a date such as",
                "G2: found \"open\", expected planned, started, done, dropped; or in Swedish planerad, påbörjad, genomförd, utgår",
                "H2: found \"3.2\", expected a code and points, such as 3.2=30",
                "A3: found \"a b\", expected a letter or digit",
                "B3: found no text, expected a text in at least one language",
                "D3: found 3 more than once, expected each criterion once",
                "H3: found 3.2 more than once, expected each code once",
                "C4: found finding \"i-9\", expected the id of a finding of Nässjö (SE), 2022-09, SE-2020",
                "D4: found criterion 9.9, expected a code of SE-2020",
                "F4: found 2020, expected a date not before 2022-09, the date of the evaluation",
                "H4: found 31, expected a whole number from 0 to 30",
                "A5: found \"c\", expected an id other than that at");
    }

    @Test
    void headersAreChecked() {
        assertErrors(
                () -> plan("id,id,note,text (xx-),findings\n"),
                "B1: found \"id\", expected one such column; the first is A1",
                "C1: found the column \"note\", expected id, text, findings, criteria, responsible, due, status, overdue, target, or a"
                        + " column to ignore",
                "D1: found the column \"text (xx-)\", expected a BCP 47 language tag such as sv, nb or en");
        assertErrors(
                () -> plan("criteria\n"),
                "A1: found no column id, expected one (id in Swedish, id in Norwegian)",
                "A1: found no column text, expected one (text in Swedish, tekst in Norwegian)");
        assertErrors(() -> plan(""), "A1: found no row, expected a header");
        assertErrors(
                () -> findings("kind,criterion,text\n", SMALL, LATER),
                "A1: found no column municipality, expected one, or one evaluation that all findings are of",
                "A1: found no column revision, expected",
                "A1: found no column evaluated, expected");
    }

    @Test
    void rowsOfOtherEvaluationsAreErrors() {
        String header = "municipality,country,revision,evaluated,kind,criterion,text\n";
        assertErrors(
                () -> findings(header + "Solna,SE,SE-2020,2022-09,strength,3,Mål\n", SMALL),
                "A2: found Solna (SE), 2022-09, SE-2020, expected Nässjö (SE), 2022-09, SE-2020");
        assertErrors(
                () -> findings(header + "Nässjö,SE,SE-2020,2022,strength,3,Mål\n", SMALL, LATER),
                "A2: found Nässjö (SE), 2022, SE-2020, expected one of 2 evaluations");
        assertErrors(
                () -> findings(header + "Nässjö,SE,SE-2020,2022-09,strength,3,Mål\n", SMALL, REPORT),
                "A2: found 2 evaluations of Nässjö (SE), 2022-09, SE-2020, expected one of 2 evaluations");
        assertErrors(
                () -> findings(header + "Nässjö,SE,SE-2016,2022-09,strength,3,Mål\n", SMALL),
                "C2: found revision SE-2016, expected one of SE-2020");
    }

    @Test
    void twoTextsOfOneLanguageAreAnError() {
        assertErrors(
                () -> plan("id,text,text (sv)\na,Mål,Mer\n"),
                "B2: found a text in sv and one in no language, which is the same, expected one text per language");
    }

    @Test
    void bytesThatAreNotOfTheEncodingAreErrors() {
        byte[] bytes = "id,text\na,Mål\n".getBytes(Charset.forName("windows-1252"));
        assertErrors(
                () -> KompassTables.standard().readPlan(new ByteArrayInputStream(bytes), SMALL),
                "B2: found the byte 0xE5");
    }

    @Test
    void ignoredColumnsAreNotRead() throws IOException {
        Plan read = KompassTables.standard()
                .with(TableSettings.builder().addIgnoredColumns("Budget").build())
                .readPlan(bytes("id,text,budget,criteria\na,Mål,300 tkr,3\n"), SMALL);
        assertThat(read.actions()).hasSize(1);
    }

    @Test
    void rowsAreLimited() {
        KompassTables few = KompassTables.standard()
                .with(TableSettings.builder()
                        .limits(TableLimits.standard().withMaxRows(1))
                        .build());
        assertErrors(
                () -> few.readPlan(bytes("id,text,criteria\na,Mål,3\nb,Mål,3\n"), SMALL),
                "A3: found more than 1 rows, expected at most 1");
    }

    /** Text that a spreadsheet would run is read back as it was. */
    @Test
    void textIsNoFormula() throws IOException {
        Plan formula = Plan.builder(SMALL.subject())
                .addActions(Action.builder("a", LocalizedText.of("sv", "=1+1"))
                        .addCriteria(CriterionCode.of("3"))
                        .build())
                .build();
        assertThat(csv(Table.of(formula, "sv"))).contains(",'=1+1,");
        assertThat(plan(csv(Table.of(formula, "sv")))).isEqualTo(formula);
    }

    private interface Reading {
        Object read() throws IOException;
    }

    private static void assertErrors(Reading reading, String... starts) {
        assertThatThrownBy(reading::read).isInstanceOfSatisfying(InvalidTableException.class, thrown -> {
            List<String> messages =
                    thrown.cellViolations().stream().map(CellViolation::message).toList();
            assertThat(messages).hasSameSizeAs(starts);
            for (int i = 0; i < starts.length; i++) {
                assertThat(messages.get(i)).startsWith(starts[i]);
            }
        });
    }
}
