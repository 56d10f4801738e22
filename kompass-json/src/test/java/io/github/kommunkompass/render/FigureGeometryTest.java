package io.github.kommunkompass.render;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.kommunkompass.benchmark.Benchmark;
import io.github.kommunkompass.benchmark.Population;
import io.github.kommunkompass.benchmark.RepeatPolicy;
import io.github.kommunkompass.catalogue.Catalogues;
import io.github.kommunkompass.comparison.ComparisonSettings;
import io.github.kommunkompass.comparison.PublishedFigures;
import io.github.kommunkompass.comparison.Reference;
import io.github.kommunkompass.comparison.SubjectInclusion;
import io.github.kommunkompass.evaluation.Evaluation;
import io.github.kommunkompass.evaluation.EvaluationBuilder;
import io.github.kommunkompass.evaluation.Missing;
import io.github.kommunkompass.municipality.Municipality;
import io.github.kommunkompass.report.Block;
import io.github.kommunkompass.report.Chart;
import io.github.kommunkompass.report.Report;
import io.github.kommunkompass.report.ReportBuilder;
import io.github.kommunkompass.value.PartialDate;
import io.github.kommunkompass.value.Ratio;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.w3c.dom.Element;

/** What figures draw is where its number says, measured at their own scale. */
class FigureGeometryTest {

    private static final List<Integer> AREAS = List.of(69, 68, 77, 60, 63, 52, 80, 73);
    private static final List<Integer> MEANS = List.of(63, 65, 73, 64, 61, 59, 68, 64);

    private static EvaluationBuilder evaluation(String municipality, int year) {
        return Evaluation.builder(Catalogues.se2020())
                .municipality(Municipality.of(municipality, "SE"))
                .evaluated(PartialDate.of(year));
    }

    private static EvaluationBuilder withAreas(String municipality, int year, List<Integer> points) {
        EvaluationBuilder evaluation = evaluation(municipality, year);
        IntStream.range(0, points.size()).forEach(i -> evaluation.points(Integer.toString(i + 1), points.get(i)));
        return evaluation;
    }

    private static ReportBuilder withMeans(Evaluation evaluation) {
        Map<String, Ratio> means = new TreeMap<>();
        IntStream.range(0, MEANS.size()).forEach(i -> means.put(Integer.toString(i + 1), Ratio.of(MEANS.get(i))));
        return Report.builder(evaluation)
                .reference(
                        PublishedFigures.of(Catalogues.se2020(), "Means", means, List.of()),
                        ComparisonSettings.of(SubjectInclusion.UNSTATED));
    }

    private static Svg figure(Report report, Class<? extends Chart> kind, Layout layout) {
        return Svg.parse(SvgRenderer.of(layout).render(chart(report, kind), "sv"));
    }

    private static Chart chart(Report report, Class<? extends Chart> kind) {
        return report.sections().stream()
                .flatMap(section -> section.blocks().stream())
                .flatMap(block -> block instanceof Block.Graphic graphic ? Stream.of(graphic.chart()) : Stream.empty())
                .filter(kind::isInstance)
                .findFirst()
                .orElseThrow();
    }

    /** The length from zero to the maximum. */
    private static BigDecimal length(Svg figure) {
        BigDecimal zero = figure.numbers("line", "zero", "x1").get(0);
        return figure.numbers("line", "grid", "x1").stream()
                .max(BigDecimal::compareTo)
                .orElseThrow()
                .subtract(zero);
    }

