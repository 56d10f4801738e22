package io.github.kommunkompass.report;

import static io.github.kommunkompass.report.Reports.areas;
import static io.github.kommunkompass.report.Reports.benchmark;
import static io.github.kommunkompass.report.Reports.cells;
import static io.github.kommunkompass.report.Reports.nassjo;
import static io.github.kommunkompass.report.Reports.publishedMeans;
import static io.github.kommunkompass.report.Reports.rules;
import static io.github.kommunkompass.report.Reports.section;
import static io.github.kommunkompass.report.Reports.sentences;
import static io.github.kommunkompass.report.Reports.tables;
import static io.github.kommunkompass.report.Reports.total;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.kommunkompass.benchmark.Benchmark;
import io.github.kommunkompass.benchmark.Population;
import io.github.kommunkompass.benchmark.RepeatPolicy;
import io.github.kommunkompass.catalogue.Catalogue;
import io.github.kommunkompass.catalogue.Catalogues;
import io.github.kommunkompass.comparison.ComparisonSettings;
import io.github.kommunkompass.comparison.PublishedFigures;
import io.github.kommunkompass.comparison.Reference;
import io.github.kommunkompass.comparison.SubjectInclusion;
import io.github.kommunkompass.evaluation.Evaluation;
import io.github.kommunkompass.scoring.IncomparableRevisionsException;
import io.github.kommunkompass.statistics.DisclosurePolicy;
import io.github.kommunkompass.value.Ratio;
import io.github.kommunkompass.value.Source;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The evaluation against a reference and against a group. */
class ReferenceReportTest {

    private static final Evaluation NASSJO = nassjo().build();
    private static final ComparisonSettings OUTSIDE = ComparisonSettings.of(SubjectInclusion.NOT_A_MEMBER);

    private static ComparisonSettings minimum(SubjectInclusion subject, int minimum) {
        return ComparisonSettings.builder(subject)
                .disclosure(DisclosurePolicy.minimum(minimum))
                .build();
    }

    /** A sample for arithmetic only. */
    private static Reference totals(Evaluation... more) {
        return Reference.of(benchmark(Stream.concat(
                IntStream.of(506, 497, 540, 615, 593, 668)
                        .mapToObj(points -> total("SE-2020", "Kommun " + points, "2021", points)),
                Stream.of(more))));
    }

    /** Five municipalities, all of whose areas have 10, 20 and up to 50 points. */
    private static Reference five(Evaluation... more) {
        return Reference.of(benchmark(Stream.concat(
                IntStream.rangeClosed(1, 5)
                        .map(i -> 10 * i)
                        .mapToObj(i -> areas("Kommun " + i, "2021", i, i, i, i, i, i, i, i)),
                Stream.of(more))));
    }

    private static String names(String... codes) {
        Catalogue catalogue = Catalogues.se2020();
        List<String> names = Stream.of(codes)
                .map(code -> code + "\u00a0" + catalogue.criterion(code).name().in("sv"))
                .toList();
        return String.join(", ", names.subList(0, names.size() - 1)) + " och " + names.get(names.size() - 1);
    }

    @Test
    void namesAreasAboveAndBelowPublishedMeans() {
        Report report =
                Report.builder(NASSJO).reference(publishedMeans(), OUTSIDE).build();
        WellFormed.check(report);
        Section profile = section(report, Section.Kind.PROFILE);
        assertThat(sentences(profile))
                .containsExactly(
                        "Jämförd med publicerade medelvärden: Sverigesnitt. Antal utvärderingar bakom värdena: okänt."
                                + " Kommunen ingår inte bland dem.",
                        "Över medelvärdet: " + names("1", "2", "3", "5", "7", "8") + ".",
                        "Under medelvärdet: " + names("4", "6") + ".");
        Chart.Profile chart = Reports.chart(profile, Chart.Profile.class);
        assertThat(chart.marks()).hasSize(44);
        assertThat(chart.marks().get(0).mean()).contains(Ratio.of(63));
        assertThat(chart.marks())
                .allSatisfy(mark -> assertThat(mark.lowerQuartile()).isEmpty());
        assertThat(cells(chart.numbers()).get(0).subList(1, 6)).containsExactly("69", "100", "69,0\u00a0%", "63", "+6");
        assertThat(cells(chart.numbers()).get(1).subList(4, 6))
                .as("no mean of a sub-area")
                .containsExactly("", "");
        assertThat(Reports.chart(section(report, Section.Kind.SUMMARY), Chart.Areas.class)
                        .description())
                .contains(": 52 av 100, medelvärde 59; ");
        assertThat(rules(report))
                .contains(
                        "Avvikelse: poängen minus medelvärdet.",
                        "Jämförd med publicerade medelvärden: Sverigesnitt. Antal utvärderingar bakom värdena: okänt.")
                .anyMatch(rule -> rule.startsWith("Publicerat medelvärde: "))
                .noneMatch(rule -> rule.startsWith("Medelvärde: "))
                .anyMatch(rule -> rule.startsWith("Över eller under medelvärdet: "))
                .noneMatch(rule -> rule.startsWith("Mittersta hälften: "))
                .noneMatch(rule -> rule.startsWith("Läge: "));
        assertThat(Reports.blocks(section(report, Section.Kind.ABOUT), Block.Sources.class)
                        .get(2))
                .isEqualTo(new Block.Sources(
                        "Jämförelsevärdenas källor",
                        List.of(Source.of("https://www.vallentuna.se/means")),
                        "Ingen källa anges."));
    }

