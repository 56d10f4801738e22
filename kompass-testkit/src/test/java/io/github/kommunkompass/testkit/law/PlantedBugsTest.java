package io.github.kommunkompass.testkit.law;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.kommunkompass.catalogue.Catalogue;
import io.github.kommunkompass.catalogue.Criterion;
import io.github.kommunkompass.catalogue.CriterionCode;
import io.github.kommunkompass.catalogue.Level;
import io.github.kommunkompass.evaluation.Evaluation;
import io.github.kommunkompass.evaluation.EvaluationBuilder;
import io.github.kommunkompass.evaluation.Evidence;
import io.github.kommunkompass.evaluation.EvidenceKind;
import io.github.kommunkompass.evaluation.Finding;
import io.github.kommunkompass.evaluation.FindingKind;
import io.github.kommunkompass.evaluation.Missing;
import io.github.kommunkompass.municipality.Municipality;
import io.github.kommunkompass.plan.Action;
import io.github.kommunkompass.plan.ActionStatus;
import io.github.kommunkompass.plan.Plan;
import io.github.kommunkompass.progress.FollowUp;
import io.github.kommunkompass.revision.Crosswalks;
import io.github.kommunkompass.scoring.EvaluationRule;
import io.github.kommunkompass.scoring.MissingPolicy;
import io.github.kommunkompass.statistics.Estimator;
import io.github.kommunkompass.statistics.PercentileRankMethod;
import io.github.kommunkompass.statistics.QuantileType;
import io.github.kommunkompass.statistics.TiePolicy;
import io.github.kommunkompass.testkit.Samples;
import io.github.kommunkompass.testkit.reference.Fraction;
import io.github.kommunkompass.testkit.reference.ReferenceStatistics;
import io.github.kommunkompass.value.JsonPath;
import io.github.kommunkompass.value.LocalizedText;
import io.github.kommunkompass.value.PartialDate;
import io.github.kommunkompass.value.Ratio;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.LongBinaryOperator;
import java.util.function.LongUnaryOperator;
import java.util.function.UnaryOperator;
import java.util.stream.Collector;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Each law is violated by a planted bug. A law that cannot be violated would be empty. */
class PlantedBugsTest {

    private static final Catalogue CATALOGUE = Catalogue.builder("BUGS")
            .root(Criterion.root()
                    .name("en", "Total")
                    .add(Criterion.builder("1")
                            .name("en", "One")
                            .add(Criterion.builder("1.1").name("en", "A").max(7))
                            .add(Criterion.builder("1.2").name("en", "B").max(3)))
                    .add(Criterion.builder("2").name("en", "Two").max(5)))
            .build();

    private static final Evaluation COMPLETE =
            evaluation().points("1.1", 3).points("1.2", 1).points("2", 5).build();

    private static final Evaluation PARTIAL = evaluation()
            .points("1.1", 3)
            .missing("1.2", Missing.SUPPRESSED)
            .points("2", 5)
            .build();

    private static final List<Evaluation> EVALUATIONS = List.of(COMPLETE, PARTIAL);

    private static EvaluationBuilder evaluation() {
        return Evaluation.builder(CATALOGUE)
                .municipality(Municipality.of("Anywhere", "SE"))
                .evaluated(PartialDate.of(2022));
    }

    /** Kompass, but for one criterion. */
    private static ScoringSystem but(String code, Function<ScoreClaim, ScoreClaim> bug) {
        return evaluation -> {
            Map<CriterionCode, ScoreClaim> claims =
                    new HashMap<>(ScoringSystem.kompass().score(evaluation));
            claims.computeIfPresent(CriterionCode.of(code), (any, correct) -> bug.apply(correct));
            return claims;
        };
    }

    private static final ScoringSystem SEES_ALL_IN_ONE_AREA = evaluation -> {
        Map<CriterionCode, ScoreClaim> claims =
                new HashMap<>(ScoringSystem.kompass().score(evaluation));
        if (evaluation.observations().points("2").isEmpty()) {
            claims.put(CriterionCode.of("1.1"), ScoreClaim.between(0, 7));
        }
        return claims;
    };

    private static final ScoringSystem NARROWS_WHAT_IT_DOES_NOT_KNOW = evaluation -> {
        Map<CriterionCode, ScoreClaim> claims =
                new HashMap<>(ScoringSystem.kompass().score(evaluation));
        claims.replaceAll((code, one) -> one.points().isPresent() ? one : ScoreClaim.between(0, 0));
        return claims;
    };