    @ParameterizedTest
    @EnumSource
    void barsAreAsLongAsTheirPoints(Layout layout) {
        Evaluation evaluation = withAreas("Nässjö", 2022, AREAS).build();
        Svg figure = figure(withMeans(evaluation).build(), Chart.Areas.class, layout);
        BigDecimal zero = figure.numbers("line", "zero", "x1").get(0);
        BigDecimal length = length(figure);
        assertThat(figure.numbers("rect", "bar", "x")).hasSize(8).containsOnly(zero);
        assertThat(figure.numbers("rect", "bar", "width"))
                .usingElementComparator(BigDecimal::compareTo)
                .containsExactlyElementsOf(AREAS.stream()
                        .map(points -> Svg.at(BigDecimal.ZERO, length, points, 100))
                        .toList());
        assertThat(figure.numbers("rect", "track", "width"))
                .usingElementComparator(BigDecimal::compareTo)
                .containsOnly(length);
        assertThat(figure.drawn("line", "mean"))
                .extracting(mark -> Svg.number(mark, "x1"))
                .usingElementComparator(BigDecimal::compareTo)
                .containsExactlyElementsOf(MEANS.stream()
                        .map(mean -> Svg.at(zero, length, mean, 100))
                        .toList());
        assertThat(figure.texts("points"))
                .containsExactlyElementsOf(AREAS.stream().map(String::valueOf).toList());
        assertThat(figure.texts("mean-points"))
                .containsExactlyElementsOf(MEANS.stream().map(String::valueOf).toList());
    }

    @ParameterizedTest
    @EnumSource
    void noNameIsCut(Layout layout) {
        Evaluation evaluation = withAreas("Nässjö", 2022, AREAS).build();
        String names = String.join(
                " ",
                figure(withMeans(evaluation).build(), Chart.Areas.class, layout).texts("name"));
        Catalogues.se2020()
                .root()
                .children()
                .forEach(area -> assertThat(names)
                        .contains(area.code() + " " + area.name().in("sv")));
    }

    @ParameterizedTest
    @EnumSource
    void unknownPointsAreRanges(Layout layout) {
        Evaluation evaluation = evaluation("Habo", 2022)
                .points(Map.of("1.1", 10, "1.2", 5, "1.3", 20))
                .missing("1.4", Missing.SUPPRESSED)
                .points("1.5", 10)
                .build();
        Svg figure = figure(Report.of(evaluation), Chart.Areas.class, layout);
        BigDecimal zero = figure.numbers("line", "zero", "x1").get(0);
        Element range = figure.drawn("rect", "possible").get(0);
        assertThat(figure.drawn("rect", "possible")).hasSize(1);
        BigDecimal from = Svg.at(zero, length(figure), 45, 100);
        assertThat(Svg.number(range, "x")).isEqualByComparingTo(from);
        assertThat(Svg.number(range, "width")).isEqualByComparingTo(Svg.at(BigDecimal.ZERO, length(figure), 10, 100));
        assertThat(figure.texts("points"))
                .containsExactly("45–55", "okänt", "okänt", "okänt", "okänt", "okänt", "okänt", "okänt");
    }

    @ParameterizedTest
    @EnumSource
    void dotsAreAtTheirShares(Layout layout) {
        EvaluationBuilder builder = evaluation("Nässjö", 2022);
        List<Integer> points = Catalogues.se2020().leaves().stream()
                .map(leaf -> (leaf.ordinal() * 7) % (leaf.max() + 1))
                .toList();
        IntStream.range(0, points.size())
                .forEach(i -> builder.points(Catalogues.se2020().leaves().get(i).code(), points.get(i)));
        Svg figure = figure(withMeans(builder.build()).build(), Chart.Profile.class, layout);
        BigDecimal zero = figure.numbers("line", "zero", "x1").get(0);
        List<BigDecimal> parts = figure.elements("circle", "dot").stream()
                .filter(dot -> dot.getAttribute("class").equals("dot"))
                .map(dot -> Svg.number(dot, "cx"))
                .toList();
        assertThat(parts)
                .usingElementComparator(BigDecimal::compareTo)
                .containsExactlyElementsOf(IntStream.range(0, points.size())
                        .mapToObj(i -> Svg.at(
                                zero,
                                length(figure),
                                points.get(i),
                                Catalogues.se2020().leaves().get(i).max()))
                        .toList());
    }

