package io.github.kommunkompass.report;

import static io.github.kommunkompass.report.Reports.areas;
import static io.github.kommunkompass.report.Reports.cells;
import static io.github.kommunkompass.report.Reports.nassjoPoints;
import static io.github.kommunkompass.report.Reports.section;
import static io.github.kommunkompass.report.Reports.sentences;
import static io.github.kommunkompass.report.Reports.tables;
import static io.github.kommunkompass.report.Reports.total;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.kommunkompass.catalogue.Catalogue;
import io.github.kommunkompass.catalogue.Catalogues;
import io.github.kommunkompass.catalogue.Criterion;
import io.github.kommunkompass.evaluation.Evaluation;
import io.github.kommunkompass.evaluation.EvaluationBuilder;
import io.github.kommunkompass.evaluation.Missing;
import io.github.kommunkompass.value.LocalizedText;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Reports of evaluations of which little is known, or which are by another catalogue. */
class SparseReportTest {

    private static List<String> ids(Report report) {
        return report.sections().stream().map(Section::id).toList();
    }

    private static List<List<String>> missing(Report report) {
        return cells(tables(section(report, Section.Kind.OVERVIEW)).get(1));
    }

    private static Optional<List<String>> row(Report report, String code) {
        return cells(tables(section(report, Section.Kind.OVERVIEW)).get(0)).stream()
                .filter(row -> row.get(0).startsWith(code + " "))
                .findFirst();
    }

    @Test
    void ofATotalAloneHasNoAreas() {
        Report report = Report.of(total("SE-2020", "Nässjö", "2022", 542));
        WellFormed.check(report);
        assertThat(ids(report)).containsExactly("summary", "overview", "about");
        assertThat(sentences(section(report, Section.Kind.SUMMARY))).containsExactly("Områdenas poäng är inte kända.");
        assertThat(Reports.blocks(section(report, Section.Kind.SUMMARY), Block.Graphic.class))
                .isEmpty();
        assertThat(cells(tables(section(report, Section.Kind.OVERVIEW)).get(0)).get(0))
                .containsExactly("Totalt", "542", "800", "67,8\u00a0%");
        assertThat(row(report, "1.1").orElseThrow().subList(1, 4)).containsExactly("okänt", "20", "");
        assertThat(missing(report)).containsExactly(List.of("Totalt", "ej redovisad (alla 36 delar)"));
        assertThat(Reports.rules(report)).noneMatch(rule -> rule.startsWith("Högst andel"));
    }

    @Test
    void ofNothingSaysSo() {
        Report report = Report.of(
                Reports.evaluation(Catalogues.se2020(), "Nässjö", "2022").build());
        WellFormed.check(report);
        assertThat(ids(report)).containsExactly("summary", "overview", "about");
        assertThat(sentences(section(report, Section.Kind.SUMMARY)))
                .containsExactly("Totalsumman är okänd; maximum är 800 poäng.", "Områdenas poäng är inte kända.");
        assertThat(Reports.rules(report)).noneMatch(rule -> rule.startsWith("Andel"));
    }

    @Test
    void ofAreasAloneHasAllAreas() {
        Report report = Report.of(areas("Vallentuna", "2021-02", 73, 75, 80, 83, 86, 82, 86, 83));
        WellFormed.check(report);
        assertThat(ids(report)).hasSize(11).contains("area-1", "area-8");
        assertThat(Reports.blocks(section(report, Section.Kind.SUMMARY), Block.KeyFigure.class)
                        .get(0)
                        .number())
                .isEqualTo("648");
        assertThat(missing(report)).containsExactly(List.of("Totalt", "ej redovisad (alla 36 delar)"));
    }