    private static final ScoringSystem INVENTS_A_CRITERION = evaluation -> {
        Map<CriterionCode, ScoreClaim> claims =
                new HashMap<>(ScoringSystem.kompass().score(evaluation));
        claims.put(CriterionCode.of("9"), ScoreClaim.of(1, Ratio.of(1, 800)));
        return claims;
    };

    @Test
    void namesACriterionThatIsInvented() {
        assertThat(ScoringLaws.of(INVENTS_A_CRITERION))
                .filteredOn(law -> law.id().equals("scoring-criteria"))
                .singleElement()
                .satisfies(law -> assertThat(law.refutation(COMPLETE))
                        .contains("found 1 (1/800) for 9, expected criteria of BUGS"));
    }

    /** Takes an area for applicable unless it was called not applicable itself, as if nothing followed from its parts. */
    private static final ScoringSystem LOOKS_AT_AREAS_ONLY = evaluation -> {
        ScoringSystem correct = ScoringSystem.kompass(MissingPolicy.EXCLUDE_NOT_APPLICABLE);
        Map<CriterionCode, ScoreClaim> claims = new HashMap<>(correct.score(evaluation));
        boolean isApplicable = evaluation.catalogue().criteria(Level.AREA).stream()
                .noneMatch(area -> evaluation.observations().observation(area) == Missing.NOT_APPLICABLE);
        claims.computeIfPresent(
                CriterionCode.TOTAL,
                (any, total) -> isApplicable ? ScoreClaim.between(total.atLeast(), total.atMost()) : total);
        return claims;
    };

    @Test
    void lawOfNotApplicableDetectsAnAreaWithoutApplicableParts() {
        ScoringLaws.notApplicable(ScoringSystem.kompass(MissingPolicy.EXCLUDE_NOT_APPLICABLE))
                .check(COMPLETE);
        assertThat(ScoringLaws.notApplicable(LOOKS_AT_AREAS_ONLY).refutation(COMPLETE))
                .contains("found 5 to 5 for total, with all parts of 1 not applicable, expected 5 (1)");
    }

    @TestFactory
    List<DynamicTest> scoringLawsDetectPlantedBugs() {
        Map<String, ScoringSystem> bugs = Map.of(
                "scoring-complete", but("1", correct -> ScoreClaim.between(0, 10)),
                "scoring-range",
                        but("2", correct -> new ScoreClaim(correct.points(), correct.atLeast(), 6, correct.share())),
                "scoring-reported", but("1.1", correct -> ScoreClaim.of(2)),
                "scoring-missing", but("1.2", correct -> correct.points().isPresent() ? correct : ScoreClaim.of(0)),
                "scoring-sum", but("total", correct -> correct.points().isPresent() ? ScoreClaim.of(8) : correct),
                "scoring-share", but("1.1", correct -> ScoreClaim.of(3, Ratio.of(43, 100))),
                "scoring-mean", but("1.1", correct -> ScoreClaim.of(3, Ratio.of(43, 100))),
                "scoring-independence", SEES_ALL_IN_ONE_AREA,
                "scoring-bounds", NARROWS_WHAT_IT_DOES_NOT_KNOW,
                "scoring-criteria", INVENTS_A_CRITERION);
        List<DynamicTest> tests = new ArrayList<>();
        assertThat(ScoringLaws.of(ScoringSystem.kompass()))
                .extracting(Law::id)
                .containsExactlyInAnyOrderElementsOf(bugs.keySet());
        bugs.forEach((id, bug) -> tests.add(DynamicTest.dynamicTest(
                id,
                () -> assertViolated(ScoringLaws.of(ScoringSystem.kompass()), ScoringLaws.of(bug), id, EVALUATIONS))));
        return tests;
    }

    private static <T> void assertViolated(
            List<Law<T>> correct, List<Law<T>> wrong, String id, Collection<? extends T> inputs) {
        Law.checkAll(correct, inputs);
        assertThat(refuted(wrong, inputs)).contains(id);
    }

    @Test
    void counterExampleNamesCriterionAndReportedPoints() {
        assertThatThrownBy(() -> Law.checkAll(
                        ScoringLaws.of(
                                but("1.2", correct -> correct.points().isPresent() ? correct : ScoreClaim.of(0))),
                        EVALUATIONS))
                .hasMessage(String.join(
                        System.lineSeparator(),
                        "scoring-missing: Points that are reported missing are unknown, and not zero.",
                        "  Counter-example: found 0 for 1.2, expected no points",
                        "  In: BUGS with 1.1 3 of 7, 1.2 suppressed of 3," + " 2 5 of 5"));
    }

