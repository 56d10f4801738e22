package io.github.kommunkompass.render;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.kommunkompass.value.Ratio;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.w3c.dom.Element;

/** Where one stands among all: ties are seen, the axis has numbers at its ends, and mean and median are where they are. */
class PositionGeometryTest {

    private static Svg figure(int max, int own, Map<Integer, Long> evaluations, Layout layout) {
        return Svg.parse(SvgRenderer.of(layout)
                .render(
                        SampleCharts.position(
                                "Nässjö",
                                max,
                                own,
                                evaluations,
                                Optional.of(Ratio.of(1001, 2)),
                                Optional.of(Ratio.of(490))),
                        "sv"));
    }

    /** The pin stands on the stack of those with equal points, or on the axis, and covers no dot. */
    @ParameterizedTest
    @EnumSource
    void pinStandsOnItsStack(Layout layout) {
        Map<Integer, Long> evaluations = new TreeMap<>(Map.of(400, 1L, 542, 3L, 610, 5L));
        for (int own : List.of(400, 450, 542, 610)) {
            Svg figure = figure(800, own, evaluations, layout);
            Element pin = figure.elements("circle", "whole").get(0);
            Element stem = figure.elements("line", "own").get(0);
            assertThat(Svg.number(stem, "x1")).isEqualByComparingTo(Svg.number(pin, "cx"));
            List<Element> dots = figure.elements("circle", "other");
            assertThat(dots).hasSize(9);
            List<Element> stack = dots.stream()
                    .filter(dot -> Svg.number(dot, "cx").compareTo(Svg.number(pin, "cx")) == 0)
                    .toList();
            assertThat(stack).hasSize(Math.toIntExact(evaluations.getOrDefault(own, 0L)));
            BigDecimal foot = Svg.number(stem, "y2");
            assertThat(stack)
                    .allSatisfy(dot -> assertThat(Svg.number(dot, "cy").subtract(Svg.number(dot, "r")))
                            .isGreaterThanOrEqualTo(foot));
            BigDecimal axis = figure.numbers("line", "zero", "y1").get(0);
            assertThat(axis.subtract(foot)).isEqualByComparingTo(BigDecimal.valueOf(7L * stack.size()));
            assertThat(Svg.number(pin, "cy").add(Svg.number(pin, "r"))).isLessThan(foot);
        }
    }

    @ParameterizedTest
    @EnumSource
    void meanAndMedianAreAtTheirPointsAndNamed(Layout layout) {
        Svg figure = figure(800, 542, Map.of(0, 1L, 800, 1L), layout);
        List<Element> ticks = figure.elements("text", "tick");
        BigDecimal zero = Svg.number(ticks.get(0), "x");
        BigDecimal length = Svg.number(ticks.get(ticks.size() - 1), "x").subtract(zero);
        assertThat(figure.numbers("line", "mean", "x1"))
                .usingElementComparator(BigDecimal::compareTo)
                .hasSize(2)
                .containsOnly(Svg.at(zero, length, 1001, 1600));
        assertThat(figure.numbers("line", "median", "x1"))
                .usingElementComparator(BigDecimal::compareTo)
                .hasSize(2)
                .containsOnly(Svg.at(zero, length, 490, 800));
        assertThat(figure.elements("line", "edge")).hasSize(2);
        assertThat(figure.texts("mean-points")).containsExactlyInAnyOrder("medelvärde 500,5", "median 490,0");
    }

    @ParameterizedTest
    @CsvSource({
        "800, 0, 800, 0 100 200 300 400 500 600 700 800",
        "777, 0, 777, 0 100 200 300 400 500 600 700 777",
        "10, 2, 9, 0 2 4 6 8 10",
        "7, 0, 7, 0 1 2 3 4 5 6 7",
        "2, 0, 2, 0 1 2",
        "1200, 480, 510, 420 440 460 480 500 520 540 560",
        "100, 99, 100, 94 95 96 97 98 99 100"
    })
    void axisHasNumbersAtItsEnds(int max, int least, int most, String numbers) {
        Svg figure = Svg.parse(SvgRenderer.of(Layout.WIDE)
                .render(
                        SampleCharts.position(
                                "Nässjö", max, least, Map.of(most, 1L), Optional.empty(), Optional.empty()),
                        "sv"));
        assertThat(String.join(" ", figure.texts("tick"))).isEqualTo(numbers);
        BigDecimal start = figure.numbers("line", "zero", "x1").get(0);
        BigDecimal end = figure.numbers("line", "zero", "x2").get(0);
        List<BigDecimal> ticks = figure.numbers("line", "grid", "x1");
        assertThat(ticks.get(0)).isEqualByComparingTo(start);
        assertThat(ticks.get(ticks.size() - 1)).isEqualByComparingTo(end);
    }

    /** More dots than can be told apart are a column, as high as they would be. */
    @ParameterizedTest
    @EnumSource
    void stacksOfVeryManyAreColumns(Layout layout) {
        Svg figure = figure(800, 500, new TreeMap<>(Map.of(500, 2_000_000_000_000L, 600, 500_000_000_000L)), layout);
        assertThat(figure.elements("circle", "other")).isEmpty();
        assertThat(figure.numbers("rect", "other", "height"))
                .usingElementComparator(BigDecimal::compareTo)
                .containsExactly(BigDecimal.valueOf(150), new BigDecimal("37.5"));
    }
}
