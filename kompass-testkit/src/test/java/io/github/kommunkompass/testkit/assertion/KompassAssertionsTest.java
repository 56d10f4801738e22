package io.github.kommunkompass.testkit.assertion;

import static io.github.kommunkompass.testkit.assertion.KompassAssertions.assertThat;
import static io.github.kommunkompass.testkit.assertion.KompassAssertions.assertThatExceptionOfType;
import static io.github.kommunkompass.testkit.assertion.KompassAssertions.assertThatViolations;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.kommunkompass.benchmark.Benchmark;
import io.github.kommunkompass.benchmark.Population;
import io.github.kommunkompass.benchmark.Ranking;
import io.github.kommunkompass.benchmark.RepeatPolicy;
import io.github.kommunkompass.catalogue.Catalogue;
import io.github.kommunkompass.catalogue.Catalogues;
import io.github.kommunkompass.catalogue.Criterion;
import io.github.kommunkompass.catalogue.RevisionId;
import io.github.kommunkompass.catalogue.UnknownCriterionException;
import io.github.kommunkompass.comparison.Comparison;
import io.github.kommunkompass.comparison.SubjectInclusion;
import io.github.kommunkompass.evaluation.Evaluation;
import io.github.kommunkompass.municipality.Municipality;
import io.github.kommunkompass.municipality.MunicipalityRegister;
import io.github.kommunkompass.progress.Progress;
import io.github.kommunkompass.revision.ComparabilityLevel;
import io.github.kommunkompass.revision.Crosswalk;
import io.github.kommunkompass.revision.CrosswalkAuthority;
import io.github.kommunkompass.revision.CrosswalkLink;
import io.github.kommunkompass.revision.Crosswalks;
import io.github.kommunkompass.revision.Relation;
import io.github.kommunkompass.scoring.EvaluationRule;
import io.github.kommunkompass.scoring.InvalidEvaluationException;
import io.github.kommunkompass.scoring.Scorecard;
import io.github.kommunkompass.scoring.Scorer;
import io.github.kommunkompass.statistics.DisclosurePolicy;
import io.github.kommunkompass.statistics.Distribution;
import io.github.kommunkompass.statistics.Figure;
import io.github.kommunkompass.statistics.TiePolicy;
import io.github.kommunkompass.statistics.UnavailableReason;
import io.github.kommunkompass.testkit.Samples;
import io.github.kommunkompass.value.LocalizedText;
import io.github.kommunkompass.value.PartialDate;
import io.github.kommunkompass.value.Ratio;
import io.github.kommunkompass.value.Source;
import java.util.List;
import java.util.Map;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

class KompassAssertionsTest {

    private static final Catalogue SMALL = Catalogue.builder("SMALL")
            .root(Criterion.root()
                    .name("en", "Total")
                    .add(Criterion.builder("1").name("en", "Dialogue").max(20))
                    .add(Criterion.builder("2").name("en", "Service").max(30)))
            .build();

    private static final Scorecard NASSJO = Scorer.strict().score(Samples.nassjo2022());
    private static final Scorecard ARBOGA = scored("Arboga", 10, 20);
    private static final Scorecard BODEN = scored("Boden", 10, 25);

    private static Scorecard scored(String name, int one, int two) {
        return Scorer.strict().score(evaluation(name, Map.of("1", one, "2", two)));
    }

    private static Evaluation evaluation(String name, Map<String, Integer> points) {
        return Evaluation.builder(SMALL)
                .municipality(Municipality.of(name, "SE"))
                .evaluated(PartialDate.of(2022))
                .points(points)
                .build();
    }

    private static Benchmark benchmark(Scorecard... scorecards) {
        return List.of(scorecards).stream()
                .collect(Benchmark.toBenchmarkOfScorecards(Population.of(SMALL, RepeatPolicy.ALL)));
    }

    private static void assertFails(ThrowingCallable assertion, String... lines) {
        assertThatExceptionOfType(AssertionError.class)
                .isThrownBy(assertion)
                .withMessage(String.join(System.lineSeparator(), lines));
    }

    @Test
    void showsFractionsExactlyAndAsDecimal() {
        Ratio share = Ratio.of(271, 400);
        assertThat(share).isEqualTo("271/400").isCloseTo(0.6775, 0).isGreaterThan(Ratio.ZERO);
        assertFails(() -> assertThat(share).isEqualTo("2/3"), "found 271/400 (0.6775), expected 2/3 (0.6667)");
        assertFails(() -> assertThat(share).isEqualTo("2"), "found 271/400 (0.6775), expected 2");
        assertFails(() -> assertThat(share).isCloseTo(0.7, 0.01), "found 271/400 (0.6775), expected 0.7 within 0.01");
        assertFails(
                () -> assertThat(share).isCloseTo(Double.NaN, 0.01),
                "found 271/400 (0.6775), expected NaN within 0.01");
        assertFails(() -> assertThat(share).as("share").isEqualTo("1"), "[share] found 271/400 (0.6775), expected 1");
    }