    @Test
    void referenceDecidesWhatOtherLawsLeaveOpen() {
        Law<Evaluation> correct = ScoringLaws.reference(ScoringSystem.kompass(), MissingPolicy.STRICT);
        EVALUATIONS.forEach(correct::check);
        Samples.evaluations().forEach(correct::check);
        ScoringSystem careless = but("total", known -> ScoreClaim.between(0, 15));
        assertThat(ScoringLaws.reference(careless, MissingPolicy.STRICT).refutation(PARTIAL))
                .contains("found 0 to 15 for total, expected 8 to 11");
        assertThat(ScoringLaws.reference(any -> Map.of(), MissingPolicy.STRICT).refutation(PARTIAL))
                .contains("found nothing for total, expected 8 to 11");
    }

    private static final List<Integer> POINTS = List.of(3, 8, 3, 4);

    private static Ratio rank(List<Integer> points, int value, TiePolicy ties) {
        return ReferenceStatistics.of(points).rank(value, ties).toRatio();
    }

    @TestFactory
    List<DynamicTest> rankLawsDetectPlantedBugs() {
        Function<List<Integer>, List<Ratio>> splitsTies = points -> IntStream.range(0, points.size())
                .mapToObj(i -> Ratio.of(1
                        + points.stream().filter(other -> other > points.get(i)).count()
                        + points.subList(0, i).stream()
                                .filter(points.get(i)::equals)
                                .count()))
                .toList();
        Function<List<Integer>, List<Ratio>> upsideDown = points -> points.stream()
                .map(value -> Ratio.of(new TreeSet<>(points).headSet(value).size() + 1L))
                .toList();
        Function<List<Integer>, List<Ratio>> halfWay = points -> points.stream()
                .map(value -> rank(points, value, TiePolicy.COMPETITION))
                .toList();
        return List.of(
                ranking("rank-ties", splitsTies, TiePolicy.COMPETITION),
                ranking("rank-permutation", splitsTies, TiePolicy.COMPETITION),
                ranking("rank-order", upsideDown, TiePolicy.DENSE),
                ranking("rank-reference", upsideDown, TiePolicy.DENSE),
                ranking("rank-sum", halfWay, TiePolicy.FRACTIONAL));
    }

    private static DynamicTest ranking(String id, Function<List<Integer>, List<Ratio>> bug, TiePolicy ties) {
        Function<List<Integer>, List<Ratio>> correct = points ->
                points.stream().map(value -> rank(points, value, ties)).toList();
        return DynamicTest.dynamicTest(
                id, () -> assertViolated(RankLaws.of(correct, ties), RankLaws.of(bug, ties), id, List.of(POINTS)));
    }

    @Test
    void rankingThatDropsValuesIsRefuted() {
        Function<List<Integer>, List<Ratio>> drops =
                points -> new TreeSet<>(points).stream().map(Ratio::of).toList();
        assertThatThrownBy(() -> Law.checkAll(RankLaws.of(drops, TiePolicy.FRACTIONAL), List.of(List.of(4), POINTS)))
                .isInstanceOf(LawViolatedError.class)
                .hasMessageStartingWith("rank-each: Each value has a rank.")
                .hasMessageContaining("found 3 ranks of 4 values, expected one for each");
        assertThat(RankLaws.of(drops, TiePolicy.FRACTIONAL))
                .hasSize(6)
                .allSatisfy(law -> assertThat(law.refutation(POINTS))
                        .contains("found 3 ranks of 4 values, expected one for each"));
    }

    private static final List<List<Integer>> LISTS = List.of(List.of(), List.of(4), POINTS);

    private static Optional<Ratio> first(List<Integer> points) {
        return points.stream().findFirst().map(Ratio::of);
    }

    private static Optional<Ratio> zero(List<Integer> any) {
        return any.isEmpty() ? Optional.empty() : Optional.of(Ratio.ZERO);
    }

    private static Optional<Ratio> rounded(List<Integer> points) {
        return mean(points).map(mean -> Ratio.of(Math.round(mean.doubleValue())));
    }

    private static Optional<Ratio> mean(List<Integer> points) {
        return ReferenceStatistics.of(points).mean().map(Fraction::toRatio);
    }