    @Test
    void anAreaEqualToTheMeanIsNamedInNeitherSentence() {
        Evaluation equal = areas("Habo", "2021", 63, 65, 73, 64, 61, 59, 68, 64);
        Report report =
                Report.builder(equal).reference(publishedMeans(), OUTSIDE).build();
        WellFormed.check(report);
        assertThat(sentences(section(report, Section.Kind.PROFILE))).hasSize(1);
        assertThat(rules(report)).noneMatch(rule -> rule.startsWith("Över eller under"));
        Report without = Report.of(NASSJO);
        assertThat(rules(without))
                .noneMatch(rule -> rule.startsWith("Medelvärde"))
                .noneMatch(rule -> rule.startsWith("Avvikelse"));
    }

    @Test
    void publishedQuartilesAndNumbersAreShown() {
        PublishedFigures figures = PublishedFigures.of(
                Catalogues.se2020(),
                "Tryckt sammanställning.",
                Map.of(
                        PublishedFigures.Kind.FIRST_QUARTILE, Map.of("1", Ratio.of(50)),
                        PublishedFigures.Kind.THIRD_QUARTILE, Map.of("1", Ratio.of(70))),
                Map.of("1", 38L),
                List.of());
        Report report = Report.builder(NASSJO).reference(figures, OUTSIDE).build();
        WellFormed.check(report);
        assertThat(sentences(section(report, Section.Kind.PROFILE)).get(0))
                .startsWith(
                        "Jämförd med publicerade värden: Tryckt sammanställning. Antal utvärderingar bakom värdena: 38.");
        Chart.Mark first = Reports.chart(section(report, Section.Kind.PROFILE), Chart.Profile.class)
                .marks()
                .get(0);
        assertThat(first.lowerQuartile()).contains(Ratio.of(50));
        assertThat(first.upperQuartile()).contains(Ratio.of(70));
        assertThat(rules(report))
                .anyMatch(rule -> rule.startsWith("Mittersta hälften: "))
                .noneMatch(rule -> rule.startsWith("Kvartilerna är av typ"))
                .noneMatch(rule -> rule.startsWith("Medelvärde: "));
        assertThat(cells(Reports.chart(section(report, Section.Kind.PROFILE), Chart.Profile.class)
                                .numbers())
                        .get(0))
                .endsWith("", "", "50", "70");
        Report excluded = Report.builder(NASSJO)
                .reference(figures, ComparisonSettings.of(SubjectInclusion.EXCLUDED))
                .build();
        Chart.Profile none = Reports.chart(section(excluded, Section.Kind.PROFILE), Chart.Profile.class);
        assertThat(none.marks())
                .hasSize(44)
                .allSatisfy(mark -> assertThat(mark.upperQuartile()).isEmpty());
        assertThat(none.numbers().columns()).hasSize(6);
    }

    @Test
    void numbersOfPublishedFiguresAreToldWhereTheyDiffer() {
        PublishedFigures figures = PublishedFigures.of(
                Catalogues.se2020(),
                "Sverigesnitt",
                Map.of(
                        PublishedFigures.Kind.MEAN,
                        Map.of("1", Ratio.parse("62.5"), "2", Ratio.of(65), "3", Ratio.of(73))),
                Map.of("1", 38L, "2", 30L),
                List.of());
        Report report = Report.builder(NASSJO).reference(figures, OUTSIDE).build();
        WellFormed.check(report);
        assertThat(sentences(section(report, Section.Kind.PROFILE)).get(0))
                .contains("Antal utvärderingar bakom värdena, där det anges: 30–38.");
        assertThat(cells(Reports.chart(section(report, Section.Kind.SUMMARY), Chart.Areas.class)
                                .numbers())
                        .subList(0, 4))
                .extracting(row -> String.join(" ", row.subList(4, 7)))
                .containsExactly("62,5 +6,5 38", "65,0 +3,0 30", "73,0 +4,0 ", "  ");
    }

