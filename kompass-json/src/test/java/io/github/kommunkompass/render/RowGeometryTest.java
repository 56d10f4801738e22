package io.github.kommunkompass.render;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.kommunkompass.catalogue.Catalogue;
import io.github.kommunkompass.catalogue.Criterion;
import io.github.kommunkompass.report.Chart;
import io.github.kommunkompass.scoring.Score;
import io.github.kommunkompass.value.Ratio;
import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.w3c.dom.Element;

/** Marks of rows are where their points are, from zero to the maximum, and are explained in each panel. */
class RowGeometryTest {

    private static final Catalogue CATALOGUE = SampleCharts.catalogue("Area", 1, 100);
    private static final Criterion WHOLE = CATALOGUE.root().children().get(0);
    private static final Criterion PART = WHOLE.children().get(0);
    private static final Criterion OTHER_PART = WHOLE.children().get(1);

    private static Chart.Mark mark(Score score) {
        return SampleCharts.mark(score, Optional.empty(), Optional.empty(), Optional.empty());
    }

    private static Svg figure(Chart chart, Layout layout) {
        return Svg.parse(SvgRenderer.of(layout).render(chart, "sv"));
    }

    private static BigDecimal zero(Svg figure) {
        return figure.numbers("line", "zero", "x1").get(0);
    }

    private static BigDecimal at(Svg figure, long numerator, long denominator) {
        return Svg.at(zero(figure), length(figure), numerator, denominator);
    }

    private static BigDecimal length(Svg figure) {
        return figure.numbers("line", "grid", "x1").stream()
                .max(Comparator.naturalOrder())
                .orElseThrow()
                .subtract(zero(figure));
    }

    @ParameterizedTest
    @EnumSource
    void profileHasDotsMeansAndTheMiddleHalf(Layout layout) {
        Chart chart = SampleCharts.profile(List.of(
                SampleCharts.mark(
                        SampleCharts.known(CATALOGUE, WHOLE, 37),
                        Optional.of(Ratio.of(41)),
                        Optional.of(Ratio.of(30)),
                        Optional.of(Ratio.of(60))),
                SampleCharts.mark(
                        SampleCharts.known(CATALOGUE, PART, 12),
                        Optional.of(Ratio.of(25, 2)),
                        Optional.of(Ratio.of(0)),
                        Optional.of(Ratio.of(50)))));
        Svg figure = figure(chart, layout);
        assertThat(figure.numbers("circle", "whole", "cx"))
                .singleElement(InstanceOfAssertFactories.BIG_DECIMAL)
                .isEqualByComparingTo(at(figure, 37, 100));
        assertThat(figure.drawn("line", "mean"))
                .extracting(mean -> Svg.number(mean, "x1"))
                .usingElementComparator(BigDecimal::compareTo)
                .containsExactly(at(figure, 41, 100), at(figure, 25, 100));
        assertThat(figure.drawn("rect", "half"))
                .extracting(half -> Svg.number(half, "x"))
                .usingElementComparator(BigDecimal::compareTo)
                .containsExactly(at(figure, 30, 100), zero(figure));
        assertThat(figure.drawn("rect", "half"))
                .extracting(half -> Svg.number(half, "width"))
                .usingElementComparator(BigDecimal::compareTo)
                .containsExactly(Svg.at(BigDecimal.ZERO, length(figure), 30, 100), length(figure));
        assertThat(figure.texts("points")).containsExactly("37/100", "12/50");
        assertThat(figure.texts("mean-points")).containsExactly("41,0", "12,5");
        assertThat(figure.texts("key")).contains("mittersta hälften av alla", "Poäng", "Medel");
    }

    @ParameterizedTest
    @EnumSource
    void profileHasRangesOfUnknownPoints(Layout layout) {
        Chart chart = SampleCharts.profile(List.of(
                mark(SampleCharts.bounded(CATALOGUE, WHOLE, 45, 65)),
                mark(SampleCharts.bounded(CATALOGUE, PART, 0, 25))));
        Svg figure = figure(chart, layout);
        List<Element> ranges = figure.drawn("rect", "possible");
        assertThat(ranges)
                .extracting(range -> Svg.number(range, "x"))
                .usingElementComparator(BigDecimal::compareTo)
                .containsExactly(at(figure, 45, 100), zero(figure));
        assertThat(ranges)
                .extracting(range -> Svg.number(range, "width"))
                .usingElementComparator(BigDecimal::compareTo)
                .containsExactly(
                        Svg.at(BigDecimal.ZERO, length(figure), 20, 100),
                        Svg.at(BigDecimal.ZERO, length(figure), 25, 50));
        assertThat(figure.elements("circle", "dot")).isEmpty();
        assertThat(figure.texts("points")).containsExactly("45–65/100", "0–25/50");
        assertThat(figure.texts("key")).contains("möjliga poäng");
    }

