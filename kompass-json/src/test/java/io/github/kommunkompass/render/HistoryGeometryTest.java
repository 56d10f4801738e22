package io.github.kommunkompass.render;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.kommunkompass.report.Chart;
import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.w3c.dom.Element;

/** Columns are as high as their points, and give way to rows where they or their words have no room. */
class HistoryGeometryTest {

    private static Svg figure(Chart chart, String language) {
        return Svg.parse(SvgRenderer.of(Layout.WIDE).render(chart, language));
    }

    /** The first has none, the second all, the third 400 to 720, and of the fourth and fifth nothing is known. */
    @Test
    void columnsHaveRangesOfUnknownPoints() {
        Svg figure = figure(SampleCharts.history(5, 800, "SE-2020", true), "sv");
        List<BigDecimal> heights = figure.numbers("rect", "track", "height");
        assertThat(heights).hasSize(5);
        BigDecimal all = heights.get(0);
        BigDecimal top = figure.numbers("rect", "track", "y").get(0);
        assertThat(figure.numbers("rect", "bar", "height"))
                .usingElementComparator(BigDecimal::compareTo)
                .containsExactly(BigDecimal.ZERO, all, Svg.at(BigDecimal.ZERO, all, 400, 800));
        assertThat(figure.elements("rect", "possible")).hasSize(1);
        Element range = figure.elements("rect", "possible").get(0);
        assertThat(Svg.number(range, "y")).isEqualByComparingTo(Svg.at(top, all, 80, 800));
        assertThat(Svg.number(range, "height")).isEqualByComparingTo(Svg.at(BigDecimal.ZERO, all, 320, 800));
        assertThat(figure.texts("points")).containsExactly("0", "800", "400–720", "okänt", "okänt");
        assertThat(figure.elements("line", "break")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "5, 800, SE-2020, nb, true",
        "8, 800, SE-2020, sv, true",
        "8, 800, SE-2020, nb, false",
        "9, 800, SE-2020, sv, false",
        "4, 800, A-REVISION-WITH-A-LONG-NAME, sv, false",
        "6, 100000, SE-2020, sv, false"
    })
    void rowsStandWhereColumnsHaveNoRoom(int number, int max, String revision, String language, boolean areColumns) {
        Svg figure = figure(SampleCharts.history(number, max, revision, false), language);
        boolean areUpright = figure.elements("line", "break").stream()
                .allMatch(line -> line.getAttribute("x1").equals(line.getAttribute("x2")));
        assertThat(areUpright).isEqualTo(areColumns);
    }
}
