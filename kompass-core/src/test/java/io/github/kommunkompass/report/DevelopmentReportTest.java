package io.github.kommunkompass.report;

import static io.github.kommunkompass.report.Reports.cells;
import static io.github.kommunkompass.report.Reports.evaluation;
import static io.github.kommunkompass.report.Reports.finding;
import static io.github.kommunkompass.report.Reports.nassjo;
import static io.github.kommunkompass.report.Reports.section;
import static io.github.kommunkompass.report.Reports.sentences;
import static io.github.kommunkompass.report.Reports.tables;
import static io.github.kommunkompass.report.Reports.total;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.kommunkompass.catalogue.Catalogues;
import io.github.kommunkompass.catalogue.CriterionCode;
import io.github.kommunkompass.evaluation.Evaluation;
import io.github.kommunkompass.evaluation.FindingKind;
import io.github.kommunkompass.municipality.Municipality;
import io.github.kommunkompass.plan.Action;
import io.github.kommunkompass.plan.ActionStatus;
import io.github.kommunkompass.plan.InvalidPlanException;
import io.github.kommunkompass.plan.Plan;
import io.github.kommunkompass.progress.UnorderedEvaluationsException;
import io.github.kommunkompass.value.LocalizedText;
import io.github.kommunkompass.value.PartialDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Earlier evaluations and plans. */
class DevelopmentReportTest {

    private static final Evaluation BEFORE = evaluation(Catalogues.se2020(), "Nässjö", "2021-03")
            .points("1", 60)
            .points("total", 541)
            .addFinding(finding(FindingKind.IMPROVEMENT, "1", "Dialog").withId("i-1"))
            .build();
    private static final Evaluation NOW = nassjo().addFinding(finding(FindingKind.IMPROVEMENT, "1", "Mer dialog")
                    .withId("i-1")
                    .withRefersTo("i-1"))
            .addFinding(finding(FindingKind.IMPROVEMENT, "2", "Service").withId("i-2"))
            .build();
    private static final Evaluation OLD = total("SE-2016", "Nässjö", "2019", 540);

    private static String since(Evaluation now, Evaluation... earlier) {
        Report report = Report.builder(now).earlier(List.of(earlier)).build();
        WellFormed.check(report);
        return Reports.blocks(section(report, Section.Kind.SUMMARY), Block.Notice.class)
                .get(0)
                .text()
                .words();
    }

    private static Plan plan(Evaluation evaluation) {
        return Plan.builder(evaluation.subject())
                .title(LocalizedText.of("sv", "Vår plan."))
                .addActions(Action.builder("a-1", LocalizedText.of("sv", "Medborgarpanel"))
                        .addFindings("i-1")
                        .responsible("Kansliet")
                        .due(PartialDate.of(2022))
                        .status(ActionStatus.DONE)
                        .putTarget(CriterionCode.of("1"), 75)
                        .build())
                .build();
    }

    @Test
    void tellsTheChangeOfComparableTotals() {
        assertThat(since(NOW, BEFORE))
                .isEqualTo("Vid förra utvärderingen (mars 2021) hade kommunen 541 av 800 poäng. Poängen kan jämföras."
                        + " Totalsumman har sedan dess ändrats med +1 poäng.");
        assertThat(since(total("SE-2020", "Nässjö", "2022-09", 542), total("SE-2020", "Nässjö", "2021", 542)))
                .endsWith(" Totalsumman är densamma som då.");
        Evaluation unknown = evaluation(Catalogues.se2020(), "Nässjö", "2021")
                .points("1", 60)
                .build();
        assertThat(since(total("SE-2020", "Nässjö", "2022-09", 542), unknown))
                .isEqualTo("Vid förra utvärderingen (2021) hade kommunen 60–760 av 800 poäng. Poängen kan jämföras."
                        + " Hur totalsumman har ändrats är okänt.");
        Evaluation nothing = evaluation(Catalogues.se2020(), "Nässjö", "2021").build();
        assertThat(since(NOW, nothing)).startsWith("Vid förra utvärderingen (2021) var totalsumman okänd. ");
    }

    @Test
    void changesAreCountedInEnglish() {
        Report report =
                Report.builder(NOW).language("en").earlier(List.of(BEFORE)).build();
        assertThat(sentences(report.sections().get(0)))
                .contains(
                        "At the previous evaluation (March 2021), the municipality had 541 of 800 points. Points can be"
                                + " compared. The total has changed by +1 point since then.");
    }