    @ParameterizedTest
    @EnumSource
    void equalPointsStandOnTopOfEachOther(Layout layout) {
        List<Integer> totals = List.of(400, 500, 500, 500, 610);
        Benchmark benchmark = IntStream.range(0, totals.size())
                .mapToObj(i -> evaluation("Kommun " + i, 2022)
                        .points("total", totals.get(i))
                        .build())
                .collect(Benchmark.toBenchmark(Population.of(Catalogues.se2020(), RepeatPolicy.ALL)));
        Report report = Report.builder(
                        evaluation("Nässjö", 2022).points("total", 542).build())
                .reference(Reference.of(benchmark), ComparisonSettings.of(SubjectInclusion.NOT_A_MEMBER))
                .build();
        Svg figure = figure(report, Chart.Position.class, layout);
        List<Element> ticks = figure.elements("text", "tick");
        BigDecimal zero = Svg.number(ticks.get(0), "x");
        BigDecimal length = Svg.number(ticks.get(ticks.size() - 1), "x").subtract(zero);
        long from = Long.parseLong(ticks.get(0).getTextContent());
        long to = Long.parseLong(ticks.get(ticks.size() - 1).getTextContent());
        assertThat(figure.numbers("circle", "other", "cx"))
                .usingElementComparator(BigDecimal::compareTo)
                .containsExactlyElementsOf(totals.stream()
                        .map(points -> Svg.at(zero, length, points - from, to - from))
                        .toList());
        assertThat(figure.numbers("circle", "other", "cy").subList(1, 4))
                .doesNotHaveDuplicates()
                .isSortedAccordingTo((a, b) -> b.compareTo(a));
        assertThat(figure.numbers("circle", "whole", "cx"))
                .singleElement()
                .satisfies(x -> assertThat(x).isEqualByComparingTo(Svg.at(zero, length, 542 - from, to - from)));
        assertThat(figure.texts("points")).containsExactly("Nässjö 542");
        assertThat(figure.texts("mean-points")).containsExactlyInAnyOrder("medelvärde 502", "median 500");
    }

    @Test
    void columnsAreAsHighAsTheirTotals() {
        List<Integer> totals = List.of(500, 540, 542);
        Report report = Report.builder(
                        evaluation("Nässjö", 2024).points("total", 542).build())
                .earlier(List.of(
                        evaluation("Nässjö", 2022).points("total", 540).build(),
                        Evaluation.builder(Catalogues.se2016())
                                .municipality(Municipality.of("Nässjö", "SE"))
                                .evaluated(PartialDate.of(2018))
                                .points("total", 500)
                                .build()))
                .build();
        Svg figure = figure(report, Chart.History.class, Layout.WIDE);
        BigDecimal height = figure.numbers("rect", "track", "height").get(0);
        assertThat(figure.numbers("rect", "bar", "height"))
                .usingElementComparator(BigDecimal::compareTo)
                .containsExactlyElementsOf(totals.stream()
                        .map(points -> Svg.at(BigDecimal.ZERO, height, points, 800))
                        .toList());
        assertThat(figure.texts("name")).containsExactly("2018", "2022", "2024");
        assertThat(figure.texts("tick")).containsExactly("SE-2016", "SE-2020", "SE-2020");
        assertThat(figure.elements("line", "break")).hasSize(1);
        Svg narrow = figure(report, Chart.History.class, Layout.NARROW);
        assertThat(narrow.elements("line", "break")).hasSize(1);
        assertThat(narrow.texts("points")).containsExactly("500", "540", "542");
    }

    @Test
    void saysWhatItShows() {
        Chart chart = chart(withMeans(withAreas("Nässjö", 2022, AREAS).build()).build(), Chart.Areas.class);
        Svg figure = Svg.parse(SvgRenderer.of(Layout.WIDE).render(chart, "sv"));
        assertThat(figure.root().getAttribute("role")).isEqualTo("img");
        assertThat(figure.root().getAttribute("xml:lang")).isEqualTo("sv");
        assertThat(figure.root().getElementsByTagName("title").item(0).getTextContent())
                .isEqualTo(chart.title());
        assertThat(figure.root().getElementsByTagName("desc").item(0).getTextContent())
                .isEqualTo(chart.description());
    }
}
