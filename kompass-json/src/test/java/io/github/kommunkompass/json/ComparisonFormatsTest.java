package io.github.kommunkompass.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.kommunkompass.benchmark.Benchmark;
import io.github.kommunkompass.benchmark.BenchmarkMember;
import io.github.kommunkompass.benchmark.Population;
import io.github.kommunkompass.benchmark.Ranking;
import io.github.kommunkompass.benchmark.RepeatPolicy;
import io.github.kommunkompass.benchmark.Summary;
import io.github.kommunkompass.catalogue.Catalogue;
import io.github.kommunkompass.catalogue.Catalogues;
import io.github.kommunkompass.catalogue.Level;
import io.github.kommunkompass.comparison.Comparison;
import io.github.kommunkompass.comparison.ComparisonSettings;
import io.github.kommunkompass.comparison.HighlightRule;
import io.github.kommunkompass.comparison.Highlights;
import io.github.kommunkompass.comparison.ImprovementPotential;
import io.github.kommunkompass.comparison.Neighbours;
import io.github.kommunkompass.comparison.PublishedFigures;
import io.github.kommunkompass.comparison.Reference;
import io.github.kommunkompass.comparison.SubjectInclusion;
import io.github.kommunkompass.evaluation.Evaluation;
import io.github.kommunkompass.json.document.ComparisonDocument;
import io.github.kommunkompass.json.document.InvalidDocumentException;
import io.github.kommunkompass.municipality.Municipality;
import io.github.kommunkompass.scoring.Scorecard;
import io.github.kommunkompass.scoring.Scorer;
import io.github.kommunkompass.statistics.DisclosurePolicy;
import io.github.kommunkompass.statistics.Distribution;
import io.github.kommunkompass.statistics.QuantileType;
import io.github.kommunkompass.statistics.TiePolicy;
import io.github.kommunkompass.value.PartialDate;
import io.github.kommunkompass.value.Ratio;
import io.github.kommunkompass.value.Source;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Benchmarks and references round-trip; results computed from them are valid by their schemas. */
class ComparisonFormatsTest {

    private static final Catalogue SMALL = Documents.SMALL;

    private static final KompassJson JSON =
            KompassJson.standard().with(Catalogues.builtIn().with(SMALL));

    private static Scorecard scorecard(String name, String year, Map<String, Integer> points) {
        return Scorer.strict()
                .score(Evaluation.builder(SMALL)
                        .municipality(Municipality.of(name, "SE"))
                        .evaluated(PartialDate.parse(year))
                        .points(points)
                        .build());
    }

    private static final Scorecard ARBOGA = scorecard("Arboga", "2021", Map.of("1", 4, "2", 8));
    private static final Scorecard BODEN = scorecard("Boden", "2022", Map.of("1", 7, "2", 8));
    private static final Scorecard CEDER = scorecard("Ödeshög", "2022-05", Map.of("total", 20));

    private static Benchmark benchmark(RepeatPolicy repeats, Scorecard... scorecards) {
        Population population =
                Population.builder(SMALL, repeats).from(PartialDate.of(2021)).build();
        return List.of(scorecards).stream().collect(Benchmark.toBenchmarkOfScorecards(population));
    }

    private static void assertValid(Format<?> format, String json) {
        assertThat(Schemas.errors(format, json)).as(json).isEmpty();
    }

    /** Motala printed a median over 38 municipalities. */
    @Test
    void readsAndWritesPublishedFiguresOfEveryKind() {
        String written =
                "{\"format\":\"kompass/reference/1\",\"revision\":\"SE-2020\",\"label\":\"Evaluated since 2002\","
                        + "\"means\":{\"total\":410.5},\"medians\":{\"total\":409},\"firstQuartiles\":{\"total\":380},"
                        + "\"thirdQuartiles\":{\"total\":440},\"numbers\":{\"total\":38}}";
        PublishedFigures figures = KompassJson.standard().read(Format.REFERENCE, written);
        assertThat(figures.findNumber(Catalogues.se2020().root())).hasValue(38);
        assertThat(KompassJson.standard().write(Format.REFERENCE, figures)).isEqualTo(written);
    }