    @TestFactory
    List<DynamicTest> distributionLawsDetectPlantedBugs() {
        BiFunction<List<Integer>, Ratio, Optional<Ratio>> median = (points, any) -> quantile(points, Ratio.of(1, 2));
        BiFunction<List<Integer>, Ratio, Optional<Ratio>> turned =
                (points, share) -> quantile(points, Ratio.ONE.minus(share));
        List<Law<List<Integer>>> means = DistributionLaws.ofMean(PlantedBugsTest::mean);
        List<Law<List<Integer>>> variances = DistributionLaws.ofVariance(
                points -> ReferenceStatistics.of(points).moment(2).map(Fraction::toRatio), Estimator.POPULATION);
        List<Law<List<Integer>>> quantiles =
                DistributionLaws.ofQuantiles(PlantedBugsTest::quantile, QuantileType.TYPE_7);
        return List.of(
                figure("mean-permutation", means, DistributionLaws.ofMean(PlantedBugsTest::first)),
                figure("mean-between", means, DistributionLaws.ofMean(PlantedBugsTest::zero)),
                figure("mean-scale", means, DistributionLaws.ofMean(PlantedBugsTest::rounded)),
                figure("mean-reference", means, DistributionLaws.ofMean(PlantedBugsTest::rounded)),
                figure(
                        "variance-permutation",
                        variances,
                        DistributionLaws.ofVariance(PlantedBugsTest::first, Estimator.POPULATION)),
                figure(
                        "variance-scale",
                        variances,
                        DistributionLaws.ofVariance(PlantedBugsTest::first, Estimator.POPULATION)),
                figure(
                        "variance-reference",
                        variances,
                        DistributionLaws.ofVariance(
                                points -> ReferenceStatistics.of(points)
                                        .sampleVariance()
                                        .map(Fraction::toRatio),
                                Estimator.POPULATION)),
                figure(
                        "quantile-permutation",
                        quantiles,
                        DistributionLaws.ofQuantiles((points, any) -> first(points), QuantileType.TYPE_7)),
                figure(
                        "quantile-between",
                        quantiles,
                        DistributionLaws.ofQuantiles((points, any) -> zero(points), QuantileType.TYPE_7)),
                figure(
                        "quantile-scale",
                        quantiles,
                        DistributionLaws.ofQuantiles((points, any) -> rounded(points), QuantileType.TYPE_7)),
                figure("quantile-order", quantiles, DistributionLaws.ofQuantiles(turned, QuantileType.TYPE_7)),
                figure("quantile-order", quantiles, DistributionLaws.ofQuantiles(median, QuantileType.TYPE_7)),
                figure(
                        "quantile-reference",
                        quantiles,
                        DistributionLaws.ofQuantiles(PlantedBugsTest::quantile, QuantileType.TYPE_6)));
    }

    private static Optional<Ratio> quantile(List<Integer> points, Ratio share) {
        return ReferenceStatistics.of(points).quantile(Fraction.of(share), 7).map(Fraction::toRatio);
    }

    private static DynamicTest figure(String id, List<Law<List<Integer>>> correct, List<Law<List<Integer>>> wrong) {
        return DynamicTest.dynamicTest(id, () -> assertViolated(correct, wrong, id, LISTS));
    }

    private static final List<List<Integer>> WITH_TIES =
            List.of(List.of(), List.of(4), POINTS, List.of(3, 3, 3, 3), List.of(0, 7, 7, 9));

    private static Optional<Ratio> percentileRank(List<Integer> points, int value, PercentileRankMethod method) {
        return ReferenceStatistics.of(points).percentileRank(value, method).map(Fraction::toRatio);
    }

    private static List<Law<List<Integer>>> percentileRanks(PercentileRankMethod found, PercentileRankMethod method) {
        return DistributionLaws.ofPercentileRanks((points, value) -> percentileRank(points, value, found), method);
    }

    /** Where it can be, by laws that do not repeat the definition. */
    @TestFactory
    Stream<DynamicTest> percentileRanksOffByHalfTheTiesAreRefuted() {
        return Stream.of(
                percentileRank(PercentileRankMethod.STRICT, PercentileRankMethod.MEAN, "mirror", "mean", "reference"),
                percentileRank(PercentileRankMethod.WEAK, PercentileRankMethod.MEAN, "mirror", "mean", "reference"),
                percentileRank(PercentileRankMethod.MEAN, PercentileRankMethod.STRICT, "reference"),
                percentileRank(PercentileRankMethod.MEAN, PercentileRankMethod.WEAK, "reference"),
                percentileRank(PercentileRankMethod.EXCLUSIVE, PercentileRankMethod.STRICT, "repetition", "reference"),
                percentileRank(PercentileRankMethod.WEAK, PercentileRankMethod.INCLUSIVE, "reference"));
    }