    @Test
    void saysThatRevisionsCannotBeCompared() {
        assertThat(since(NOW, OLD))
                .isEqualTo("Vid förra utvärderingen (2019) hade kommunen 540 av 800 poäng. Poängen kan inte jämföras.");
        Report report = Report.builder(NOW).earlier(List.of(OLD)).build();
        Section development = section(report, Section.Kind.DEVELOPMENT);
        assertThat(Reports.chart(development, Chart.History.class).moments())
                .extracting(Chart.Moment::isComparable)
                .containsExactly(false, false);
        assertThat(Reports.blocks(development, Block.Items.class).get(0).title())
                .isEqualTo("Från 2019 till september 2022: Poängen kan inte jämföras.");
        assertThat(Reports.blocks(development, Block.Items.class).get(0).items())
                .extracting(Text::words)
                .anyMatch(reason -> reason.startsWith("Totalsumma överlappar totalsumma: "));
        assertThat(Reports.blocks(development, Block.Items.class).get(1).title())
                .isEqualTo("Publicerade uttalanden");
        assertThat(Reports.rules(report)).anyMatch(rule -> rule.startsWith("Poäng i två revisioner"));
    }

    @Test
    void ordersEarlierEvaluations() {
        Report report = Report.builder(NOW).earlier(List.of(BEFORE, OLD)).build();
        WellFormed.check(report);
        Section development = section(report, Section.Kind.DEVELOPMENT);
        Chart.History history = Reports.chart(development, Chart.History.class);
        assertThat(cells(history.numbers()))
                .containsExactly(
                        List.of("2019", "SE-2016", "540", "800", ""),
                        List.of("mars 2021", "SE-2020", "541", "800", "ej jämförbara"),
                        List.of("september 2022", "SE-2020", "542", "800", "+1"));
        assertThat(history.moments()).extracting(Chart.Moment::isComparable).containsExactly(false, false, true);
        assertThat(history.description())
                .isEqualTo("2019: 540 av 800; mars 2021: 541 av 800; september 2022: 542 av 800.");
        assertThat(Report.builder(NOW).earlier(List.of(OLD, BEFORE)).build()).isEqualTo(report);
        assertThat(Reports.chart(
                                section(
                                        Report.builder(NOW)
                                                .earlier(List.of(BEFORE))
                                                .build(),
                                        Section.Kind.DEVELOPMENT),
                                Chart.History.class)
                        .description())
                .as("it begins with a capital letter")
                .startsWith("Mars 2021: ");
    }

    @Test
    void followsUpWhatWasToBeImproved() {
        Report report = Report.builder(NOW).earlier(List.of(BEFORE)).build();
        List<DataTable> tables = tables(section(report, Section.Kind.DEVELOPMENT));
        assertThat(tables)
                .extracting(DataTable::caption)
                .containsExactly(
                        "Förändring sedan förra utvärderingen",
                        "Förbättringsmöjligheter i den tidigare utvärderingen",
                        "Förbättringsmöjligheter som återkommer");
        assertThat(tables.get(1).columns())
                .extracting(DataTable.Column::heading)
                .containsExactly("Kriterium", "Förbättringsmöjligheter", "Förändring", "Senare");
        assertThat(cells(tables.get(1)).get(0)).containsExactly("1", "Dialog", "bättre", "nämns igen");
        assertThat(cells(tables.get(2)))
                .containsExactly(List.of("Mer dialog", "2 utvärderingar i rad: mars 2021, september 2022"));
    }

    @Test
    void showsTheChangesOfAreas() {
        Evaluation before = Reports.areas("Nässjö", "2021", 60, 68, 80, 60, 63, 52, 80);
        Section development = section(
                Report.builder(Reports.areas("Nässjö", "2022", 69, 68, 77, 60, 63, 52, 80, 73))
                        .earlier(List.of(before))
                        .build(),
                Section.Kind.DEVELOPMENT);
        DataTable changes = tables(development).get(0);
        assertThat(changes.rows())
                .extracting(row -> row.level().orElseThrow().depth())
                .startsWith(0, 1)
                .hasSize(9);
        assertThat(cells(changes))
                .extracting(row -> row.get(0).split(" ", -1)[0] + " " + String.join(" ", row.subList(1, 4)))
                .containsExactly(
                        "Totalt 463–563 542 okänt",
                        "1 60 69 +9",
                        "2 68 68 0",
                        "3 80 77 \u22123",
                        "4 60 60 0",
                        "5 63 63 0",
                        "6 52 52 0",
                        "7 80 80 0",
                        "8 okänt 73 okänt");
    }