    @ParameterizedTest
    @EnumSource
    void noneAndAllAreAtTheEnds(Layout layout) {
        List<Chart.Mark> marks =
                List.of(mark(SampleCharts.known(CATALOGUE, WHOLE, 0)), mark(SampleCharts.known(CATALOGUE, WHOLE, 100)));
        Svg profile = figure(SampleCharts.profile(marks), layout);
        assertThat(profile.numbers("circle", "whole", "cx"))
                .usingElementComparator(BigDecimal::compareTo)
                .containsExactly(zero(profile), zero(profile).add(length(profile)));
        Svg areas = figure(SampleCharts.areas(marks), layout);
        assertThat(areas.numbers("rect", "bar", "width"))
                .usingElementComparator(BigDecimal::compareTo)
                .containsExactly(BigDecimal.ZERO, length(areas));
        assertThat(areas.texts("key")).doesNotContain("möjliga poäng");
    }

    /** A criterion that is not applicable within a sum has neither points nor a range, and so has one whose points may be any. */
    @ParameterizedTest
    @EnumSource
    void whatIsUnknownIsNotDrawn(Layout layout) {
        List<Chart.Mark> marks = List.of(
                mark(SampleCharts.bounded(CATALOGUE, WHOLE, 0, 100)),
                mark(SampleCharts.bounded(CATALOGUE, PART, 0, 0)),
                mark(Score.bounded(CATALOGUE, OTHER_PART, 0, 0, 0, Optional.empty())));
        for (Chart chart : List.of(SampleCharts.areas(marks), SampleCharts.profile(marks))) {
            Svg figure = figure(chart, layout);
            assertThat(figure.texts("points")).containsOnly("okänt").hasSize(3);
            assertThat(figure.elements("rect", "possible")).isEmpty();
            assertThat(figure.elements("rect", "bar")).isEmpty();
            assertThat(figure.elements("circle", "dot")).isEmpty();
        }
    }

    @ParameterizedTest
    @EnumSource
    void eachPanelHasHeadsAndKey(Layout layout) {
        List<Panel> panels = Figures.panels(SampleCharts.profile("Demokrati", 12, 100), "sv", layout);
        assertThat(panels).hasSizeGreaterThan(1).allSatisfy(panel -> {
            assertThat(words(panel, "key"))
                    .contains("mittersta hälften av alla", "möjliga poäng", "Poäng", "Medel")
                    .doesNotHaveDuplicates();
            assertThat(words(panel, "tick")).startsWith("0\u00a0%").endsWith("100\u00a0%");
            assertThat(panel.height()).isLessThan(760);
            assertThat(panel.shapes().stream()
                            .flatMap(shape -> shape.line().stream())
                            .filter(line -> line.kind().equals("mean sample")))
                    .hasSize(1);
        });
        // A whole and its parts are in one panel.
        assertThat(panels)
                .allSatisfy(panel -> assertThat(words(panel, "name").get(0)).matches("\\d+ Demokrati"));
    }

    private static List<String> words(Panel panel, String kind) {
        return panel.shapes().stream()
                .flatMap(shape -> shape.words().stream())
                .filter(words -> Stream.of(words.kind().split(" ", -1)).anyMatch(kind::equals))
                .map(Shape.Words::text)
                .toList();
    }

    @Test
    void numbersThatHaveNoRoomBesideStandAbove() {
        Svg small = figure(SampleCharts.profile("Demokrati", 1, 100), Layout.NARROW);
        Svg large = figure(SampleCharts.profile("Demokrati", 1, 100_000), Layout.NARROW);
        assertThat(length(small)).isLessThan(BigDecimal.valueOf(200));
        assertThat(length(large)).isEqualByComparingTo(BigDecimal.valueOf(Layout.NARROW.width()));
    }

    @Test
    void numbersOfTheScaleThatHaveNoRoomAreLeftOut() {
        assertThat(scale(100)).containsExactly("0", "25", "50", "75", "100");
        assertThat(scale(100_000)).containsExactly("0", "50\u00a0000", "100\u00a0000");
    }

    private static List<String> scale(int max) {
        Catalogue catalogue = SampleCharts.catalogue("Area", 1, max);
        Criterion area = catalogue.root().children().get(0);
        Ratio mean = Ratio.of(max, 3);
        Chart chart = SampleCharts.areas(List.of(SampleCharts.mark(
                SampleCharts.bounded(catalogue, area, max / 2, max - 1),
                Optional.of(mean),
                Optional.empty(),
                Optional.empty())));
        return figure(chart, Layout.WIDE).texts("tick");
    }

    @Test
    void meansAreWrittenAsExactlyAsTheyAre() {
        Chart.Mark whole = SampleCharts.mark(
                SampleCharts.known(CATALOGUE, WHOLE, 1), Optional.of(Ratio.of(63)), Optional.empty(), Optional.empty());
        Chart.Mark half = SampleCharts.mark(
                SampleCharts.known(CATALOGUE, PART, 1),
                Optional.of(Ratio.of(127, 2)),
                Optional.empty(),
                Optional.empty());
        assertThat(figure(SampleCharts.areas(List.of(whole)), Layout.WIDE).texts("mean-points"))
                .containsExactly("63");
        assertThat(figure(SampleCharts.areas(List.of(whole, half)), Layout.WIDE).texts("mean-points"))
                .containsExactly("63,0", "63,5");
    }
}