    private static DynamicTest percentileRank(
            PercentileRankMethod wrong, PercentileRankMethod method, String... refuting) {
        return DynamicTest.dynamicTest(wrong + " for " + method, () -> {
            Law.checkAll(percentileRanks(method, method), WITH_TIES);
            assertThat(refuted(percentileRanks(wrong, method), WITH_TIES))
                    .containsExactlyInAnyOrder(
                            Stream.of(refuting).map("percentile-rank-"::concat).toArray(String[]::new));
        });
    }

    @Test
    void percentileRankLawsDetectPlantedBugs() {
        BiFunction<List<Integer>, Integer, Optional<Ratio>> first =
                (points, value) -> points.isEmpty() ? Optional.empty() : Optional.of(Ratio.of(points.get(0), 9));
        BiFunction<List<Integer>, Integer, Optional<Ratio>> upsideDown = (points, value) ->
                percentileRank(points, value, PercentileRankMethod.MEAN).map(Ratio.ONE::minus);
        assertThat(refuted(DistributionLaws.ofPercentileRanks(first, PercentileRankMethod.INCLUSIVE), WITH_TIES))
                .contains("percentile-rank-permutation", "percentile-rank-ends", "percentile-rank-bounds");
        assertThat(refuted(DistributionLaws.ofPercentileRanks(upsideDown, PercentileRankMethod.MEAN), WITH_TIES))
                .contains("percentile-rank-order", "percentile-rank-ends", "percentile-rank-bounds")
                .doesNotContain("percentile-rank-mean");
        assertThat(percentileRanks(PercentileRankMethod.STRICT, PercentileRankMethod.MEAN).stream()
                        .flatMap(law -> law.refutation(POINTS).stream()))
                .contains("found Optional[1/2] for 3 from below and from above, expected Optional[1]");
    }

    private static <T> List<String> refuted(List<Law<T>> laws, Collection<? extends T> inputs) {
        return laws.stream()
                .filter(law ->
                        inputs.stream().anyMatch(input -> law.refutation(input).isPresent()))
                .map(Law::id)
                .toList();
    }

    /** A sum in the making, which may begin with something else than zero, and may forget or keep the order. */
    private static Collector<Integer, List<Integer>, String> joining(
            int first,
            BiFunction<List<Integer>, List<Integer>, List<Integer>> merge,
            Function<List<Integer>, String> of) {
        return Collector.of(
                () -> first == 0 ? new ArrayList<>() : new ArrayList<>(List.of(first)),
                List::add,
                (one, other) -> new ArrayList<>(merge.apply(one, other)),
                of);
    }

    private static List<Integer> both(List<Integer> one, List<Integer> other) {
        List<Integer> both = new ArrayList<>(one);
        both.addAll(other);
        return both;
    }

    @TestFactory
    List<DynamicTest> mergeLawsDetectPlantedBugs() {
        Function<List<Integer>, String> sum =
                all -> Integer.toString(all.stream().mapToInt(Integer::intValue).sum());
        Collector<Integer, ?, String> correct = joining(0, PlantedBugsTest::both, sum);
        Collector<Integer, ?, String> forgets = joining(0, (one, any) -> one, sum);
        Collector<Integer, ?, String> counts = joining(1, PlantedBugsTest::both, sum);
        Collector<Integer, ?, String> keepsOrder = joining(0, PlantedBugsTest::both, List::toString);
        Collector<Integer, ?, String> doublesTheFirst = joining(0, (one, other) -> both(both(one, one), other), sum);
        return List.of(
                summary("merge-parts", correct, forgets),
                summary("merge-empty", correct, counts),
                summary("merge-order", correct, keepsOrder),
                summary("merge-associativity", correct, doublesTheFirst));
    }

    private static DynamicTest summary(
            String id, Collector<Integer, ?, String> correct, Collector<Integer, ?, String> wrong) {
        return DynamicTest.dynamicTest(
                id,
                () -> assertViolated(
                        MergeLaws.of(correct), MergeLaws.of(wrong), id, List.of(List.of(1, 2, 3, 4, 5, 6))));
    }