    /** The evaluation lacks the points of area 1, of which there is a mean. */
    @Test
    void theMeanIsShownWhereTheOwnPointsAreUnknown() {
        Evaluation subject = Reports.evaluation(Catalogues.se2020(), "Nässjö", "2022-09")
                .points("2", 68)
                .build();
        assertThat(areaRows(subject, publishedMeans(), OUTSIDE)).startsWith("okänt 63 ", "68 65 +3");
        assertThat(areaRows(subject, five(), OUTSIDE)).startsWith("okänt 30 ", "68 30 +38");
        assertThat(areaRows(subject, five(), minimum(SubjectInclusion.NOT_A_MEMBER, 6)))
                .startsWith("okänt skyddat ", "68 skyddat skyddat");
        assertThat(areaRows(subject, publishedMeans(), ComparisonSettings.of(SubjectInclusion.EXCLUDED)))
                .startsWith("okänt  ", "68  ");
    }

    /** The evaluation itself is the only one of the benchmark with points of area 1. */
    @Test
    void theOwnPointsAreNoMeanOfOthers() {
        Evaluation subject = Reports.evaluation(Catalogues.se2020(), "Nässjö", "2022-09")
                .points(Map.of("1", 69, "2", 68))
                .build();
        Evaluation other = Reports.evaluation(Catalogues.se2020(), "Habo", "2022-09")
                .points("2", 60)
                .build();
        assertThat(areaRows(
                        subject,
                        Reference.of(benchmark(Stream.of(subject, other))),
                        ComparisonSettings.of(SubjectInclusion.EXCLUDED)))
                .startsWith("69  ", "68 60 +8");
    }

    private static List<String> areaRows(Evaluation subject, Reference reference, ComparisonSettings settings) {
        Report report = Report.builder(subject).reference(reference, settings).build();
        WellFormed.check(report);
        return cells(Reports.chart(section(report, Section.Kind.SUMMARY), Chart.Areas.class)
                        .numbers())
                .stream()
                .map(row -> row.get(1) + " " + row.get(4) + " " + row.get(5))
                .toList();
    }

    /** A seventh municipality is in the whole and not in the group, so its points would be the difference of their sums. */
    @Test
    void aGroupThatWouldTellTheOthersIsNotShown() {
        Evaluation seventh = areas("Eda", "2021", 99, 99, 99, 99, 99, 99, 99, 99);
        assertThat(shows(five(seventh), five(), 2)).isFalse();
        assertThat(shows(five(), five(), 6)).as("no rest").isTrue();
        Evaluation eighth = areas("Habo", "2021", 99, 99, 99, 99, 99, 99, 99, 99);
        assertThat(shows(five(seventh, eighth), five(), 2)).isTrue();
        assertThat(shows(five(seventh, eighth), five(), 3)).isFalse();
        assertThat(shows(five(seventh), Reference.of(benchmark(Stream.of(eighth))), 6))
                .as("disjoint")
                .isTrue();
        assertThat(shows(five(seventh), Reference.of(benchmark(Stream.of(seventh, eighth))), 2))
                .as("they overlap")
                .isFalse();
    }

    @Test
    void theOwnPointsAreNoOnesElse() {
        assertThat(shows(five(NASSJO), five(), SubjectInclusion.INCLUDED, OUTSIDE.subject(), 5))
                .as("the rest is the own evaluation")
                .isTrue();
        Evaluation seventh = areas("Eda", "2021", 99, 99, 99, 99, 99, 99, 99, 99);
        assertThat(shows(five(NASSJO, seventh), five(), SubjectInclusion.INCLUDED, OUTSIDE.subject(), 2))
                .isFalse();
        assertThat(shows(five(NASSJO, seventh), five(NASSJO), SubjectInclusion.INCLUDED, SubjectInclusion.INCLUDED, 2))
                .isFalse();
    }

    private static boolean shows(Reference whole, Reference group, int minimum) {
        return shows(whole, group, SubjectInclusion.NOT_A_MEMBER, SubjectInclusion.NOT_A_MEMBER, minimum);
    }

    private static boolean shows(
            Reference whole, Reference group, SubjectInclusion inWhole, SubjectInclusion inGroup, int minimum) {
        Section profile = section(
                Report.builder(NASSJO)
                        .reference(whole, minimum(inWhole, minimum))
                        .peers(group, ComparisonSettings.of(inGroup))
                        .build(),
                Section.Kind.PROFILE);
        boolean isShown = !tables(profile).isEmpty();
        assertThat(sentences(profile).stream().anyMatch(sentence -> sentence.startsWith("Gruppen visas inte, ")))
                .isEqualTo(!isShown);
        return isShown;
    }