    /** Two leaves of 10 points each are missing in area 1, and all of area 6. */
    @Test
    void ofSomeMissingPointsHasBoundsAndReasons() {
        Map<String, Integer> known = nassjoPoints();
        known.keySet().removeAll(List.of("1.1", "1.2", "6.1", "6.2", "6.3", "6.4"));
        EvaluationBuilder evaluation =
                Reports.evaluation(Catalogues.se2020(), "Nässjö", "2022-09").points(known);
        evaluation.missing("1.1", Missing.SUPPRESSED).missing("1.2", Missing.NOT_APPLICABLE);
        Report report =
                Report.of(evaluation.missing("6.1", Missing.NOT_ASSESSED).build());
        WellFormed.check(report);
        assertThat(row(report, "1").orElseThrow().subList(1, 4)).containsExactly("48–68", "100", "");
        assertThat(row(report, "1.1").orElseThrow().get(1)).isEqualTo("sekretess");
        assertThat(row(report, "1.2").orElseThrow().get(1)).isEqualTo("ej tillämplig");
        assertThat(row(report, "6.2").orElseThrow().get(1)).isEqualTo("okänt");
        assertThat(row(report, "6").orElseThrow().get(1)).isEqualTo("okänt");
        Section summary = section(report, Section.Kind.SUMMARY);
        assertThat(Reports.blocks(summary, Block.KeyFigure.class).get(0))
                .isEqualTo(new Block.KeyFigure("469–589", "av 800 poäng", Optional.empty()));
        assertThat(sentences(summary))
                .contains("Totalsumman är mellan 469 och 589 poäng, eftersom vissa poäng är okända.");
        assertThat(Reports.chart(summary, Chart.Areas.class).description()).contains(": 48–68 av 100; ", ": okänt; ");
        assertThat(missing(report))
                .extracting(row -> row.get(0).split(" ", -1)[0] + " " + row.get(1))
                .containsExactly(
                        "1.1 sekretess",
                        "1.2 ej tillämplig",
                        "6.1 ej bedömd",
                        "6.2 ej redovisad",
                        "6.3 ej redovisad",
                        "6.4 ej redovisad");
        assertThat(ids(report)).contains("area-1").doesNotContain("area-6");
    }

    @Test
    void theReasonOfAWholeIsThatOfItsParts() {
        Map<String, Integer> known = nassjoPoints();
        known.keySet().removeAll(List.of("6.1", "6.2", "6.3", "6.4"));
        Report report = Report.of(Reports.evaluation(Catalogues.se2020(), "Nässjö", "2022-09")
                .points(known)
                .missing("6", Missing.SUPPRESSED)
                .missing("6.4", Missing.NOT_ASSESSED)
                .build());
        assertThat(missing(report))
                .extracting(row -> row.get(0).split(" ", -1)[0] + " " + row.get(1))
                .containsExactly("6.1 sekretess", "6.2 sekretess", "6.3 sekretess", "6.4 ej bedömd");
        assertThat(row(report, "6").orElseThrow().get(1)).isEqualTo("sekretess");
        assertThat(row(report, "6.1").orElseThrow().get(1)).isEqualTo("sekretess");
    }

    /** The sum of area 5 leaves 0 points for its first part, which does not make them known. */
    @Test
    void whatIsNotApplicableIsNoRange() {
        Map<String, Integer> known = nassjoPoints();
        known.remove("5.1");
        Report report = Report.of(Reports.evaluation(Catalogues.se2020(), "Nässjö", "2022-09")
                .points(known)
                .points("5", 51)
                .missing("5.1", Missing.NOT_APPLICABLE)
                .build());
        assertThat(row(report, "5.1").orElseThrow()).element(1).isEqualTo("ej tillämplig");
        assertThat(row(report, "5").orElseThrow()).element(1).isEqualTo("51");
    }

    @Test
    void anAreaOfWhichOnlyWordsAreKnownHasASection() {
        Report report = Report.of(Reports.evaluation(Catalogues.se2020(), "Nässjö", "2022")
                .points("total", 542)
                .section("6.1", LocalizedText.of("sv", "Om lönen."))
                .build());
        WellFormed.check(report);
        assertThat(ids(report)).containsExactly("summary", "area-6", "overview", "about");
    }