    @Test
    void writesExactStateOfBenchmark() {
        Benchmark benchmark = benchmark(
                RepeatPolicy.LATEST,
                ARBOGA,
                BODEN,
                CEDER,
                scorecard("Arboga", "2020", Map.of("total", 1)),
                scorecard("Boden", "2021", Map.of("1", 0)));
        String written = JSON.write(Format.BENCHMARK, benchmark);
        assertThat(written)
                .isEqualTo("{\"format\":\"kompass/benchmark/1\","
                        + "\"population\":{\"revision\":\"SMALL\",\"repeats\":\"latest\",\"from\":\"2021\",\"register\":\"built-in 2026-01-01\"},"
                        + "\"evaluations\":3,\"municipalities\":3,"
                        + "\"members\":["
                        // printf 'total=12\\n1=4\\n2=8\\n' | sha256sum, and so on
                        + "{\"name\":\"Arboga\",\"country\":\"SE\",\"evaluations\":[{\"evaluated\":\"2021\",\"digest\":\"1e422bc4100b335f\"}]},"
                        + "{\"name\":\"Boden\",\"country\":\"SE\",\"evaluations\":[{\"evaluated\":\"2022\",\"digest\":\"b90991a6b56a893d\"}]},"
                        + "{\"name\":\"Ödeshög\",\"country\":\"SE\",\"evaluations\":[{\"evaluated\":\"2022-05\",\"digest\":\"fc6dad5243228949\"}]}],"
                        + "\"excludedBy\":{\"outside-window\":1,\"repeated\":1},"
                        + "\"distributions\":{\"total\":{\"12\":1,\"15\":1,\"20\":1},"
                        + "\"1\":{\"4\":1,\"7\":1,\"10\":1},\"2\":{\"8\":2,\"10\":1}}}");
        assertValid(Format.BENCHMARK, written);
        assertThat(JSON.read(Format.BENCHMARK, written)).isEqualTo(benchmark);
        assertThat(JSON.read(Format.BENCHMARK_OR_REFERENCE, written)).isEqualTo(Reference.of(benchmark));
    }

    @Test
    void writesAllFieldsOfPopulation() {
        Population population = Population.builder(SMALL, RepeatPolicy.EARLIEST)
                .country("SE")
                .from(PartialDate.parse("2021-03"))
                .to(PartialDate.parse("2023-12-31"))
                .group("Småland")
                .asOf(PartialDate.parse("2024-01-15"))
                .build();
        Benchmark empty = Benchmark.of(
                population,
                0,
                0,
                Optional.<List<BenchmarkMember>>empty(),
                SMALL.criteria().stream()
                        .map(criterion -> Distribution.of(criterion.max()))
                        .toList(),
                Map.of());
        String written = JSON.write(Format.BENCHMARK, empty);
        assertThat(written)
                .isEqualTo(
                        "{\"format\":\"kompass/benchmark/1\",\"population\":{\"revision\":\"SMALL\",\"repeats\":\"earliest\","
                                + "\"country\":\"SE\",\"from\":\"2021-03\",\"to\":\"2023-12-31\",\"group\":\"Småland\","
                                + "\"asOf\":\"2024-01-15\",\"register\":\"built-in 2026-01-01\"},\"evaluations\":0,\"municipalities\":0,\"distributions\":{}}");
        assertValid(Format.BENCHMARK, written);
        assertThat(JSON.read(Format.BENCHMARK, written)).isEqualTo(empty);
    }