    @Test
    void countsDoNotTellWhetherAGroupIsApart() {
        Reference counts = Reference.of(Benchmark.ofCounts(
                Population.of(Catalogues.se2020(), RepeatPolicy.ALL),
                5,
                5,
                five().benchmark().orElseThrow().counts()));
        assertThat(shows(counts, five(), 2)).isFalse();
        assertThat(shows(five(), counts, 2)).isFalse();
    }

    /** The published totals of {@code ComparisonTest}, where a mean of 3961/7 is calculated. */
    @Test
    void showsWhereATotalStandsAmongAll() {
        Evaluation subject = total("SE-2020", "Nässjö", "2022-09", 542);
        Report report = Report.builder(subject)
                .reference(totals(subject), ComparisonSettings.of(SubjectInclusion.INCLUDED))
                .build();
        WellFormed.check(report);
        Section profile = section(report, Section.Kind.PROFILE);
        assertThat(sentences(profile))
                .containsExactly(
                        "Jämförd med 7 utvärderingar av 7 kommuner: SE-2020, alla utvärderingar. Kommunens egen utvärdering är"
                                + " medräknad.",
                        "Totalsumman är 542, medelvärdet 565,9 och avvikelsen −23,9. Rangen är 4 av 7, och medianen är 542.");
        assertThat(profile.blocks()).as("no profile of nothing").hasSize(3);
        Chart.Position position = Reports.chart(profile, Chart.Position.class);
        assertThat(position.evaluations()).containsOnlyKeys(497, 506, 540, 542, 593, 615, 668);
        assertThat(position.mean()).contains(Ratio.of(3961, 7));
        assertThat(position.median()).contains(Ratio.of(542));
        assertThat(position.description()).isEqualTo("Totalt: 542 av 800, medelvärde 565,9, median 542, rang 4 av 7.");
        assertThat(cells(position.numbers())).contains(List.of("542", "1")).hasSize(7);
        assertThat(rules(report))
                .anyMatch(rule -> rule.startsWith("Läge: ") && rule.endsWith("(1, 2, 2, 4)."))
                .contains("Jämförd med 7 utvärderingar av 7 kommuner: SE-2020, alla utvärderingar.");
        assertThat(Reports.chart(
                                section(
                                        Report.builder(subject)
                                                .reference(
                                                        totals(subject),
                                                        ComparisonSettings.of(SubjectInclusion.EXCLUDED))
                                                .build(),
                                        Section.Kind.PROFILE),
                                Chart.Position.class)
                        .mean())
                .contains(Ratio.of(3419, 6));
    }

    @Test
    void leavesThePositionOutWhereGroupsMayBeTooSmall() {
        Evaluation subject = total("SE-2020", "Nässjö", "2022-09", 542);
        Report report = Report.builder(subject)
                .reference(totals(), minimum(SubjectInclusion.NOT_A_MEMBER, 3))
                .build();
        WellFormed.check(report);
        Section profile = section(report, Section.Kind.PROFILE);
        assertThat(Reports.blocks(profile, Block.Graphic.class)).isEmpty();
        assertThat(sentences(profile))
                .contains(
                        "Totalsumman är 542, medelvärdet 569,8 och avvikelsen −27,8. Rangen är 4 av 7, och medianen är 566,5.")
                .last()
                .asString()
                .startsWith("Totalsummans läge bland alla visas inte");
        assertThat(rules(report)).noneMatch(rule -> rule.startsWith("Läge: "));
    }

    @Test
    void quartilesAreOverTheEvaluationsOfTheMean() {
        Chart.Mark included = firstMark(ComparisonSettings.of(SubjectInclusion.INCLUDED));
        assertThat(included.lowerQuartile()).contains(Ratio.of(45, 2));
        assertThat(included.upperQuartile()).contains(Ratio.of(95, 2));
        Chart.Mark others = firstMark(ComparisonSettings.of(SubjectInclusion.EXCLUDED));
        assertThat(others.mean()).contains(Ratio.of(30));
        assertThat(others.lowerQuartile()).contains(Ratio.of(20));
        assertThat(others.upperQuartile()).contains(Ratio.of(40));
        Chart.Mark withheld = firstMark(minimum(SubjectInclusion.EXCLUDED, 6));
        assertThat(withheld.mean()).isEmpty();
        assertThat(withheld.lowerQuartile()).isEmpty();
        assertThat(withheld.upperQuartile()).isEmpty();
    }