    @Test
    void namesScoresByCodeAndName() {
        assertThat(NASSJO)
                .hasPoints("total", 542)
                .hasPoints("1.1", 13)
                .hasShare("total", Ratio.of(271, 400))
                .isComplete();
        assertThat(NASSJO).score("3").isKnown().hasPoints(77);
        assertFails(
                () -> assertThat(NASSJO).hasPoints("total", 543),
                "found 542 of 800, a share of 271/400 (0.6775) for total Totalt, expected 543 points");
        assertFails(
                () -> assertThat(NASSJO).hasShare("6.3", Ratio.of(1, 3)),
                "found 11 of 30, a share of 11/30 (0.3667) for 6.3 Innovation och ständiga förbättringar, expected a share"
                        + " of 1/3 (0.3333)");
        assertFails(
                () -> assertThat(NASSJO).hasBounds("3", 70, 80),
                "found 77 of 100, a share of 77/100 (0.7700) for 3 Styrning och kontroll, expected 70 to 80 points");
        assertThatExceptionOfType(UnknownCriterionException.class)
                .isThrownBy(() -> assertThat(NASSJO).hasPoints("9.9", 1));
    }

    @Test
    void showsBoundsOfUnknownScores() {
        Scorecard partial = Scorer.strict().score(evaluation("Eda", Map.of("1", 3)));
        assertThat(partial).hasBounds("2", 0, 30).hasBounds("total", 3, 33);
        assertFails(
                () -> assertThat(partial).score("2").isKnown(),
                "found 0 to 30 of 30 for 2 Service, expected known points");
        assertFails(
                () -> assertThat(partial).isComplete(),
                "found no points for total Total, 2 Service, expected all to be known");
        assertFails(
                () -> assertThat(partial).as("Eda").hasPoints("2", 1),
                "[Eda] found 0 to 30 of 30 for 2 Service, expected 1 points");
    }

    @Test
    void showsDifferingScorecardsAsTable() {
        assertThat(ARBOGA).isEqualTo(scored("Arboga", 10, 20));
        assertFails(
                () -> assertThat(ARBOGA).isEqualTo(BODEN),
                "2 of 3 criteria differ:",
                "               found                              expected",
                "  total Total  30 of 50, a share of 3/5 (0.6000)  35 of 50, a share of 7/10 (0.7000)",
                "  2 Service    20 of 30, a share of 2/3 (0.6667)  25 of 30, a share of 5/6 (0.8333)");
        assertThatExceptionOfType(AssertionError.class)
                .isThrownBy(() -> assertThat(ARBOGA).isEqualTo(scored("Eda", 10, 20)))
                .withMessageContaining("Eda");
        assertThatExceptionOfType(AssertionError.class)
                .isThrownBy(() -> assertThat(NASSJO).isEqualTo(ARBOGA))
                .withMessageContaining("SMALL");
    }

    @Test
    void truncatesLongTables() {
        Evaluation nothing = Evaluation.builder(Catalogues.se2020())
                .municipality(Samples.nassjo2022().municipality())
                .evaluated(Samples.nassjo2022().evaluated())
                .build();
        assertThatExceptionOfType(AssertionError.class)
                .isThrownBy(() -> assertThat(NASSJO).isEqualTo(Scorer.strict().score(nothing)))
                .withMessageStartingWith("45 of 45 criteria differ:")
                .withMessageEndingWith("  … and 25 more")
                .satisfies(error ->
                        assertThat(String.valueOf(error.getMessage()).lines()).hasSize(23));
    }

    @Test
    void assertsBenchmarks() {
        Benchmark two = benchmark(ARBOGA, BODEN);
        assertThat(two).hasEvaluations(2).hasMean("2", Ratio.of(45, 2)).hasMedian("1", Ratio.of(10));
        assertThat(two).distribution("1").hasSize(2).hasCount(10, 2).hasCount(9, 0);
        assertFails(() -> assertThat(two).hasEvaluations(3), "found 2 evaluations, expected 3");
        assertFails(
                () -> assertThat(two).hasMean("2", Ratio.of(22)),
                "[mean of 2 Service] found 45/2 (22.5000), expected 22");
        assertFails(
                () -> assertThat(benchmark()).hasMedian("2", Ratio.of(22)),
                "[median of 2 Service] found unavailable: there are no values, expected 22");
        assertFails(() -> assertThat(two).distribution("1").hasSize(1), "[1 Dialogue] found 2 values, expected 1");
        assertFails(
                () -> assertThat(two).distribution("1").hasCount(10, 1),
                "[1 Dialogue] found 2 with 10 points, expected 1");
    }

