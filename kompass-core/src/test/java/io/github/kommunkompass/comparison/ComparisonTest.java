package io.github.kommunkompass.comparison;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.kommunkompass.benchmark.Benchmark;
import io.github.kommunkompass.benchmark.BenchmarkAccumulator;
import io.github.kommunkompass.benchmark.Population;
import io.github.kommunkompass.benchmark.RepeatPolicy;
import io.github.kommunkompass.catalogue.Catalogue;
import io.github.kommunkompass.catalogue.Catalogues;
import io.github.kommunkompass.catalogue.Criterion;
import io.github.kommunkompass.catalogue.Level;
import io.github.kommunkompass.evaluation.Evaluation;
import io.github.kommunkompass.municipality.Municipality;
import io.github.kommunkompass.scoring.IncomparableRevisionsException;
import io.github.kommunkompass.scoring.MissingPolicy;
import io.github.kommunkompass.scoring.Scorecard;
import io.github.kommunkompass.scoring.Scorer;
import io.github.kommunkompass.statistics.DisclosurePolicy;
import io.github.kommunkompass.statistics.Figure;
import io.github.kommunkompass.statistics.QuartileGroup;
import io.github.kommunkompass.statistics.UnavailableFigureException;
import io.github.kommunkompass.statistics.UnavailableReason;
import io.github.kommunkompass.value.PartialDate;
import io.github.kommunkompass.value.Ratio;
import io.github.kommunkompass.value.Source;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class ComparisonTest {

    private static final Catalogue SE_2020 = Catalogues.se2020();

    /** The national means that Vallentuna printed next to its own points in 2021. */
    private static final PublishedFigures MEANS = PublishedFigures.of(
            SE_2020,
            "Sverigesnitt",
            byArea(63, 65, 73, 64, 61, 59, 68, 64),
            List.of(Source.of(
                    "https://www.vallentuna.se/kommun-och-politik/service-och-kvalitetsarbete/kommunkompassen/")));

    private static final Scorecard VALLENTUNA = areas("Vallentuna", 73, 75, 80, 83, 86, 82, 86, 83);
    private static final Scorecard NASSJO = areas("Nässjö", 69, 68, 77, 60, 63, 52, 80, 73);

    private static Map<String, Ratio> byArea(int... means) {
        Map<String, Ratio> byArea = new TreeMap<>();
        IntStream.range(0, means.length).forEach(i -> byArea.put(Integer.toString(i + 1), Ratio.of(means[i])));
        return byArea;
    }

    private static Scorecard areas(String name, int... points) {
        Map<String, Integer> byArea = new TreeMap<>();
        IntStream.range(0, points.length).forEach(i -> byArea.put(Integer.toString(i + 1), points[i]));
        return score(name, byArea);
    }

    private static Scorecard total(String name, int points) {
        return score(name, Map.of("total", points));
    }

    private static Scorecard score(String name, Map<String, Integer> points) {
        return Scorer.strict()
                .score(Evaluation.builder(SE_2020)
                        .municipality(Municipality.of(name, "SE"))
                        .evaluated(PartialDate.of(2021))
                        .points(points)
                        .build());
    }

    /** A sample for arithmetic only: published totals of several revisions. */
    private static Benchmark totals(int... totals) {
        BenchmarkAccumulator accumulator = BenchmarkAccumulator.of(Population.of(SE_2020, RepeatPolicy.ALL));
        for (int total : totals) {
            accumulator.add(total("Kommun " + total, total));
        }
        return accumulator.toBenchmark();
    }

    private static ComparisonSettings settings(SubjectInclusion position) {
        return ComparisonSettings.of(position);
    }

    private static Standing standing(int points, Benchmark benchmark, SubjectInclusion position) {
        return Comparison.of(total("Kommun " + points, points), Reference.of(benchmark), settings(position))
                .standing("total");
    }

    @Test
    void comparesVallentunaWithPublishedMeans() {
        Comparison comparison = Comparison.of(VALLENTUNA, MEANS, settings(SubjectInclusion.NOT_A_MEMBER));
        assertThat(comparison.standings(Level.AREA))
                .extracting(standing -> standing.gap().toString())
                .containsExactly("10", "10", "7", "19", "25", "23", "18", "19");
        Standing first = comparison.standing("1");
        assertThat(first.gapShare()).hasToString("1/10");
        assertThat(first.rank()).isEqualTo(Figure.unavailable(UnavailableReason.MEANS_ONLY));
        assertThat(first.median()).isEqualTo(Figure.unavailable(UnavailableReason.MEANS_ONLY));
        assertThat(comparison.unavailable())
                .containsEntry(SE_2020.criterion("total"), UnavailableReason.NOT_IN_REFERENCE)
                .containsEntry(SE_2020.criterion("1.1"), UnavailableReason.POINTS_NOT_KNOWN)
                .hasSize(37);
        assertThat(Comparison.of(VALLENTUNA, MEANS, settings(SubjectInclusion.EXCLUDED))
                        .standing("1")
                        .gap())
                .isEqualTo(Figure.unavailable(UnavailableReason.MEANS_ONLY));
    }

    @Test
    void gapToOthersIsGapToAllTimesNOverNMinusOne() {
        Benchmark seven = totals(506, 497, 542, 540, 615, 593, 668);
        Standing included = standing(542, seven, SubjectInclusion.INCLUDED);
        Standing leftOut = standing(542, seven, SubjectInclusion.EXCLUDED);
        assertThat(included.gap()).hasToString("-167/7");
        assertThat(leftOut.mean()).hasToString("3419/6");
        assertThat(leftOut.gap().value()).isEqualTo(included.gap().value().times(Ratio.of(7, 6)));
        // An independent calculation in floating point ends in ...685; the exact value is nearer to ...684.
        assertThat(included.z().value().doubleValue()).isCloseTo(-0.38410330202224685, Offset.offset(1e-15));
        assertThat(included.n()).hasToString("7");
        assertThat(leftOut.n()).hasToString("6");
        assertThat(included.rank().value().position()).isEqualTo(Ratio.of(4));
        assertThat(leftOut.rank()).isEqualTo(included.rank());
        assertThat(included.percentileRank()).hasToString("1/2");
        assertThat(included.gapToMedian()).hasToString("0");
        assertThat(included.gapToQuantile()).hasToString("-62");
        assertThat(included.quartileGroup()).isEqualTo(Figure.of(QuartileGroup.MIDDLE));
    }

    /** The areas of one evaluation as a sample, for arithmetic only. */
    @ParameterizedTest
    @CsvSource({
        "69, 0.135525",
        "68, 0.027105",
        "77, 1.002882",
        "60, -0.840253",
        "63, -0.514993",
        "52, -1.707610",
        "80, 1.328141",
        "73, 0.569203"
    })
    void zScoreUsesSampleStandardDeviation(int points, String z) {
        Standing standing = standing(points, totals(69, 68, 77, 60, 63, 52, 80, 73), SubjectInclusion.INCLUDED);
        assertThat(standing.z().value().rounded(6, RoundingMode.HALF_UP)).isEqualTo(new BigDecimal(z));
    }

    @ParameterizedTest
    @CsvSource({"542, 3419/6", "668, 3293/6", "497, 1732/3"})
    void meanOfOthersLeavesSubjectOut(int points, String mean) {
        Benchmark seven = totals(506, 497, 542, 540, 615, 593, 668);
        assertThat(standing(points, seven, SubjectInclusion.EXCLUDED).mean()).hasToString(mean);
    }

    @Test
    void ranksNonMemberAsAdditional() {
        Benchmark seven = totals(506, 497, 542, 540, 615, 593, 668);
        Standing best = standing(700, seven, SubjectInclusion.NOT_A_MEMBER);
        assertThat(best.rank().value().position()).isEqualTo(Ratio.ONE);
        assertThat(best.rank().value().outOf()).isEqualTo(8);
        assertThat(best.n()).hasToString("7");
        assertThat(best.percentileRank()).hasToString("1");
        assertThat(best.quartileGroup()).isEqualTo(Figure.of(QuartileGroup.TOP));
    }

    @ParameterizedTest
    @EnumSource(
            value = SubjectInclusion.class,
            names = {"INCLUDED", "EXCLUDED"})
    void rejectsSubjectMissingFromBenchmark(SubjectInclusion position) {
        Benchmark three = totals(506, 497, 542);
        Scorecard stranger = total("Åmål", 542);
        assertThatThrownBy(() -> Comparison.of(stranger, Reference.of(three), settings(position)))
                .isInstanceOfSatisfying(SubjectInclusionException.class, notThere -> {
                    assertThat(notThere.subject()).isEqualTo(stranger.subject());
                    assertThat(notThere.criterion()).isEmpty();
                })
                .hasMessage("found a benchmark without Åmål (SE), expected one that includes Åmål (SE), 2021, SE-2020");
        Scorecard changed = total("Kommun 542", 541);
        assertThatThrownBy(() -> Comparison.of(changed, Reference.of(three), settings(position)))
                .isInstanceOfSatisfying(
                        SubjectInclusionException.class,
                        notThere -> assertThat(notThere.criterion())
                                .contains(SE_2020.root().code()))
                .hasMessage(
                        "found a benchmark in which no evaluation has 541 points for total Total (800), expected one"
                                + " that includes Kommun 542 (SE), 2021, SE-2020");
    }

    @Test
    void figuresDividingByZeroAreAbsent() {
        Standing equal = standing(500, totals(500, 500, 500), SubjectInclusion.INCLUDED);
        assertThat(equal.z()).isEqualTo(Figure.unavailable(UnavailableReason.NO_SPREAD));
        assertThat(equal.robustZ()).isEqualTo(Figure.unavailable(UnavailableReason.NO_MEDIAN_DEVIATION));
        Standing single = standing(500, totals(500), SubjectInclusion.INCLUDED);
        assertThat(single.gap()).hasToString("0");
        assertThat(single.z()).isEqualTo(Figure.unavailable(UnavailableReason.TOO_FEW));
        assertThatThrownBy(() -> standing(500, totals(500), SubjectInclusion.EXCLUDED))
                .as("as with a benchmark without it, which has no values")
                .isInstanceOfSatisfying(
                        UnavailableFigureException.class,
                        unavailable -> assertThat(unavailable.reason()).isEqualTo(UnavailableReason.NOT_IN_REFERENCE));
        assertThat(standing(520, totals(500, 510, 530, 560), SubjectInclusion.NOT_A_MEMBER)
                        .robustZ())
                .isEqualTo(Figure.of(Ratio.ZERO));
        assertThat(standing(540, totals(500, 510, 530, 560), SubjectInclusion.NOT_A_MEMBER)
                        .robustZ()
                        .value())
                .isEqualTo(Ratio.of(20).dividedBy(Ratio.of(15).times(Ratio.of(7413, 5000))));
    }

    private static Comparison withMinimumOfThree(int points, Benchmark benchmark, SubjectInclusion subject) {
        return Comparison.of(
                total("Kommun " + points, points),
                Reference.of(benchmark),
                ComparisonSettings.builder(subject)
                        .disclosure(DisclosurePolicy.minimum(3))
                        .build());
    }

    @ParameterizedTest
    @CsvSource({"INCLUDED, 542 540 600", "EXCLUDED, 542 540 600", "NOT_A_MEMBER, 540 600", "NOT_A_MEMBER, 540"})
    void withholdsGroupsWithTooFewOthers(SubjectInclusion subject, String totals) {
        Comparison comparison = withMinimumOfThree(542, totals(numbers(totals)), subject);
        Standing standing = comparison.standing("total");
        assertThat(standing.points()).isEqualTo(542);
        assertThat(standing.disclosure()).isEqualTo(DisclosurePolicy.minimum(3));
        Figure<?> withheld = Figure.unavailable(UnavailableReason.WITHHELD);
        assertThat(comparison.evaluations()).isEqualTo(withheld);
        assertThat(comparison.municipalities()).isEqualTo(withheld);
        assertThat(comparison.reference()).hasToString("SE-2020, all");
        HighlightRule relative = HighlightRule.builder(HighlightRule.Basis.RELATIVE, Level.TOTAL)
                .maxStrengths(1)
                .minimumReferenceSize(1)
                .build();
        assertThat(Highlights.of(comparison, relative).unavailable())
                .containsEntry(SE_2020.root(), UnavailableReason.WITHHELD);
        assertThat(ImprovementPotential.of(comparison, Level.TOTAL).gains())
                .containsEntry(SE_2020.root(), Figure.unavailable(UnavailableReason.WITHHELD));
        assertThat(standing.gapShare()).isEqualTo(withheld);
        assertThat(standing.gapToMedian()).isEqualTo(withheld);
        assertThat(standing.quantile()).isEqualTo(withheld);
        assertThat(standing.n()).isEqualTo(withheld);
        assertThat(standing.mean()).isEqualTo(withheld);
        assertThat(standing.gap()).isEqualTo(withheld);
        assertThat(standing.median()).isEqualTo(withheld);
        assertThat(standing.gapToQuantile()).isEqualTo(withheld);
        assertThat(standing.z()).isEqualTo(withheld);
        assertThat(standing.robustZ()).isEqualTo(withheld);
        assertThat(standing.rank()).isEqualTo(withheld);
        assertThat(standing.percentileRank()).isEqualTo(withheld);
        assertThat(standing.quartileGroup()).isEqualTo(withheld);
    }

    @ParameterizedTest
    @CsvSource({
        "INCLUDED, 542 540 600 610, 573, 3 of 4, 4",
        "EXCLUDED, 542 540 600 610, 1750/3, 3 of 4, 4",
        "NOT_A_MEMBER, 540 600 610, 1750/3, 3 of 4, 3"
    })
    void showsGroupsWithEnoughOthers(
            SubjectInclusion subject, String totals, String mean, String rank, String evaluations) {
        Comparison comparison = withMinimumOfThree(542, totals(numbers(totals)), subject);
        assertThat(comparison.standing("total").mean()).hasToString(mean);
        assertThat(comparison.standing("total").rank()).hasToString(rank);
        assertThat(comparison.evaluations()).hasToString(evaluations);
        assertThat(comparison.municipalities()).hasToString(evaluations);
    }

    @Test
    void showsGroupWithoutOthers() {
        Benchmark one = totals(542);
        Comparison included = withMinimumOfThree(542, one, SubjectInclusion.INCLUDED);
        assertThat(included.standing("total").mean()).hasToString("542");
        assertThat(included.standing("total").rank()).hasToString("1 of 1");
        assertThat(included.evaluations()).hasToString("1");
        assertThat(withMinimumOfThree(542, one, SubjectInclusion.EXCLUDED).unavailable())
                .as("as with a benchmark without it")
                .containsEntry(SE_2020.root(), UnavailableReason.NOT_IN_REFERENCE);
        Comparison notAMember = withMinimumOfThree(542, totals(), SubjectInclusion.NOT_A_MEMBER);
        assertThat(notAMember.evaluations()).hasToString("0");
        assertThat(notAMember.unavailable()).containsEntry(SE_2020.root(), UnavailableReason.NOT_IN_REFERENCE);
    }

    @Test
    void publishedMeansHaveNoNumberOfEvaluations() {
        Comparison comparison = Comparison.of(VALLENTUNA, MEANS, settings(SubjectInclusion.UNSTATED));
        assertThat(comparison.evaluations()).isEqualTo(Figure.unavailable(UnavailableReason.MEANS_ONLY));
        assertThat(comparison.municipalities()).isEqualTo(Figure.unavailable(UnavailableReason.MEANS_ONLY));
    }

    private static int[] numbers(String list) {
        return Arrays.stream(list.split(" ")).mapToInt(Integer::parseInt).toArray();
    }

    @Test
    void rejectsOtherRevision() {
        PublishedFigures earlier =
                PublishedFigures.of(Catalogues.se2016(), "x", Map.of("total", Ratio.of(540)), List.of());
        assertThatThrownBy(() -> Comparison.of(NASSJO, earlier, settings(SubjectInclusion.NOT_A_MEMBER)))
                .isInstanceOf(IncomparableRevisionsException.class);
        assertThatThrownBy(() -> PublishedFigures.of(SE_2020, "x", byArea(101), List.of()))
                .hasMessage("found a mean of 101 points for 1, expected 0 to 100");
        assertThatThrownBy(() -> PublishedFigures.of(SE_2020, "x", Map.of(), List.of()))
                .hasMessage("found no figures, expected at least one");
    }

    @Test
    void highlightsOfNassjoAreasMatchReport() {
        HighlightRule rule = HighlightRule.builder(HighlightRule.Basis.ABSOLUTE, Level.AREA)
                .maxStrengths(4)
                .maxImprovements(3)
                .build();
        Highlights highlights = Highlights.of(NASSJO, rule);
        assertThat(codes(highlights.strengths())).containsExactly("7", "3", "8", "1");
        assertThat(codes(highlights.improvements())).containsExactly("6", "4", "5");
        assertThat(highlights.conflicts()).isEmpty();
        assertThat(highlights.strengths().get(3).value()).isEqualTo(Ratio.of(69, 100));
        assertThat(highlights.improvements().get(2).rank()).isEqualTo(3);
    }

    private static final Map<String, Integer> NASSJO_SUB_AREAS = Map.ofEntries(
            Map.entry("1.4", 3),
            Map.entry("6.3", 11),
            Map.entry("4.3", 8),
            Map.entry("6.4", 16),
            Map.entry("2.3", 17),
            Map.entry("7.1", 13),
            Map.entry("3.2", 25),
            Map.entry("8.4", 25),
            Map.entry("1.2", 8));

    /** The extremes of the report; the others lie between. */
    @Test
    void extremesOfNassjoSubAreasMatchReport() {
        Scorecard extremes = score("Nässjö", NASSJO_SUB_AREAS);
        HighlightRule byShare = HighlightRule.builder(HighlightRule.Basis.ABSOLUTE, Level.SUB_AREA)
                .maxStrengths(2)
                .maxImprovements(4)
                .build();
        Highlights highlights = Highlights.of(extremes, byShare);
        assertThat(codes(highlights.improvements())).containsExactly("1.4", "6.3", "4.3", "6.4");
        assertThat(codes(highlights.strengths())).containsExactly("7.1", "3.2", "8.4");
        HighlightRule byPoints = HighlightRule.builder(HighlightRule.Basis.HEADROOM, Level.SUB_AREA)
                .maxImprovements(4)
                .build();
        assertThat(codes(Highlights.of(extremes, byPoints).improvements())).containsExactly("6.3", "6.4", "2.3", "4.3");
    }

    @Test
    void includesOrExcludesAllTiesAtCut() {
        Scorecard ties = areas("x", 80, 70, 70, 60, 50, 50, 50, 40);
        assertThat(codes(Highlights.of(ties, cut(2, 2, HighlightRule.TiesAtCutoff.INCLUDE))
                        .strengths()))
                .containsExactly("1", "2", "3");
        assertThat(codes(Highlights.of(ties, cut(2, 2, HighlightRule.TiesAtCutoff.INCLUDE))
                        .improvements()))
                .containsExactly("8", "5", "6", "7");
        assertThat(codes(Highlights.of(ties, cut(2, 2, HighlightRule.TiesAtCutoff.EXCLUDE))
                        .strengths()))
                .containsExactly("1");
        Scorecard equal = areas("x", 50, 50, 50, 50, 50, 50, 50, 50);
        assertThat(Highlights.of(equal, cut(3, 3, HighlightRule.TiesAtCutoff.EXCLUDE))
                        .strengths())
                .isEmpty();
        assertThat(Highlights.of(equal, cut(3, 3, HighlightRule.TiesAtCutoff.INCLUDE))
                        .conflicts())
                .hasSize(8);
        assertThat(Highlights.of(ties, cut(99, 0, HighlightRule.TiesAtCutoff.INCLUDE))
                        .strengths())
                .hasSize(8);
    }

    private static HighlightRule cut(int strongest, int weakest, HighlightRule.TiesAtCutoff ties) {
        return HighlightRule.builder(HighlightRule.Basis.ABSOLUTE, Level.AREA)
                .maxStrengths(strongest)
                .maxImprovements(weakest)
                .tiesAtCutoff(ties)
                .build();
    }

    private static List<String> codes(List<Highlights.Highlight> highlights) {
        return highlights.stream()
                .map(highlight -> highlight.criterion().code().toString())
                .toList();
    }

    @Test
    void highlightsMeetBothThresholdAndNumber() {
        HighlightRule both = HighlightRule.builder(HighlightRule.Basis.ABSOLUTE, Level.AREA)
                .strengthThreshold(Ratio.of(3, 4))
                .maxStrengths(4)
                .improvementThreshold(Ratio.of(3, 5))
                .build();
        Highlights highlights = Highlights.of(NASSJO, both);
        assertThat(codes(highlights.strengths())).containsExactly("7", "3");
        assertThat(codes(highlights.improvements())).containsExactly("6", "4");
    }

    @Test
    void relativeHighlightsRequireEnoughMembers() {
        HighlightRule relative = HighlightRule.builder(HighlightRule.Basis.RELATIVE, Level.TOTAL)
                .strengthThreshold(Ratio.ZERO)
                .build();
        Benchmark five = totals(500, 510, 520, 530, 540);
        Benchmark four = totals(500, 510, 520, 530);
        ComparisonSettings outside = settings(SubjectInclusion.NOT_A_MEMBER);
        Highlights strong = Highlights.of(Comparison.of(total("x", 560), Reference.of(five), outside), relative);
        assertThat(strong.strengths().get(0).value()).isEqualTo(Ratio.of(40, 800));
        Highlights weak = Highlights.of(Comparison.of(total("x", 560), Reference.of(four), outside), relative);
        assertThat(weak.unavailable()).isEqualTo(Map.of(SE_2020.root(), UnavailableReason.TOO_FEW));
        assertThatThrownBy(() -> Highlights.of(NASSJO, relative))
                .hasMessage("found basis relative without a comparison, expected a comparison");
    }

    @Test
    void pointsLeftBasisFindsLargestHeadroom() {
        HighlightRule rule = HighlightRule.builder(HighlightRule.Basis.HEADROOM, Level.AREA)
                .maxImprovements(2)
                .improvementThreshold(Ratio.of(38))
                .build();
        Highlights highlights = Highlights.of(NASSJO, rule);
        assertThat(codes(highlights.improvements())).containsExactly("6", "4");
        assertThat(highlights.improvements().get(0).value()).isEqualTo(Ratio.of(48));
        assertThat(highlights.strengths()).isEmpty();
        assertThatThrownBy(() -> HighlightRule.builder(HighlightRule.Basis.HEADROOM, Level.AREA)
                        .maxStrengths(2)
                        .build())
                .hasMessage("found a threshold or a maximum number for strengths with basis headroom, expected none");
        assertThatThrownBy(() -> cut(-1, 2, HighlightRule.TiesAtCutoff.INCLUDE))
                .hasMessage("found a maximum of -1 strengths and 2 improvement opportunities, expected 0 or more");
        assertThatThrownBy(() -> HighlightRule.builder(HighlightRule.Basis.RELATIVE, Level.AREA)
                        .minimumReferenceSize(0)
                        .build())
                .hasMessage("found a minimum reference size of 0, expected at least 1");
    }

    private static ImprovementPotential potential(Scorecard scorecard, Benchmark benchmark, Level level) {
        return ImprovementPotential.of(
                Comparison.of(scorecard, Reference.of(benchmark), settings(SubjectInclusion.NOT_A_MEMBER)), level);
    }

    @Test
    void potentialIsGainFromReachingQuantile() {
        ImprovementPotential potential = potential(total("x", 540), totals(500, 520, 560, 600), Level.TOTAL);
        assertThat(potential.gains()).isEqualTo(Map.of(SE_2020.root(), Figure.of(Ratio.of(30))));
        assertThat(potential.total()).isEqualTo(Ratio.of(30));
        assertThat(potential.isComplete()).isTrue();
        assertThat(potential(total("x", 700), totals(500, 700), Level.TOTAL).gains())
                .isEqualTo(Map.of(SE_2020.root(), Figure.of(Ratio.ZERO)));
    }

    @Test
    void potentialSumsCriteriaOfLevel() {
        BenchmarkAccumulator accumulator = BenchmarkAccumulator.of(Population.of(SE_2020, RepeatPolicy.ALL));
        accumulator.add(VALLENTUNA);
        ImprovementPotential areas = potential(NASSJO, accumulator.toBenchmark(), Level.AREA);
        assertThat(areas.gains().values())
                .extracting(Figure::toString)
                .containsExactly("4", "7", "3", "23", "23", "30", "6", "10");
        assertThat(areas.total()).isEqualTo(Ratio.of(106));
        ImprovementPotential unknown = potential(total("x", 540), totals(500), Level.AREA);
        assertThat(unknown.isComplete()).isFalse();
        assertThat(unknown.total()).isEqualTo(Ratio.ZERO);
        assertThat(unknown.gains().values()).containsOnly(Figure.unavailable(UnavailableReason.POINTS_NOT_KNOWN));
        ImprovementPotential single = potential(NASSJO, totals(500), Level.AREA);
        assertThat(single.gains().values()).containsOnly(Figure.unavailable(UnavailableReason.NOT_IN_REFERENCE));
        ImprovementPotential ofMeans = ImprovementPotential.of(
                Comparison.of(NASSJO, MEANS, settings(SubjectInclusion.NOT_A_MEMBER)), Level.AREA);
        assertThat(ofMeans.gains().values()).containsOnly(Figure.unavailable(UnavailableReason.MEANS_ONLY));
    }

    @Test
    void findsNearestNeighboursByStandardisedAttributes() {
        Map<Municipality, Map<String, Ratio>> candidates = Map.of(
                Municipality.of("A", "SE"), Map.of("people", Ratio.of(10_000), "tax", Ratio.of(20)),
                Municipality.of("B", "SE"), Map.of("people", Ratio.of(30_000), "tax", Ratio.of(20)),
                Municipality.of("C", "SE"), Map.of("people", Ratio.of(30_000), "tax", Ratio.of(20)),
                Municipality.of("D", "SE"), Map.of("people", Ratio.of(90_000)));
        Map<String, Ratio> subject = Map.of("people", Ratio.of(25_000), "tax", Ratio.of(21));
        Map<String, Ratio> weights = Map.of("people", Ratio.ONE, "tax", Ratio.ONE);
        Neighbours neighbours = Neighbours.of(subject, candidates, weights, 1);
        assertThat(neighbours.nearest())
                .extracting(neighbour -> neighbour.municipality().name())
                .containsExactly("B", "C");
        // people: variance 800 million / 9, difference 5 000
        assertThat(neighbours.nearest().get(0).distance().radicand()).isEqualTo(Ratio.of(9, 32));
        assertThat(neighbours.dropped()).containsExactly("tax");
        assertThat(neighbours.incomparable()).containsExactly(Municipality.of("D", "SE"));
        assertThat(Neighbours.of(subject, candidates, weights, 9).nearest()).hasSize(3);
        assertThat(Neighbours.of(subject, candidates, Map.of("tax", Ratio.ONE), 1)
                        .nearest())
                .isEmpty();
    }

    @Test
    void publishedFiguresMayBeOfTheSameStructureUnderOtherNames() {
        Catalogue printed = small("Total, as printed");
        PublishedFigures figures = PublishedFigures.of(
                printed,
                "Printed",
                Map.of(PublishedFigures.Kind.MEAN, Map.of("total", Ratio.of(40))),
                Map.of("total", 38L),
                List.of());
        Scorecard scorecard = Scorer.strict()
                .score(Evaluation.builder(small("Total"))
                        .municipality(Municipality.of("Habo", "SE"))
                        .evaluated(PartialDate.of(2022))
                        .points("total", 50)
                        .build());
        Standing standing = Comparison.of(scorecard, figures, settings(SubjectInclusion.NOT_A_MEMBER))
                .findStanding("total")
                .orElseThrow();
        assertThat(standing.gap()).isEqualTo(Figure.of(Ratio.of(10)));
        assertThat(standing.n()).isEqualTo(Figure.of(38L));
        assertThat(standing.criterion()).isEqualTo(scorecard.catalogue().root());
    }

    private static Catalogue small(String name) {
        return Catalogue.builder("OWN")
                .root(Criterion.builder("total")
                        .name("en", name)
                        .add(Criterion.builder("1").name("en", "One").max(100)))
                .build();
    }

    @Test
    void comparesWithPublishedMediansAndQuartiles() {
        PublishedFigures figures = PublishedFigures.of(
                NASSJO.catalogue(),
                "Printed",
                Map.of(
                        PublishedFigures.Kind.MEDIAN, Map.of("total", Ratio.of(409)),
                        PublishedFigures.Kind.THIRD_QUARTILE, Map.of("total", Ratio.of(500))),
                Map.of("total", 38L),
                List.of());
        Standing standing = Comparison.of(NASSJO, figures, settings(SubjectInclusion.NOT_A_MEMBER))
                .findStanding("total")
                .orElseThrow();
        assertThat(standing.n()).isEqualTo(Figure.of(38L));
        assertThat(standing.gapToMedian()).isEqualTo(Figure.of(Ratio.of(133)));
        assertThat(standing.gapToQuantile()).isEqualTo(Figure.of(Ratio.of(42)));
        assertThat(standing.mean()).isEqualTo(Figure.unavailable(UnavailableReason.NOT_PUBLISHED));
        assertThat(standing.rank()).isEqualTo(Figure.unavailable(UnavailableReason.NOT_PUBLISHED));
        assertThat(Comparison.of(NASSJO, figures, settings(SubjectInclusion.EXCLUDED))
                        .findStanding("total")
                        .orElseThrow()
                        .median())
                .isEqualTo(Figure.unavailable(UnavailableReason.NOT_PUBLISHED));
    }

    /** Gaps to published means are known, and their number is not, so that no minimum applies to it. */
    @Test
    void findsHighlightsRelativeToPublishedMeans() {
        HighlightRule rule = HighlightRule.builder(HighlightRule.Basis.RELATIVE, Level.AREA)
                .maxStrengths(1)
                .build();
        Highlights highlights =
                Highlights.of(Comparison.of(NASSJO, MEANS, settings(SubjectInclusion.NOT_A_MEMBER)), rule);
        assertThat(highlights.strengths()).isNotEmpty();
        PublishedFigures ofFour = PublishedFigures.of(
                NASSJO.catalogue(),
                "Printed",
                Map.of(PublishedFigures.Kind.MEAN, Map.of("1", Ratio.of(50))),
                Map.of("1", 4L),
                List.of());
        assertThat(Highlights.of(Comparison.of(NASSJO, ofFour, settings(SubjectInclusion.NOT_A_MEMBER)), rule)
                        .unavailable())
                .containsEntry(NASSJO.catalogue().criterion("1"), UnavailableReason.TOO_FEW);
    }

    @Test
    void highlightsAreOfStrictScorecards() {
        Scorecard other =
                Scorecard.of(NASSJO.subject(), NASSJO.catalogue(), MissingPolicy.AVAILABLE_PARTS, NASSJO.scores());
        HighlightRule rule = HighlightRule.builder(HighlightRule.Basis.ABSOLUTE, Level.AREA)
                .maxStrengths(1)
                .build();
        assertThatThrownBy(() -> Highlights.of(other, rule))
                .hasMessage(
                        "found a scorecard under the policy available-parts, expected strict, so that all are out of the"
                                + " same maximum");
    }

    @Test
    void attributesOfWeightZeroAreNotDemanded() {
        Map<Municipality, Map<String, Ratio>> candidates = Map.of(
                Municipality.of("A", "SE"), Map.of("people", Ratio.of(1)),
                Municipality.of("B", "SE"), Map.of("people", Ratio.of(3), "tax", Ratio.of(20)));
        Neighbours neighbours = Neighbours.of(
                Map.of("people", Ratio.of(2)), candidates, Map.of("people", Ratio.ONE, "tax", Ratio.ZERO), 5);
        assertThat(neighbours.incomparable()).isEmpty();
        assertThat(neighbours.dropped()).isEmpty();
        assertThat(neighbours.nearest()).hasSize(2);
        assertThatThrownBy(() -> Neighbours.of(Map.of(), Map.of(), Map.of("tax", Ratio.ZERO), 1))
                .hasMessage("found weights of 0 only, expected at least one above 0");
    }

    @Test
    void rejectsIllDefinedNeighbourQueries() {
        Map<String, Ratio> one = Map.of("people", Ratio.ONE);
        assertThatThrownBy(() -> Neighbours.of(one, Map.of(), one, 0))
                .hasMessage("found 0 neighbours, expected at least 1");
        assertThatThrownBy(() -> Neighbours.of(one, Map.of(), Map.of(), 1))
                .hasMessage("found no weights, expected at least one");
        assertThatThrownBy(() -> Neighbours.of(one, Map.of(), Map.of("people", Ratio.of(-1)), 1))
                .hasMessage("found a weight of -1 for people, expected 0 or more");
        assertThatThrownBy(() -> Neighbours.of(Map.of(), Map.of(), one, 1))
                .hasMessage("found no attribute people of the subject, expected every weighted attribute");
    }

    @Test
    void profileContainsOnlyRequestedLevel() {
        assertThat(Comparison.of(NASSJO, MEANS, settings(SubjectInclusion.NOT_A_MEMBER))
                        .standings(Level.AREA))
                .extracting(Standing::criterion)
                .extracting(Criterion::level)
                .containsOnly(Level.AREA);
    }
}