    @ParameterizedTest
    @EnumSource(RepeatPolicy.class)
    void acceptsVeryLargeCounts(RepeatPolicy repeats) {
        long many = 999_999_999_999_999_999L;
        String written = "{\"format\":\"kompass/benchmark/1\",\"population\":{\"revision\":\"SMALL\",\"repeats\":\""
                + repeats.id() + "\",\"register\":\"built-in 2026-01-01\"},\"evaluations\":" + many
                + ",\"municipalities\":" + many
                + ",\"distributions\":{\"1\":{\"10\":" + many + "}}}";
        Benchmark benchmark = JSON.read(Format.BENCHMARK, written);
        assertThat(benchmark.distribution("1").mean().value()).isEqualTo(Ratio.of(10));
        assertThat(JSON.write(Format.BENCHMARK, benchmark)).isEqualTo(written);
        assertValid(Format.BENCHMARK, written);
    }

    @Test
    void writesFiguresAndReasonsForUnavailableOnes() {
        String written = JSON.write(
                Format.SUMMARY,
                Summary.of(benchmark(RepeatPolicy.ALL, ARBOGA, BODEN), QuantileType.TYPE_6, DisclosurePolicy.none()));
        assertThat(written)
                .startsWith(
                        "{\"format\":\"kompass/summary/1\",\"population\":{\"revision\":\"SMALL\",\"repeats\":\"all\","
                                + "\"from\":\"2021\",\"register\":\"built-in 2026-01-01\"},\"statistics\":{\"total\":{\"n\":2,\"mean\":{\"exact\":\"27/2\",\"value\":13.5},"
                                + "\"sd\":2.1213203435596424,\"min\":12,\"q1\":{\"exact\":\"12\",\"value\":12},"
                                + "\"median\":{\"exact\":\"27/2\",\"value\":13.5},\"q3\":{\"exact\":\"15\",\"value\":15},\"max\":15},")
                .endsWith(",\"quantileType\":6}");
        assertValid(Format.SUMMARY, written);
        String one = JSON.write(
                Format.SUMMARY,
                Summary.of(benchmark(RepeatPolicy.ALL, CEDER), QuantileType.TYPE_7, DisclosurePolicy.minimum(2)));
        assertThat(one)
                .contains("\"statistics\":{\"total\":{\"n\":{\"fewerThan\":2},\"unavailable\":{\"mean\":\"withheld\","
                        + "\"sd\":\"withheld\",\"min\":\"withheld\",\"q1\":\"withheld\",\"median\":\"withheld\","
                        + "\"q3\":\"withheld\",\"max\":\"withheld\"}},")
                .doesNotContain(":20")
                .endsWith(",\"quantileType\":7,\"minimumShown\":2}");
        assertValid(Format.SUMMARY, one);
        String none = JSON.write(
                Format.SUMMARY,
                Summary.of(benchmark(RepeatPolicy.ALL), QuantileType.TYPE_7, DisclosurePolicy.minimum(2)));
        assertThat(none).contains("\"total\":{\"n\":0,\"unavailable\":{\"mean\":\"no-values\",");
        assertValid(Format.SUMMARY, none);
    }

    @Test
    void readsAndWritesPublishedMeans() {
        PublishedFigures means = PublishedFigures.of(
                SMALL,
                "Riket",
                Map.of("1", Ratio.of(63, 10), "2", Ratio.of(22, 3), "total", Ratio.of(13)),
                List.of(Source.of("A report")));
        String written = JSON.write(Format.REFERENCE, means);
        assertThat(written)
                .isEqualTo("{\"format\":\"kompass/reference/1\",\"revision\":\"SMALL\",\"label\":\"Riket\","
                        + "\"means\":{\"total\":13,\"1\":6.3,\"2\":{\"exact\":\"22/3\",\"value\":7.333333333333333}},"
                        + "\"sources\":[\"A report\"]}");
        assertValid(Format.REFERENCE, written);
        assertThat(JSON.read(Format.BENCHMARK_OR_REFERENCE, written)).isEqualTo(means);
        assertThat(JSON.read(Format.BENCHMARK_OR_REFERENCE, written.replace(":6.3", ":6.300")))
                .isEqualTo(means);
    }