    @Test
    void ofTheNorwegianRevisionIsInBokmalAndNynorsk() {
        Evaluation evaluation = Reports.evaluation(Catalogues.no2010(), "Trondheim", "2014")
                .points(Map.of("1", 70, "2", 60, "3", 50, "4", 40, "5", 45, "6", 55, "7", 65, "8", 75))
                .build();
        Report bokmal = Report.of(evaluation);
        WellFormed.check(bokmal);
        assertThat(bokmal.language()).isEqualTo("nb");
        assertThat(bokmal.sections().get(0).heading()).hasToString("Sammendrag");
        assertThat(sentences(bokmal.sections().get(0)).get(1))
                .startsWith(
                        "Lavest andel av maksimal poengsum har 4\u00a0Lederskap, ansvar og delegasjon (40 av 100), ");
        assertThat(sentences(section(bokmal, Section.Kind.ABOUT)).get(0))
                .isEqualTo("Evalueringen følger katalogen NO-2010 (Kommunekompasset fra 2010).");
        Report nynorsk = Report.builder(evaluation).language("nn").build();
        WellFormed.check(nynorsk);
        assertThat(ids(nynorsk))
                .as("of areas, only the points are known")
                .containsExactly("summary", "overview", "about");
        List<Text> names = tables(section(nynorsk, Section.Kind.OVERVIEW)).get(0).rows().stream()
                .map(row -> row.cells().get(0))
                .toList();
        assertThat(names).hasSize(9).contains(new Text("1 Offentlegheit og demokrati", "nn"));
        assertThat(names.get(8).language()).as("no nynorsk name is known").isEqualTo("nb");
        assertThat(sentences(nynorsk.sections().get(0)).get(1))
                .startsWith("Lågast andel av maksimal poengsum har 4\u00a0Leiarskap");
    }

    @Test
    void ofADeepCatalogueHasEveryCriterion() {
        Catalogue catalogue = Reports.deepCatalogue();
        assertThat(catalogue.criteria()).hasSize(301);
        EvaluationBuilder evaluation = Reports.evaluation(catalogue, "Habo", "2022");
        List<Criterion> leaves = catalogue.leaves();
        leaves.stream()
                .filter(leaf -> !leaf.code().toString().startsWith("2.1.3."))
                .forEach(leaf -> evaluation.points(leaf.code(), leaf.ordinal() % 3));
        Report report = Report.of(evaluation.build());
        WellFormed.check(report);
        assertThat(ids(report)).containsExactly("summary", "area-1", "area-2", "area-3", "area-4", "overview", "about");
        DataTable overview = tables(section(report, Section.Kind.OVERVIEW)).get(0);
        assertThat(overview.rows())
                .hasSize(301)
                .extracting(row -> row.level().orElseThrow().depth())
                .contains(0, 1, 2, 3, 4);
        assertThat(tables(report.sections().get(1)).get(0).rows()).hasSize(75);
        assertThat(missing(report)).containsExactly(List.of("2.1.3 Criterion 2.1.3", "not reported (all 5 parts)"));
        assertThat(sentences(report.sections().get(0)))
                .as("area 2 is not known")
                .noneMatch(sentence -> sentence.contains("Criterion 2 "));
        assertThat(sentences(section(report, Section.Kind.ABOUT)))
                .containsExactly(
                        "The evaluation is by the catalogue DEEP.",
                        "The source of the evaluation gives neither strengths nor improvement opportunities.");
        assertThat(Reports.blocks(section(report, Section.Kind.ABOUT), Block.Sources.class)
                        .get(0)
                        .ifNone())
                .isEqualTo("No source is given.");
    }

    @Test
    void aTotalOfOnePointIsInTheSingular() {
        Catalogue tiny = Catalogue.builder("TINY")
                .root(Criterion.root()
                        .name("en", "Total")
                        .add(Criterion.builder("1").name("en", "One").max(1)))
                .build();
        Report report = Report.of(
                Reports.evaluation(tiny, "Habo", "2022").points("1", 1).build());
        WellFormed.check(report);
        assertThat(Reports.blocks(report.sections().get(0), Block.KeyFigure.class)
                        .get(0)
                        .unit())
                .isEqualTo("of 1 point");
        assertThat(sentences(report.sections().get(0)))
                .containsExactly(
                        "The points of only one area are known, so that none is named as the highest or lowest.");
    }
}
