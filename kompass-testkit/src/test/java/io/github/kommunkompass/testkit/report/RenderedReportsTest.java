package io.github.kommunkompass.testkit.report;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.kommunkompass.catalogue.Criterion;
import io.github.kommunkompass.catalogue.Level;
import io.github.kommunkompass.comparison.Comparison;
import io.github.kommunkompass.comparison.PublishedFigures;
import io.github.kommunkompass.comparison.Reference;
import io.github.kommunkompass.comparison.SubjectInclusion;
import io.github.kommunkompass.evaluation.Evaluation;
import io.github.kommunkompass.municipality.MunicipalityRegister;
import io.github.kommunkompass.progress.Progress;
import io.github.kommunkompass.render.HtmlRenderer;
import io.github.kommunkompass.render.MarkdownRenderer;
import io.github.kommunkompass.report.Report;
import io.github.kommunkompass.revision.Crosswalks;
import io.github.kommunkompass.scoring.Score;
import io.github.kommunkompass.scoring.Scorecard;
import io.github.kommunkompass.scoring.Scorer;
import io.github.kommunkompass.testkit.Samples;
import io.github.kommunkompass.value.Ratio;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** The numbers that are read back from HTML and Markdown are those of the evaluation and of the means. */
class RenderedReportsTest {

    private static final Map<String, Report> REPORTS = ReportCases.all();
    private static final Map<String, String> OUTCOMES =
            Map.of("IMPROVED", "bedre", "UNCHANGED", "uendret", "DECLINED", "dårligere");

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
        Scorer.strict()
                .score(Samples.nassjo2022Report())
                .scores()
                .forEach(score -> expected.add(
                        row(score, Samples.means2021().find(PublishedFigures.Kind.MEAN, score.criterion()), "sv", 0)));
        assertThat(rendered.rowsBelow("Alla poäng")).isEqualTo(expected).hasSize(46);
    }

    static Stream<Arguments> comparisons() {
        return Stream.of(
                Arguments.of("areas", ReportCases.evaluatedByArea(), "en", "All points", 9),
                Arguments.of("followed", Samples.syntheticLater(), "nb", "Alle poeng", 42));
    }

    /** The means of a population are fractions; those of Vallentuna are printed as whole numbers. */
    @ParameterizedTest
    @MethodSource("comparisons")
    void theOverviewIsThatOfTheComparison(
            String name, Evaluation evaluation, String language, String title, int known) {
        Comparison comparison = Comparison.of(
                Scorer.strict().score(evaluation),
                Reference.of(ReportCases.population()),
                ReportCases.settings(SubjectInclusion.NOT_A_MEMBER));
        List<List<String>> expected = Scorer.strict().score(evaluation).scores().stream()
                .filter(Score::isKnown)
                .map(score -> row(score, mean(comparison, score), language, 1))
                .toList();
        assertThat(expected).hasSize(known).anyMatch(row -> !row.get(4).matches(".*[.,]0"));
        Report report = Objects.requireNonNull(REPORTS.get(name));
        assertThat(html(report).rowsBelow(title)).containsSubsequence(expected);
        assertThat(Parsed.markdown(MarkdownRenderer.render(report)).rowsBelow(title))
                .containsSubsequence(expected);
    }

    private static Optional<Ratio> mean(Comparison comparison, Score score) {
        return comparison
                .findStanding(score.criterion().code().toString())
                .flatMap(standing -> standing.mean().toOptional());
    }

    private static List<String> row(Score score, Optional<Ratio> mean, String language, int decimals) {
        Criterion criterion = score.criterion();
        String name = criterion.name().in(language, "sv");
        long points = score.pointsOrThrow();
        BigDecimal share = rounded(BigInteger.valueOf(100 * points), BigInteger.valueOf(score.max()), 1);
        return List.of(
                criterion.parent().isEmpty() ? name : criterion.code() + " " + name,
                Long.toString(points),
                Integer.toString(score.max()),
                decimal(share, language) + " %",
                mean.map(number -> decimal(rounded(number.numerator(), number.denominator(), decimals), language))
                        .orElse(""),
                mean.map(number -> signed(gap(points, number, decimals), language))
                        .orElse(""));
    }

    private static BigDecimal gap(long points, Ratio mean, int decimals) {
        return rounded(
                BigInteger.valueOf(points).multiply(mean.denominator()).subtract(mean.numerator()),
                mean.denominator(),
                decimals);
    }

    private static BigDecimal rounded(BigInteger numerator, BigInteger denominator, int decimals) {
        return new BigDecimal(numerator).divide(new BigDecimal(denominator), decimals, RoundingMode.HALF_UP);
    }

    private static String decimal(BigDecimal number, String language) {
        return number.toPlainString().replace('.', language.equals("en") ? '.' : ',');
    }

    private static String signed(BigDecimal gap, String language) {
        String sign = gap.signum() > 0 ? "+" : gap.signum() < 0 ? "\u2212" : "";
        return sign + decimal(gap.abs(), language);
    }

    /** What became of earlier opportunities, and the totals over time. */
    @Test
    void theDevelopmentIsThatOfTheProgress() {
        Progress progress = Progress.between(
                Samples.nassjo2022Report(),
                Samples.syntheticLater(),
                Crosswalks.builtIn(),
                MunicipalityRegister.builtIn());
        List<List<String>> followUps = progress.followUps().stream()
                .map(followUp -> List.of(
                        followUp.finding().criterion().toString(),
                        followUp.finding().text().in("nb", "sv"),
                        OUTCOMES.getOrDefault(followUp.outcome().name(), "")))
                .filter(followUp -> !followUp.get(2).isEmpty())
                .toList();
        Report report = Objects.requireNonNull(REPORTS.get("followed"));
        for (Parsed rendered : List.of(html(report), Parsed.markdown(MarkdownRenderer.render(report)))) {
            List<List<String>> rows = rendered.rowsBelow("Utvikling over tid");
            assertThat(rows)
                    .contains(
                            List.of("2019", "SE-2016", "540", "800", ""),
                            List.of("september 2022", "SE-2020", "542", "800", "ikke sammenlignbare"),
                            List.of("september 2025", "SE-2020", "557–582", "800", "ukjent"))
                    .containsAll(changes());
            assertThat(rows.stream().filter(row -> row.size() > 3).map(row -> row.subList(0, 3)))
                    .containsSubsequence(followUps);
        }
        assertThat(followUps).hasSizeGreaterThan(20);
    }

    /** The areas of Nässjö in 2022 and in the synthetic evaluation, which lacks a part of area 2. */
    private static List<List<String>> changes() {
        Scorecard earlier = Scorer.strict().score(Samples.nassjo2022Report());
        Scorecard later = Scorer.strict().score(Samples.syntheticLater());
        return later.scores(Level.AREA).stream()
                .filter(score -> !score.criterion().code().toString().equals("2"))
                .map(score -> {
                    int before = earlier.score(score.criterion()).pointsOrThrow();
                    int now = score.pointsOrThrow();
                    return List.of(
                            score.criterion().code() + " "
                                    + score.criterion().name().in("sv"),
                            Integer.toString(before),
                            Integer.toString(now),
                            (now > before ? "+" : "") + (now - before));
                })
                .toList();
    }

    @ParameterizedTest
    @MethodSource("renderings")
    void theSummaryNamesTotalAndAreas(String name, Parsed rendered) {
        List<String> summary = rendered.paragraphsBelow("Sammanfattning");
        assertThat(summary.get(0)).startsWith("542 av 800 poäng").endsWith("67,8 % av det möjliga");
        assertThat(summary.get(1))
                .contains(
                        "7 Arbetsliv (80 av 100), 3 Styrning och kontroll (77 av 100), 8 Chefs- och ledarskap samt medarbetarskap"
                                + " (73 av 100) och 1 Samspel mellan förtroendevalda och medborgare (69 av 100)");
        assertThat(summary.get(2))
                .contains(
                        "6 Kvalitetsutveckling (52 av 100), 4 Effektivitet (60 av 100) och 5 Brukarens fokus (63 av 100)");
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
        assertThat(REPORTS).hasSize(9);
    }
}