    @Test
    void writesComparison() {
        Comparison comparison = Comparison.of(
                BODEN,
                Reference.of(benchmark(RepeatPolicy.ALL, ARBOGA, BODEN, CEDER)),
                ComparisonSettings.of(SubjectInclusion.EXCLUDED));
        String written = JSON.write(Format.COMPARISON, ComparisonDocument.of(comparison));
        assertThat(written)
                .startsWith("{\"format\":\"kompass/comparison/1\","
                        + "\"subject\":{\"municipality\":{\"name\":\"Boden\",\"country\":\"SE\"},\"revision\":\"SMALL\","
                        + "\"evaluated\":\"2022\"},"
                        + "\"reference\":{\"population\":{\"revision\":\"SMALL\",\"repeats\":\"all\",\"from\":\"2021\",\"register\":\"built-in 2026-01-01\"},"
                        + "\"evaluations\":3,\"municipalities\":3},\"subjectIncluded\":false,"
                        + "\"settings\":{\"subject\":\"excluded\",\"quantile\":{\"exact\":\"3/4\",\"value\":0.75},"
                        + "\"quantileType\":7,\"ties\":\"competition\",\"percentileRank\":\"mean\"},"
                        + "\"standings\":{\"total\":{\"points\":15,\"n\":2,\"mean\":{\"exact\":\"16\",\"value\":16},"
                        + "\"gap\":{\"exact\":\"-1\",\"value\":-1},\"gapShare\":{\"exact\":\"-1/20\",\"value\":-0.05},"
                        + "\"median\":{\"exact\":\"16\",\"value\":16},\"gapToMedian\":{\"exact\":\"-1\",\"value\":-1},"
                        + "\"quantile\":{\"exact\":\"18\",\"value\":18},\"gapToQuantile\":{\"exact\":\"-3\",\"value\":-3},"
                        + "\"z\":-0.1767766952966369,\"robustZ\":{\"exact\":\"-1250/7413\",\"value\":-0.1686226898691488},"
                        + "\"rank\":{\"rank\":2,\"of\":3,\"tied\":0},\"percentileRank\":{\"exact\":\"1/2\",\"value\":0.5},"
                        + "\"unavailable\":{\"quarter\":\"too-few\"}},");
        assertValid(Format.COMPARISON, written);
        HighlightRule rule = HighlightRule.builder(HighlightRule.Basis.ABSOLUTE, Level.AREA)
                .strengthThreshold(Ratio.of(3, 4))
                .maxImprovements(1)
                .build();
        String highlighted =
                JSON.write(Format.COMPARISON, ComparisonDocument.of(comparison).with(Highlights.of(BODEN, rule)));
        assertThat(highlighted)
                .isEqualTo(
                        written.substring(0, written.length() - 1)
                                + ",\"highlights\":{\"rule\":{\"basis\":\"absolute\",\"level\":\"area\","
                                + "\"strengthThreshold\":{\"exact\":\"3/4\",\"value\":0.75},\"maxImprovements\":1,\"ties\":\"include\"},"
                                + "\"strengths\":[{\"criterion\":\"2\",\"value\":{\"exact\":\"4/5\",\"value\":0.8},\"rank\":1}],"
                                + "\"improvements\":[{\"criterion\":\"1\",\"value\":{\"exact\":\"7/10\",\"value\":0.7},\"rank\":1}]}}");
        assertValid(Format.COMPARISON, highlighted);
        String withPotential = JSON.write(
                Format.COMPARISON,
                ComparisonDocument.of(comparison)
                        .with(Highlights.of(BODEN, rule))
                        .with(ImprovementPotential.of(comparison, Level.AREA)));
        assertThat(withPotential)
                .isEqualTo(highlighted.substring(0, highlighted.length() - 1)
                        + ",\"potential\":{\"level\":\"area\",\"gains\":{\"1\":{\"exact\":\"3/2\",\"value\":1.5},"
                        + "\"2\":{\"exact\":\"3/2\",\"value\":1.5}},\"total\":{\"exact\":\"3\",\"value\":3}}}");
        assertValid(Format.COMPARISON, withPotential);
    }

