package io.github.kommunkompass.testkit.report;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.kommunkompass.catalogue.Criterion;
import io.github.kommunkompass.comparison.PublishedFigures;
import io.github.kommunkompass.render.HtmlRenderer;
import io.github.kommunkompass.render.MarkdownRenderer;
import io.github.kommunkompass.report.Report;
import io.github.kommunkompass.scoring.Score;
import io.github.kommunkompass.scoring.Scorer;
import io.github.kommunkompass.testkit.Samples;
import io.github.kommunkompass.value.Ratio;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** The numbers that are read back from HTML and Markdown are those of the evaluation and of the means. */
class RenderedReportsTest {

    private static final Map<String, Report> REPORTS = ReportCases.all();

    static Stream<Arguments> cases() {
        return REPORTS.entrySet().stream().map(report -> Arguments.of(report.getKey(), report.getValue()));
    }

    static Stream<Arguments> renderings() {
        Report report = ReportCases.whole();
        return Stream.of(
                Arguments.of("HTML", html(report)),
                Arguments.of("Markdown", Parsed.markdown(MarkdownRenderer.render(report))));
    }

    private static Parsed html(Report report) {
        return Parsed.html(HtmlRenderer.standard().render(report));
    }

    @ParameterizedTest
    @MethodSource("renderings")
    void theOverviewIsThatOfTheScorecard(String name, Parsed rendered) {
        List<List<String>> expected = new ArrayList<>();
        expected.add(List.of("Kriterium", "Poäng", "Max", "Andel", "Medelvärde", "Avvikelse"));
        Scorer.strict().score(Samples.nassjo2022Report()).scores().forEach(score -> expected.add(row(score)));
        assertThat(rendered.rowsBelow("Alla poäng")).isEqualTo(expected).hasSize(46);
    }

    private static List<String> row(Score score) {
        Criterion criterion = score.criterion();
        String name = criterion.parent().isEmpty()
                ? criterion.name().in("sv")
                : criterion.code() + " " + criterion.name().in("sv");
        Optional<Ratio> mean = Samples.means2021().find(PublishedFigures.Kind.MEAN, criterion);
        return List.of(
                name,
                Integer.toString(score.pointsOrThrow()),
                Integer.toString(score.max()),
                decimal(BigDecimal.valueOf(100L * score.pointsOrThrow()), score.max()) + " %",
                mean.map(number -> decimal(
                                new BigDecimal(number.numerator()),
                                number.denominator().longValue()))
                        .orElse(""),
                mean.map(number -> signed(score.pointsOrThrow() - number.doubleValue()))
                        .orElse(""));
    }

    private static String decimal(BigDecimal numerator, long denominator) {
        return numerator
                .divide(BigDecimal.valueOf(denominator), 1, RoundingMode.HALF_UP)
                .toPlainString()
                .replace('.', ',');
    }

    /** The means are whole. */
    private static String signed(double gap) {
        String sign = gap > 0 ? "+" : gap < 0 ? "\u2212" : "\u00b1";
        return sign + Math.abs(Math.round(gap)) + ",0";
    }

    @ParameterizedTest
    @MethodSource("renderings")
    void theSummaryNamesTotalAndAreas(String name, Parsed rendered) {
        List<String> summary = rendered.paragraphsBelow("Sammanfattning");
        assertThat(summary.get(0)).startsWith("542 av 800 poäng").endsWith("67,8 % av det möjliga");
        assertThat(summary.get(1))
                .contains(
                        "Arbetsliv (80 av 100), Styrning och kontroll (77 av 100), Chefs- och ledarskap samt medarbetarskap (73 av"
                                + " 100) och Samspel mellan förtroendevalda och medborgare (69 av 100)");
        assertThat(summary.get(2))
                .contains("Kvalitetsutveckling (52 av 100), Effektivitet (60 av 100) och Brukarens fokus (63 av 100)");
        assertThat(summary.get(3)).contains("540 av 800");
    }

    /** The tables of figures are among both. */
    @ParameterizedTest
    @MethodSource("cases")
    void markdownHasTheTablesOfHtml(String name, Report report) {
        assertThat(Parsed.markdown(MarkdownRenderer.render(report)).rows())
                .map(RenderedReportsTest::squeezed)
                .containsExactlyElementsOf(html(report).rows().stream()
                        .map(RenderedReportsTest::squeezed)
                        .toList());
    }

    private static String squeezed(List<String> cells) {
        return String.join("|", cells).replaceAll("\\s+", " ");
    }

    @ParameterizedTest
    @MethodSource("cases")
    void theSameReportHasTheSameBytes(String name, Report report) {
        Report again = ReportCases.all().get(name);
        assertThat(HtmlRenderer.standard().render(again))
                .isEqualTo(HtmlRenderer.standard().render(report));
        assertThat(MarkdownRenderer.render(again)).isEqualTo(MarkdownRenderer.render(report));
    }

    @ParameterizedTest
    @MethodSource("cases")
    void idsAreUniqueAndLinksLeadThere(String name, Report report) {
        var document = html(report).document();
        List<String> ids = document.select("[id]").eachAttr("id");
        assertThat(ids).doesNotHaveDuplicates();
        assertThat(document.select("nav a").eachAttr("href"))
                .hasSameSizeAs(report.sections())
                .allMatch(link -> ids.contains(link.substring(1)));
    }

    @Test
    void theCasesAreAll() {
        assertThat(REPORTS).hasSize(8);
    }
}