    @Test
    void showsDifferingBenchmarksAsTable() {
        assertThat(benchmark(ARBOGA, BODEN)).isEqualTo(benchmark(BODEN, ARBOGA));
        assertFails(
                () -> assertThat(benchmark(ARBOGA)).isEqualTo(benchmark()),
                "3 of 3 criteria differ:",
                "               found                        expected",
                "  total Total  n 1, mean 30, counts {30=1}  none",
                "  1 Dialogue   n 1, mean 10, counts {10=1}  none",
                "  2 Service    n 1, mean 20, counts {20=1}  none");
    }

    @Test
    void assertsDistributionsAndFigures() {
        assertThat(Distribution.of(10, 1, 2)).hasMean(Ratio.of(3, 2)).hasMedian(Ratio.of(3, 2));
        assertFails(
                () -> assertThat(Distribution.of(10, 1, 2)).hasMean(Ratio.ONE),
                "[mean] found 3/2 (1.5000), expected 1");
        assertThat(Figure.of(3)).hasValue(3);
        assertThat(Figure.<Integer>unavailable(UnavailableReason.NOT_COMPARABLE))
                .isUnavailable(UnavailableReason.NOT_COMPARABLE);
        assertFails(
                () -> assertThat(Figure.of(3)).isUnavailable(UnavailableReason.NOT_COMPARABLE),
                "found 3, expected unavailable: the points cannot be compared");
    }

    @Test
    void assertsEvaluations() {
        Evaluation wrong = evaluation("Eda", Map.of("1", 21));
        assertThat(Samples.nassjo2022()).hasNoViolations().hasPoints("1.1", 13);
        assertThat(wrong).violates(EvaluationRule.POINTS_OUT_OF_RANGE, "$.points['1']");
        assertFails(
                () -> assertThat(wrong).hasNoViolations(),
                "found ",
                "  points-out-of-range $.points['1']: found 21, expected a whole number from 0 to 20, expected no violation");
        assertFails(
                () -> assertThat(Samples.nassjo2022()).violates(EvaluationRule.NO_POINTS, "$.points"),
                "found no violation, expected no-points at $.points");
        assertFails(
                () -> assertThat(Samples.nassjo2022()).hasPoints("6.3", 12),
                "found 11 points for 6.3 Innovation och ständiga förbättringar, expected 12 points");
        InvalidEvaluationException refused = assertThatExceptionOfType(InvalidEvaluationException.class)
                .isThrownBy(() -> Scorer.strict().score(wrong))
                .actual();
        assertThatViolations(refused).hasRules(EvaluationRule.POINTS_OUT_OF_RANGE);
        assertFails(
                () -> assertThatViolations(List.of()).hasRules(EvaluationRule.NO_POINTS),
                "found no violation, expected violations of no-points");
        assertThatViolations(List.of()).hasRules();
        assertFails(
                () -> assertThatViolations(refused).hasRules(),
                "found %n  points-out-of-range %s, expected no violation"
                        .formatted(refused.violations().get(0).message()));
    }

    @Test
    void assertsCatalogues() {
        assertThat(SMALL).hasMaximum("total", 50).hasSameStructureAs(SMALL);
        assertFails(() -> assertThat(SMALL).hasMaximum("2", 20), "found a maximum of 30 for 2 Service, expected 20");
        assertFails(
                () -> assertThat(SMALL).hasSameStructureAs(Catalogues.se2020()),
                "found " + SMALL + ", expected the codes and maxima of " + Catalogues.se2020());
    }

    @Test
    void assertsRankings() {
        Scorecard unknown = Scorer.strict().score(evaluation("Eda", Map.of("1", 3)));
        Ranking ranking = Ranking.of(List.of(ARBOGA, unknown, BODEN), "total");
        assertThat(ranking).hasOrder("1 Boden", "2 Arboga").hasUnranked("Eda");
        assertFails(
                () -> assertThat(ranking).hasOrder("1 Arboga", "2 Boden"),
                "found [1 Boden, 2 Arboga] by total, expected [1 Arboga, 2 Boden]");
        assertFails(
                () -> assertThat(ranking).hasUnranked("Boden", "Arboga"),
                "found Eda without a rank, expected Arboga, Boden");
    }