    @Test
    void writesMinimumInPlaceOfNumbersOfWithheldGroup() {
        Comparison comparison = Comparison.of(
                BODEN,
                Reference.of(benchmark(RepeatPolicy.ALL, ARBOGA, BODEN, CEDER)),
                ComparisonSettings.builder(SubjectInclusion.EXCLUDED)
                        .disclosure(DisclosurePolicy.minimum(3))
                        .build());
        String written = JSON.write(Format.COMPARISON, ComparisonDocument.of(comparison));
        assertThat(written)
                .contains("\"evaluations\":{\"fewerThan\":3},\"municipalities\":{\"fewerThan\":3}},")
                .contains("\"standings\":{\"total\":{\"points\":15,\"n\":{\"fewerThan\":3},"
                        + "\"unavailable\":{\"mean\":\"withheld\",\"gap\":\"withheld\",\"gapShare\":\"withheld\","
                        + "\"median\":\"withheld\",\"gapToMedian\":\"withheld\",\"quantile\":\"withheld\","
                        + "\"gapToQuantile\":\"withheld\",\"z\":\"withheld\",\"robustZ\":\"withheld\","
                        + "\"rank\":\"withheld\",\"percentileRank\":\"withheld\",\"quarter\":\"withheld\"}},");
        assertValid(Format.COMPARISON, written);
        assertThat(Schemas.errors(Format.COMPARISON, written.replace("{\"fewerThan\":3}", "{\"fewerThan\":1}")))
                .isNotEmpty();
    }

    @Test
    void writesReasonsForUnavailableFigures() {
        Scorecard bounded = scorecard("Dals-Ed", "2022", Map.of("1", 3));
        Comparison withMeans = Comparison.of(
                bounded,
                PublishedFigures.of(SMALL, "Riket", Map.of("2", Ratio.of(5)), List.of()),
                ComparisonSettings.builder(SubjectInclusion.UNSTATED)
                        .disclosure(DisclosurePolicy.minimum(5))
                        .build());
        HighlightRule rule = HighlightRule.builder(HighlightRule.Basis.RELATIVE, Level.AREA)
                .maxStrengths(2)
                .build();
        String written = JSON.write(
                Format.COMPARISON,
                ComparisonDocument.of(withMeans)
                        .with(Highlights.of(withMeans, rule))
                        .with(ImprovementPotential.of(withMeans, Level.TOTAL)));
        assertThat(written)
                .contains("\"reference\":{\"revision\":\"SMALL\",\"label\":\"Riket\"},\"settings\":")
                .contains(
                        "\"minimumShown\":5},\"standings\":{},"
                                + "\"unavailable\":{\"total\":\"points-not-known\",\"1\":\"not-in-reference\",\"2\":\"points-not-known\"}")
                .endsWith("\"strengths\":[],\"improvements\":[],"
                        + "\"unavailable\":{\"1\":\"not-in-reference\",\"2\":\"points-not-known\"}},"
                        + "\"potential\":{\"level\":\"total\",\"gains\":{},\"total\":{\"exact\":\"0\",\"value\":0},"
                        + "\"unavailable\":{\"total\":\"points-not-known\"}}}")
                .contains("\"minimumReferenceSize\":5");
        assertValid(Format.COMPARISON, written);
    }