    /** What is unknown can be comparable all the same. */
    @Test
    void anUnknownTotalIsNoBreak() {
        Evaluation before = evaluation(Catalogues.se2020(), "Nässjö", "2021")
                .points("1", 60)
                .build();
        Chart.History history = Reports.chart(
                section(Report.builder(NOW).earlier(List.of(before)).build(), Section.Kind.DEVELOPMENT),
                Chart.History.class);
        assertThat(history.moments()).extracting(Chart.Moment::isComparable).containsExactly(false, true);
        assertThat(cells(history.numbers()).get(1)).last().isEqualTo("okänt");
    }

    @Test
    void refusesLaterEvaluations() {
        ReportBuilder builder = Report.builder(NOW).earlier(List.of(total("SE-2020", "Nässjö", "2023", 550)));
        assertThatThrownBy(builder::build)
                .isInstanceOf(UnorderedEvaluationsException.class)
                .hasMessageContaining("2023");
        ReportBuilder undecided = Report.builder(NOW).earlier(List.of(total("SE-2020", "Nässjö", "2022", 550)));
        assertThatThrownBy(undecided::build).isInstanceOf(UnorderedEvaluationsException.class);
        ReportBuilder other = Report.builder(NOW).earlier(List.of(total("SE-2020", "Habo", "2020", 550)));
        assertThatThrownBy(other::build).isInstanceOf(UnorderedEvaluationsException.class);
    }

    @Test
    void anEarlierEvaluationMayGiveTheCode() {
        Evaluation coded = evaluation(Catalogues.se2020(), "Nässjö", "2021")
                .municipality(Municipality.of("Nässjö", "SE", "0682"))
                .points("total", 530)
                .build();
        assertThat(since(NOW, coded)).contains("530 av 800 poäng");
    }

    @Test
    void withoutEarlierEvaluationsThereIsNoDevelopment() {
        assertThat(Report.builder(NOW).earlier(List.of()).build()).isEqualTo(Report.of(NOW));
    }

    @Test
    void reportsThePlanOfTheEvaluation() {
        Report report = Report.builder(NOW).plan(plan(NOW)).build();
        WellFormed.check(report);
        Section plan = section(report, Section.Kind.PLAN);
        assertThat(sentences(plan)).containsExactly("Vår plan.", "Genomfört: 1 av 1 åtgärd (100,0\u00a0%).");
        assertThat(cells(tables(plan).get(0)))
                .containsExactly(List.of("Medborgarpanel", "1", "1: 75", "Kansliet", "2022", "genomförd"));
        assertThat(tables(plan)).extracting(DataTable::caption).containsExactly("Åtgärder", "Om alla mål nås");
        assertThat(Reports.blocks(plan, Block.Items.class)).singleElement().satisfies(without -> {
            assertThat(without.title()).isEqualTo("Förbättringsmöjligheter utan åtgärd");
            assertThat(without.items()).hasToString("[Service]");
        });
    }

    @Test
    void followsUpThePlanOfTheEvaluationBefore() {
        Report report =
                Report.builder(NOW).earlier(List.of(BEFORE)).plan(plan(BEFORE)).build();
        WellFormed.check(report);
        assertThat(report.sections()).extracting(Section::id).endsWith("development", "plan", "overview", "about");
        assertThat(cells(tables(section(report, Section.Kind.PLAN)).get(0)).get(0))
                .containsExactly("Medborgarpanel", "1", "1: 75 (målet är inte nått)", "Kansliet", "2022", "genomförd");
        assertThat(sentences(section(report, Section.Kind.PLAN)))
                .containsExactly("Vår plan.", "Genomfört: 1 av 1 åtgärd (100,0\u00a0%).");
    }

    @Test
    void aPlanWithoutActionsSaysSo() {
        Report report =
                Report.builder(NOW).plan(Plan.builder(NOW.subject()).build()).build();
        WellFormed.check(report);
        assertThat(sentences(section(report, Section.Kind.PLAN))).containsExactly("Planen har inga åtgärder.");
    }

    @Test
    void refusesAPlanOfAnotherEvaluation() {
        ReportBuilder alone = Report.builder(NOW).plan(plan(BEFORE));
        assertThatThrownBy(alone::build)
                .isInstanceOf(InvalidPlanException.class)
                .hasMessageContaining("found 2021-03, expected 2022-09");
        ReportBuilder older = Report.builder(NOW).earlier(List.of(OLD, BEFORE)).plan(plan(OLD));
        assertThatThrownBy(older::build).isInstanceOf(InvalidPlanException.class);
    }
}
