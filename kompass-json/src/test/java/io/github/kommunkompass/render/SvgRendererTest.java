package io.github.kommunkompass.render;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.kommunkompass.report.Chart;
import io.github.kommunkompass.value.InvalidValueException;
import io.github.kommunkompass.value.Ratio;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.w3c.dom.Element;

/** What is not a figure is refused, and files of several figures can be put on one page. */
class SvgRendererTest {

    private static Chart position(int own, Map<Integer, Long> evaluations, Ratio mean) {
        return SampleCharts.position("Nässjö", 800, own, evaluations, Optional.of(mean), Optional.empty());
    }

    static Stream<Arguments> invalid() {
        var catalogue = SampleCharts.catalogue("Area", 1, 800);
        return Stream.of(
                Arguments.of(
                        SampleCharts.areas(List.of()),
                        "found a figure of areas without any, expected at least one area"),
                Arguments.of(
                        SampleCharts.profile(List.of()),
                        "found a profile without criteria, expected at least one criterion"),
                Arguments.of(
                        SampleCharts.history(List.of()),
                        "found a history without evaluations, expected at least one evaluation"),
                Arguments.of(
                        position(500, Map.of(), Ratio.of(500)),
                        "found a position among no evaluations, expected at least one evaluation"),
                Arguments.of(
                        position(500, Map.of(500, 0L), Ratio.of(500)),
                        "found 0 evaluations with 500 points, expected at least one evaluation"),
                Arguments.of(
                        position(500, Map.of(801, 1L), Ratio.of(500)),
                        "found 801 points in a position, expected points from 0 to 800"),
                Arguments.of(
                        position(500, Map.of(-1, 1L), Ratio.of(500)),
                        "found -1 points in a position, expected points from 0 to 800"),
                Arguments.of(
                        position(500, Map.of(500, 1L), Ratio.of(1601, 2)),
                        "found a mean or median of 1601/2, expected points from 0 to 800"),
                Arguments.of(
                        SampleCharts.position(
                                "Nässjö",
                                SampleCharts.bounded(catalogue, catalogue.root(), 1, 2),
                                Map.of(500, 1L),
                                Optional.empty(),
                                Optional.empty()),
                        "found a position of unknown points, expected known points"));
    }

    @ParameterizedTest
    @MethodSource("invalid")
    void figuresWithoutAnythingToDrawAreRefused(Chart chart, String message) {
        for (Layout layout : Layout.values()) {
            assertThatThrownBy(() -> SvgRenderer.of(layout).render(chart, "sv"))
                    .isInstanceOf(InvalidValueException.class)
                    .hasMessage(message);
        }
    }

    @Test
    void languagesAreTags() {
        Chart chart = SampleCharts.areas("Demokrati", 2, 100);
        assertThatThrownBy(() -> SvgRenderer.of(Layout.WIDE).render(chart, "x y"))
                .isInstanceOf(InvalidValueException.class)
                .hasMessageContaining("x y")
                .hasMessageContaining("expected a BCP 47 language tag");
        Svg figure = Svg.parse(SvgRenderer.of(Layout.WIDE).render(chart, "SV-fi"));
        assertThat(figure.root().getAttribute("lang")).isEqualTo("sv-FI");
        assertThat(figure.root().getAttribute("xml:lang")).isEqualTo("sv-FI");
        assertThat(figure.texts("key")).contains("Poäng");
    }

    @Test
    void identifiersOfFiguresDiffer() {
        List<Chart> charts = List.of(
                SampleCharts.areas("Demokrati", 2, 100),
                SampleCharts.profile("Demokrati", 2, 100),
                SampleCharts.history(2, 800, "SE-2020", true),
                position(500, Map.of(500, 1L), Ratio.of(500)));
        assertThat(charts)
                .extracting(chart -> Svg.parse(SvgRenderer.of(Layout.WIDE).render(chart, "sv"))
                        .root())
                .extracting(root -> root.getAttribute("aria-labelledby"))
                .containsExactly(
                        "areas-title areas-description",
                        "profile-title profile-description",
                        "history-title history-description",
                        "position-title position-description");
        assertThat(charts)
                .extracting(chart -> Svg.parse(SvgRenderer.of(Layout.WIDE).render(chart, "sv"))
                        .root())
                .allSatisfy(root -> assertThat(
                                List.of(root.getAttribute("aria-labelledby").split(" ", -1)))
                        .containsExactly(id(root, "title"), id(root, "desc")));
    }

    private static String id(Element root, String name) {
        return ((Element) root.getElementsByTagName(name).item(0)).getAttribute("id");
    }
}