    private static Chart.Mark firstMark(ComparisonSettings settings) {
        Report report = Report.builder(NASSJO).reference(five(NASSJO), settings).build();
        WellFormed.check(report);
        return Reports.chart(section(report, Section.Kind.PROFILE), Chart.Profile.class)
                .marks()
                .get(0);
    }

    @Test
    void saysThatFiguresAreWithheld() {
        Report report = Report.builder(NASSJO)
                .reference(five(NASSJO), minimum(SubjectInclusion.EXCLUDED, 6))
                .build();
        Section profile = section(report, Section.Kind.PROFILE);
        assertThat(sentences(profile).get(0))
                .isEqualTo(
                        "Jämförd med färre än 6 andra utvärderingar: SE-2020, alla utvärderingar. Värden för färre än 6"
                                + " utvärderingar visas inte.");
        assertThat(cells(tables(report.sections().get(2)).get(0)).get(0).subList(4, 6))
                .containsExactly("skyddat", "skyddat");
        assertThat(rules(report)).noneMatch(rule -> rule.startsWith("Mittersta hälften: "));
    }

    @Test
    void saysThatNothingCanBeCompared() {
        Evaluation subject = total("SE-2020", "Nässjö", "2022-09", 542);
        Report report =
                Report.builder(subject).reference(publishedMeans(), OUTSIDE).build();
        WellFormed.check(report);
        assertThat(sentences(section(report, Section.Kind.PROFILE)))
                .hasSize(2)
                .contains("Det finns inget värde att jämföra de kända poängen med.");
    }

    @Test
    void putsAGroupBesideTheReference() {
        Report report = Report.builder(NASSJO)
                .reference(publishedMeans(), OUTSIDE)
                .peers(five(), OUTSIDE)
                .build();
        WellFormed.check(report);
        Section profile = section(report, Section.Kind.PROFILE);
        assertThat(Reports.blocks(profile, Block.Heading.class))
                .singleElement()
                .hasToString("Heading[text=Jämförelse med en grupp av kommuner]");
        assertThat(sentences(profile))
                .last()
                .isEqualTo("Jämförd med 5 utvärderingar av 5 kommuner: SE-2020, alla utvärderingar. Kommunen ingår inte"
                        + " bland dem.");
        DataTable table = tables(profile).get(0);
        assertThat(table.columns())
                .extracting(DataTable.Column::heading)
                .containsExactly(
                        "Kriterium", "Poäng", "Medelvärde", "Medelvärde för gruppen", "Avvikelse från gruppen");
        assertThat(cells(table)).hasSize(9);
        assertThat(cells(table).get(0)).containsExactly("Totalt", "542", "", "240", "+302");
        assertThat(cells(table).get(6).subList(1, 5)).containsExactly("52", "59", "30", "+22");
        assertThat(rules(report))
                .filteredOn(rule -> rule.startsWith("Jämförd med "))
                .hasSize(2);
    }

    @Test
    void aGroupMayStandAlone() {
        Report report = Report.builder(NASSJO).peers(five(), OUTSIDE).build();
        WellFormed.check(report);
        Section profile = section(report, Section.Kind.PROFILE);
        assertThat(profile.blocks()).hasSize(2);
        assertThat(tables(profile).get(0).columns()).hasSize(4);
        assertThat(cells(tables(profile).get(0)).get(1).subList(1, 4)).containsExactly("69", "30", "+39");
        assertThat(rules(report))
                .anyMatch(rule -> rule.startsWith("Medelvärde: "))
                .noneMatch(rule -> rule.startsWith("Mittersta hälften: "))
                .filteredOn(rule -> rule.startsWith("Jämförd med "))
                .hasSize(1);
        assertThat(section(report, Section.Kind.SUMMARY)).isEqualTo(section(Report.of(NASSJO), Section.Kind.SUMMARY));
        Evaluation alone = total("SE-2020", "Nässjö", "2022-09", 542);
        Report ofTotal = Report.builder(alone).peers(publishedMeans(), OUTSIDE).build();
        WellFormed.check(ofTotal);
        assertThat(tables(section(ofTotal, Section.Kind.PROFILE))).isEmpty();
    }

    @Test
    void refusesAReferenceOfAnotherRevision() {
        ReportBuilder builder = Report.builder(total("SE-2016", "Nässjö", "2019", 540));
        assertThatThrownBy(() -> builder.reference(publishedMeans(), OUTSIDE))
                .isInstanceOf(IncomparableRevisionsException.class);
        assertThatThrownBy(() -> builder.peers(five(), OUTSIDE)).isInstanceOf(IncomparableRevisionsException.class);
    }
}