    /** Counts elements, by what is kept of a count when one is added, and when two are merged. */
    private static Collector<Integer, long[], Long> counting(LongUnaryOperator kept, LongUnaryOperator merged) {
        return Collector.of(
                () -> new long[1],
                (count, any) -> count[0] = kept.applyAsLong(count[0] + 1),
                (one, other) -> new long[] {merged.applyAsLong(one[0] + other[0])},
                count -> count[0]);
    }

    @Test
    void mergeThatLosesManyEqualValuesIsRefuted() {
        LongUnaryOperator exact = count -> count;
        LongUnaryOperator wraps = count -> (byte) count;
        LongUnaryOperator stays = count -> Math.min(count, Byte.MAX_VALUE);
        List<List<Integer>> few = List.of(List.of(), List.of(7), List.of(1, 2, 3));
        Law.checkAll(MergeLaws.of(counting(exact, exact)), few);
        assertThat(refuted(MergeLaws.of(counting(exact, wraps)), few)).containsExactly("merge-many");
        assertThat(refuted(MergeLaws.of(counting(exact, stays)), few)).containsExactly("merge-many");
        assertThat(refuted(MergeLaws.of(counting(wraps, wraps)), few)).containsExactly("merge-many");
        assertThat(MergeLaws.of(counting(wraps, wraps)).stream().flatMap(law -> law.refutation(List.of(7)).stream()))
                .containsExactly("found 0 for 256 copies, expected another than for none");
    }

    private static Optional<String> lost(LongBinaryOperator merge) {
        Law<List<Integer>> law = MergeLaws.counts(
                List::size,
                (Number one, Number other) -> merge.applyAsLong(one.longValue(), other.longValue()),
                count -> List.of(count.longValue()));
        assertThat(law.id()).isEqualTo("merge-counts");
        assertThat(law.refutation(List.of())).isEmpty();
        return law.refutation(List.of(5, 5, 6));
    }

    @Test
    void mergeThatLosesCountsAtOverflowIsRefuted() {
        assertThat(lost(Math::addExact)).isEmpty();
        assertThat(lost((one, other) -> Math.addExact(Math.toIntExact(one), Math.toIntExact(other))))
                .as("refuses early")
                .isEmpty();
        assertThat(lost((one, other) -> (byte) (one + other)))
                .contains("found [-64] if doubled 6 times, expected [192]");
        assertThat(lost((one, other) -> (one + other) & 0xff))
                .contains("found [128] if doubled 7 times, expected [384]");
        assertThat(lost((one, other) -> Math.min(one + other, 255)))
                .contains("found [255] if doubled 7 times, expected [384]");
        assertThat(lost((one, other) -> (short) (one + other)))
                .contains("found [-16384] if doubled 14 times, expected [49152]");
        assertThat(lost((one, other) -> (int) (one + other)))
                .contains("found [-1073741824] if doubled 30 times, expected [3221225472]");
        assertThat(lost((one, other) -> Math.min(one + other, Integer.MAX_VALUE)))
                .contains("found [2147483647] if doubled 30 times, expected [3221225472]");
        assertThat(lost((one, other) -> one + other))
                .contains("found [-4611686018427387904] if doubled 62 times, expected [13835058055282163712]");
        assertThat(lost((one, other) -> one + other < 0 ? Long.MAX_VALUE : one + other))
                .contains("found [9223372036854775807] if doubled 62 times, expected [13835058055282163712]");
    }