    @Test
    void writesRankingAndUnrankedMunicipalities() {
        Scorecard bounded = scorecard("Dals-Ed", "2022", Map.of("1", 3));
        Scorecard tied = scorecard("Eda", "2023", Map.of("1", 7, "2", 5));
        List<Scorecard> all = List.of(ARBOGA, BODEN, CEDER, bounded, tied);
        String written = JSON.write(Format.RANKING, Ranking.of(all, "total", TiePolicy.FRACTIONAL));
        assertThat(written)
                .startsWith(
                        "{\"format\":\"kompass/ranking/1\",\"by\":\"total\",\"ties\":\"fractional\",\"register\":\"built-in 2026-01-01\",\"ranking\":["
                                + "{\"rank\":1,\"points\":20,\"municipality\":{\"name\":\"Ödeshög\",\"country\":\"SE\"},"
                                + "\"revision\":\"SMALL\",\"evaluated\":\"2022-05\"},{\"rank\":2,\"points\":15,")
                .contains("{\"rank\":3.5,\"points\":12,\"municipality\":{\"name\":\"Arboga\"")
                .contains("{\"rank\":3.5,\"points\":12,\"municipality\":{\"name\":\"Eda\"")
                .endsWith("\"unranked\":[{\"reason\":\"points-not-known\",\"atLeast\":3,\"atMost\":13,"
                        + "\"municipality\":{\"name\":\"Dals-Ed\",\"country\":\"SE\"},\"revision\":\"SMALL\","
                        + "\"evaluated\":\"2022\"}]}");
        assertValid(Format.RANKING, written);
    }

    @Test
    void writesNeighboursAndExclusions() {
        Municipality arboga = Municipality.of("Arboga", "SE");
        Municipality boden = Municipality.of("Boden", "SE");
        Municipality eda = Municipality.of("Eda", "SE");
        Map<String, Ratio> small = Map.of("people", Ratio.of(10), "tax", Ratio.of(20));
        Map<String, Ratio> large = Map.of("people", Ratio.of(30), "tax", Ratio.of(20));
        Neighbours neighbours = Neighbours.of(
                Map.of("people", Ratio.of(15), "tax", Ratio.of(20)),
                Map.of(arboga, small, boden, large, eda, Map.of("tax", Ratio.ONE)),
                Map.of("people", Ratio.ONE, "tax", Ratio.ONE),
                2);
        String written = JSON.write(Format.NEIGHBOURS, neighbours);
        assertThat(written)
                .isEqualTo("{\"format\":\"kompass/neighbours/1\",\"register\":\"built-in 2026-01-01\",\"nearest\":["
                        + "{\"municipality\":{\"name\":\"Arboga\",\"country\":\"SE\"},\"distance\":0.5,"
                        + "\"distanceSquared\":{\"exact\":\"1/4\",\"value\":0.25}},"
                        + "{\"municipality\":{\"name\":\"Boden\",\"country\":\"SE\"},\"distance\":1.5,"
                        + "\"distanceSquared\":{\"exact\":\"9/4\",\"value\":2.25}}],"
                        + "\"dropped\":[\"tax\"],\"incomparable\":[{\"name\":\"Eda\",\"country\":\"SE\"}]}");
        assertValid(Format.NEIGHBOURS, written);
        String none = JSON.write(Format.NEIGHBOURS, Neighbours.of(small, Map.of(), Map.of("tax", Ratio.ONE), 1));
        assertThat(none)
                .isEqualTo(
                        "{\"format\":\"kompass/neighbours/1\",\"register\":\"built-in 2026-01-01\",\"nearest\":[],\"dropped\":[\"tax\"]}");
        assertValid(Format.NEIGHBOURS, none);
    }

    @Test
    void rejectsWriteOnlyFormats() {
        String ranking = JSON.write(Format.RANKING, Ranking.of(List.of(ARBOGA), "total", TiePolicy.DENSE));
        assertThat(Messages.of(ranking))
                .containsExactly("unknown-format line 1, column 11: $.format: found \"kompass/ranking/1\", expected"
                        + " \"kompass/evaluation/1\" or \"kompass/catalogue/1\" or \"kompass/scorecard/1\" or"
                        + " \"kompass/benchmark/1\" or \"kompass/benchmark-groups/1\" or \"kompass/reference/1\""
                        + " or \"kompass/crosswalk/1\" or \"kompass/plan/1\"");
        assertThatThrownBy(() -> JSON.read(Format.BENCHMARK_OR_REFERENCE, ranking))
                .isInstanceOf(InvalidDocumentException.class)
                .hasMessageContaining(
                        "found \"kompass/ranking/1\", expected \"kompass/benchmark/1\" or \"kompass/reference/1\"");
    }
}