    @Test
    void assertsComparisons() {
        Comparison comparison = Comparison.of(BODEN, benchmark(ARBOGA, BODEN), SubjectInclusion.INCLUDED);
        assertThat(comparison).hasGap("2", Ratio.of(5, 2)).hasRank("2", Ratio.ONE);
        assertFails(
                () -> assertThat(comparison).hasGap("2", Ratio.ZERO),
                "[gap of 2 Service] found 5/2 (2.5000), expected 0");
        assertFails(() -> assertThat(comparison).hasRank("2", Ratio.of(2)), "[rank of 2 Service] found 1, expected 2");
    }

    @Test
    void assertsProgress() {
        List<Evaluation> all = Samples.evaluations();
        Progress progress = Progress.between(find(all, "Nässjö", 2019), find(all, "Nässjö", 2022));
        assertThat(progress).hasVerdict(ComparabilityLevel.NONE).hasNoChange("total");
        assertThat(Progress.between(find(all, "Vallentuna", 2017), find(all, "Vallentuna", 2019)))
                .hasVerdict(ComparabilityLevel.FULL)
                .hasChange("total", 48);
        assertFails(
                () -> assertThat(progress).hasChange("total", 2),
                "[change of total] found unavailable: the points cannot be compared, expected 2");
        assertFails(
                () -> assertThat(progress).hasVerdict(ComparabilityLevel.FULL),
                "found the verdict NONE, expected FULL");
        assertFails(() -> assertThat(progress).hasChange("99", 2), "found no entry for 99, expected one");
        assertThat(progress).hasNoChange("1.1");
        assertFails(() -> assertThat(progress).hasNoChange("99"), "found no entry for 99, expected one");
    }

    @Test
    void assertsNothingOfWhatIsNotThere() {
        assertFails(
                () -> assertThat(Distribution.of(10, 3)).hasCount(11, 0),
                "found a scale of 0 to 10, expected one with 11 points");
        assertThatThrownBy(() -> assertThat(Ratio.ONE).isCloseTo(7, Double.POSITIVE_INFINITY))
                .hasMessage("found a tolerance of Infinity, expected a number of 0 or more");
        Ranking withheld = Ranking.of(
                List.of(Scorer.strict().score(Samples.nassjo2022())),
                Samples.nassjo2022().catalogue().root(),
                TiePolicy.COMPETITION,
                MunicipalityRegister.builtIn(),
                DisclosurePolicy.minimum(5));
        assertFails(
                () -> assertThat(withheld).hasOrder(), "found a ranking that is withheld, expected one that is shown");
        assertFails(
                () -> assertThat(withheld).hasUnranked(),
                "found a ranking that is withheld, expected one that is shown");
    }

    private static Evaluation find(List<Evaluation> all, String name, int year) {
        return all.stream()
                .filter(evaluation -> evaluation.municipality().name().equals(name)
                        && evaluation.evaluated().earliest().getYear() == year)
                .findFirst()
                .orElseThrow();
    }

    @Test
    void assertsCrosswalks() {
        Crosswalk crosswalk = Crosswalks.builtIn()
                .findCrosswalk(RevisionId.of("SE-2016"), RevisionId.of("SE-2020"))
                .orElseThrow();
        assertThat(crosswalk).hasLink("total", Relation.OVERLAPS, "total").hasUnknown("1");
        assertFails(
                () -> assertThat(crosswalk).hasLink("1", Relation.EQUAL, "1"),
                "found no link from 1 to 1, expected EQUAL");
        assertFails(
                () -> assertThat(crosswalk).hasLink("total", Relation.EQUAL, "total"),
                "found [OVERLAPS] from total to total, expected EQUAL");
        Crosswalk sets = Crosswalk.of(
                crosswalk.from(),
                crosswalk.to(),
                CrosswalkAuthority.none(),
                List.of(CrosswalkLink.of(
                        Relation.OVERLAPS,
                        CrosswalkLink.codes("1", "2"),
                        CrosswalkLink.codes("3"),
                        LocalizedText.of("en", "So."),
                        Source.of("Own reading"))));
        assertThat(sets).hasLink("1+2", Relation.OVERLAPS, "3");
        assertFails(
                () -> assertThat(sets).hasLink("1", Relation.OVERLAPS, "3"),
                "found no link from 1 to 3, expected OVERLAPS");
        assertFails(
                () -> assertThat(crosswalk).hasUnknown("total"), "found total Totalt to be covered, expected unknown");
    }
}