    @Test
    void codecThatDropsPartsIsRefuted() {
        Law.checkAll(CodecLaws.ofEvaluations(kept -> kept, kept -> kept), EVALUATIONS);
        assertDropIsRefuted(
                "codec-findings",
                all -> all.toBuilder()
                        .findings(all.findings().stream()
                                .map(finding -> Finding.of(
                                        finding.kind(),
                                        finding.criterion(),
                                        LocalizedText.of("en", finding.text().in("en"))))
                                .toList())
                        .build());
        assertDropIsRefuted(
                "codec-findings",
                all -> all.toBuilder()
                        .findings(all.findings().stream().limit(2).toList())
                        .build());
        assertDropIsRefuted(
                "codec-findings",
                all -> withFindings(
                        all,
                        finding -> new Finding(
                                Optional.empty(),
                                finding.kind(),
                                finding.criterion(),
                                finding.text(),
                                finding.refersTo())));
        assertDropIsRefuted(
                "codec-findings",
                all -> withFindings(
                        all,
                        finding -> finding.withRefersTo(
                                finding.refersTo().stream().sorted().toList())));
        assertDropIsRefuted(
                "codec-report", all -> all.toBuilder().evaluators(List.of()).build());
        assertDropIsRefuted("codec-report", all -> {
            EvaluationBuilder translated = all.toBuilder();
            all.title().ifPresent(title -> translated.title(LocalizedText.of("en", title.in("en"))));
            return translated.build();
        });
        assertDropIsRefuted(
                "codec-sections", all -> all.toBuilder().sections(Map.of()).build());
        assertDropIsRefuted(
                "codec-evidence",
                all -> withEvidence(
                        all,
                        evidence -> evidence.kind() == EvidenceKind.INDICATOR
                                ? evidence
                                : new Evidence(
                                        evidence.kind(),
                                        OptionalInt.of(evidence.count().orElse(0)),
                                        Optional.empty(),
                                        Optional.empty(),
                                        evidence.note())));
        assertDropIsRefuted(
                "codec-evidence",
                all -> withEvidence(
                        all,
                        evidence -> new Evidence(
                                evidence.kind(),
                                evidence.count(),
                                evidence.name(),
                                evidence.value(),
                                Optional.empty())));
        assertDropIsRefuted(
                "codec-evidence",
                all -> withEvidence(
                        all,
                        evidence -> new Evidence(
                                evidence.kind(),
                                evidence.count(),
                                evidence.name(),
                                Optional.empty(),
                                evidence.note())));
        assertDropIsRefuted(
                "codec-sources",
                all -> all.toBuilder()
                        .sources(all.sources().stream()
                                .filter(source -> source.uri().isPresent())
                                .toList())
                        .build());
        assertDropIsRefuted(
                "codec-dates",
                all -> all.toBuilder()
                        .evaluated(PartialDate.of(all.evaluated().earliest().getYear()))
                        .build());
        assertDropIsRefuted("codec-missing", all -> {
            EvaluationBuilder without = all.toBuilder();
            all.observations().reported().forEach((criterion, report) -> {
                if (report == Missing.NOT_APPLICABLE) {
                    without.missing(criterion.code(), Missing.NOT_ASSESSED);
                }
            });
            return without.build();
        });
    }

    private static Evaluation withFindings(Evaluation all, UnaryOperator<Finding> change) {
        return all.toBuilder()
                .findings(all.findings().stream().map(change).toList())
                .build();
    }

    private static Evaluation withEvidence(Evaluation all, UnaryOperator<Evidence> change) {
        return all.toBuilder()
                .evidence(all.evidence().stream().map(change).toList())
                .build();
    }

    /** No other law refutes it with these inputs, which have nothing that could be dropped. */
    private static void assertDropIsRefuted(String id, UnaryOperator<Evaluation> drops) {
        assertThat(refuted(CodecLaws.ofEvaluations(drops, kept -> kept), EVALUATIONS))
                .containsExactly(id);
        assertThat(refuted(CodecLaws.ofEvaluations(kept -> kept, drops), EVALUATIONS))
                .containsExactly(id);
    }

    @Test
    void codecLawsDetectPlantedBugs() {
        List<Law<String>> correct = CodecLaws.of(text -> text + "!", text -> text.substring(0, text.length() - 1));
        List<Law<String>> forgets = CodecLaws.<String, String>of(text -> text.trim(), text -> text);
        int[] times = {0};
        List<Law<String>> restless = CodecLaws.<String, String>of(
                text -> text + times[0]++ % 2, text -> text.substring(0, text.length() - 1));
        assertViolated(correct, forgets, "codec-round-trip", List.of(" a "));
        assertViolated(correct, restless, "codec-canonical", List.of(" a "));
    }

    @Test
    void validationLawsDetectPlantedBugs() {
        EvaluationWithFaults faulty = new EvaluationWithFaults(
                evaluation().points("1.1", 8).build(),
                Map.of(
                        EvaluationRule.POINTS_OUT_OF_RANGE,
                                JsonPath.ROOT.member("points").member("1.1"),
                        EvaluationRule.NO_POINTS, JsonPath.ROOT.member("points")));
        ValidationLaws.valid(ValidationLaws.kompass()).check(COMPLETE);
        ValidationLaws.faults(ValidationLaws.kompass()).check(faulty);
        assertThat(faulty.errors())
                .containsExactly(JsonPath.ROOT.member("points").member("1.1"));
        assertThat(ValidationLaws.valid(any -> Set.of(JsonPath.ROOT)).refutation(COMPLETE))
                .contains("found [$], expected []");
        assertThat(ValidationLaws.faults(any -> Set.of()).refutation(faulty))
                .contains("found [], expected [$.points['1.1']]");
    }

    @Test
    void builtInCrosswalksKeepLaws() {
        Crosswalks.builtIn().all().forEach(crosswalk -> Law.checkAll(CrosswalkLaws.all(), List.of(crosswalk)));
        assertThat(CrosswalkLaws.all())
                .extracting(Law::id)
                .doesNotHaveDuplicates()
                .hasSize(6);
    }

    private static final PlannedEvaluation PLANNED = planned();

    private static PlannedEvaluation planned() {
        LocalizedText words = LocalizedText.of("en", "Some words");
        Finding finding = Finding.of(FindingKind.IMPROVEMENT, CriterionCode.of("1.1"), words);
        Evaluation earlier = COMPLETE.toBuilder()
                .evaluated(PartialDate.of(2020))
                .addFinding(finding.withId("i-1"))
                .addFinding(finding.withId("i-2"))
                .build();
        Plan plan = Plan.builder(earlier.subject())
                .addActions(Action.builder("a-1", words)
                        .addFindings("i-1", "i-2")
                        .status(ActionStatus.DONE)
                        .build())
                .addActions(Action.builder("a-2", words).build())
                .build();
        Evaluation later = COMPLETE.toBuilder()
                .addFinding(finding.withId("n-1").withRefersTo("i-2"))
                .build();
        return new PlannedEvaluation(earlier, plan, later);
    }

    private static PlanSystem claiming(BiFunction<PlannedEvaluation, PlanClaim, PlanClaim> bug) {
        return planned -> bug.apply(planned, PlanSystem.kompass().follow(planned));
    }

    private static PlanSystem claimingOfEach(UnaryOperator<PlanClaim.OfFinding> bug) {
        return claiming((planned, claim) -> new PlanClaim(
                claim.numbers(),
                claim.shareDone(),
                claim.findings().stream().map(bug).toList()));
    }

    private static final PlanSystem IGNORES_WHICH_EVALUATION = planned -> PlanSystem.kompass()
            .follow(new PlannedEvaluation(
                    planned.earlier(),
                    Plan.builder(planned.earlier().subject())
                            .addAllActions(planned.plan().actions())
                            .build(),
                    planned.later()));

    @TestFactory
    List<DynamicTest> planLawsDetectPlantedBugs() {
        Map<String, PlanSystem> bugs = Map.of(
                "plan-once",
                        claiming((planned, claim) -> new PlanClaim(
                                Map.of(ActionStatus.DONE, 2, ActionStatus.PLANNED, 1),
                                claim.shareDone(),
                                claim.findings())),
                "plan-share",
                        claiming((planned, claim) ->
                                new PlanClaim(claim.numbers(), Optional.of(Ratio.of(2, 3)), claim.findings())),
                "plan-ids",
                        claimingOfEach(
                                one -> new PlanClaim.OfFinding(one.outcome(), FollowUp.Mention.AGAIN, one.actions())),
                "plan-self",
                        claimingOfEach(one ->
                                new PlanClaim.OfFinding(FollowUp.Outcome.IMPROVED, one.mention(), one.actions())),
                "plan-other", IGNORES_WHICH_EVALUATION);
        assertThat(PlanLaws.of(PlanSystem.kompass()))
                .extracting(Law::id)
                .containsExactlyInAnyOrderElementsOf(bugs.keySet());
        return bugs.entrySet().stream()
                .map(bug -> DynamicTest.dynamicTest(
                        bug.getKey(),
                        () -> assertViolated(
                                PlanLaws.of(PlanSystem.kompass()),
                                PlanLaws.of(bug.getValue()),
                                bug.getKey(),
                                List.of(PLANNED))))
                .toList();
    }

    @Test
    void lawOfIdsDetectsActionsOfAnotherFinding() {
        PlanSystem dropsActions =
                claimingOfEach(one -> new PlanClaim.OfFinding(one.outcome(), one.mention(), List.of()));
        assertThat(refuted(PlanLaws.of(dropsActions), List.of(PLANNED))).containsExactly("plan-ids");
        assertThat(PLANNED).hasToString(PLANNED.toString()).asString().contains("i-1", "a-1", "n-1");
    }
}
