package io.github.kommunkompass.testkit.property;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.kommunkompass.statistics.Distribution;
import io.github.kommunkompass.statistics.Estimator;
import io.github.kommunkompass.statistics.PercentileRankMethod;
import io.github.kommunkompass.statistics.QuantileType;
import io.github.kommunkompass.statistics.TiePolicy;
import io.github.kommunkompass.testkit.jqwik.KompassArbitraries;
import io.github.kommunkompass.testkit.jqwik.LawProperties;
import io.github.kommunkompass.testkit.law.DistributionLaws;
import io.github.kommunkompass.testkit.law.Law;
import io.github.kommunkompass.value.Ratio;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.lifecycle.AddLifecycleHook;

/** Properties of the figures of any distribution, independent of how they are calculated. */
@AddLifecycleHook(SeedOfTheBuild.class)
class DistributionLawsTest extends LawProperties<List<Integer>> {

    DistributionLawsTest() {
        super(DistributionLaws.ofMean(points -> any(points).mean().toOptional()), KompassArbitraries.pointLists(800));
    }

    @Property
    void variancesKeepLaws(@ForAll("inputs") List<Integer> points, @ForAll Estimator estimator) {
        Law.checkAll(
                DistributionLaws.ofVariance(
                        values -> any(values).variance(estimator).toOptional(), estimator),
                List.of(points));
    }

    @Property
    void quantilesKeepLaws(@ForAll("inputs") List<Integer> points, @ForAll QuantileType type) {
        Law.checkAll(
                DistributionLaws.ofQuantiles(
                        (values, share) -> any(values).quantile(share, type).toOptional(), type),
                List.of(points));
    }

    @Property
    void percentileRanksKeepLaws(@ForAll("inputs") List<Integer> points, @ForAll PercentileRankMethod method) {
        Law.checkAll(
                DistributionLaws.ofPercentileRanks(
                        (values, value) ->
                                any(values).percentileRank(value, method).toOptional(),
                        method),
                List.of(points));
    }

    private static Distribution any(List<Integer> points) {
        return Distribution.of(
                2_000, points.stream().mapToInt(Integer::intValue).toArray());
    }

    private static final Ratio QUARTER = Ratio.of(1, 4);
    private static final Ratio HALF = Ratio.of(1, 2);

    @Provide
    Arbitrary<Points> anyPoints() {
        return Points.any();
    }

    private static Distribution distribution(Points points) {
        return Distribution.of(points.max(), points.array());
    }

    private static Distribution nonEmpty(Points points) {
        Assume.that(!points.values().isEmpty());
        return distribution(points);
    }

    /** Each value as far from the other end. */
    private static Distribution mirrored(Points points) {
        return Distribution.of(
                points.max(),
                points.values().stream().mapToInt(value -> points.max() - value).toArray());
    }

    private static Ratio quantile(Distribution values, Ratio p, QuantileType type) {
        return values.quantile(p, type).value();
    }

    @Property
    void partsAddUpForAnySplit(@ForAll("anyPoints") Points points, @ForAll @IntRange(max = 40) int at) {
        List<Integer> values = points.values();
        int cut = Math.min(at, values.size());
        Distribution left = distribution(new Points(points.max(), values.subList(0, cut)));
        Distribution right = distribution(new Points(points.max(), values.subList(cut, values.size())));
        assertThat(left.plus(right)).isEqualTo(right.plus(left)).isEqualTo(distribution(points));
    }

    @Property
    void removingUndoesAdding(@ForAll("anyPoints") Points points, @ForAll @IntRange(max = 12) int value) {
        Distribution values = distribution(points);
        int held = Math.min(value, points.max());
        assertThat(values.with(held).without(held)).isEqualTo(values);
        assertThat(values.with(held).n()).isEqualTo(values.n() + 1);
    }

    @Property
    void fiveNumberSummaryIsOrdered(@ForAll("anyPoints") Points points, @ForAll QuantileType type) {
        Distribution values = nonEmpty(points);
        Ratio min = Ratio.of(values.min().value());
        Ratio max = Ratio.of(values.max().value());
        assertThat(List.of(
                        min,
                        quantile(values, QUARTER, type),
                        quantile(values, HALF, type),
                        quantile(values, Ratio.of(3, 4), type),
                        max))
                .isSorted();
        assertThat(quantile(values, Ratio.ZERO, type)).isEqualTo(min);
        assertThat(quantile(values, Ratio.ONE, type)).isEqualTo(max);
        assertThat(values.mean().value()).isBetween(min, max);
    }

    @Property
    void quantilesRiseWithShare(
            @ForAll("anyPoints") Points points,
            @ForAll QuantileType type,
            @ForAll @IntRange(min = 1, max = 60) int steps) {
        Distribution values = nonEmpty(points);
        List<Ratio> rising = new ArrayList<>();
        for (int i = 0; i <= steps; i++) {
            rising.add(quantile(values, Ratio.of(i, steps), type));
        }
        assertThat(rising).isSorted();
    }

    /** Data of R's regression test for PR#16672, with which calculation in floating point was not monotone. */
    @Example
    void quantilesRiseWhereFloatingPointFailed() {
        Points few = new Points(200, List.of(106, 106, 113, 52));
        Points equal = new Points(1_000, Collections.nCopies(602, 904));
        for (QuantileType type : QuantileType.values()) {
            quantilesRiseWithShare(few, type, 60);
            quantilesRiseWithShare(equal, type, 60);
            assertThat(quantile(distribution(equal), Ratio.of(7, 13), type)).isEqualTo(Ratio.of(904));
        }
    }

    @Property
    void symmetricTypesAgreeWhenMirrored(
            @ForAll("anyPoints") Points points, @ForAll @IntRange(max = 24) int twentyFourths) {
        Distribution values = nonEmpty(points);
        Ratio p = Ratio.of(twentyFourths, 24);
        for (int type = 5; type <= 9; type++) {
            Ratio fromBelow = quantile(values, p, QuantileType.of(type));
            Ratio fromAbove = quantile(mirrored(points), Ratio.ONE.minus(p), QuantileType.of(type));
            assertThat(fromBelow.plus(fromAbove)).isEqualTo(Ratio.of(points.max()));
        }
    }

    @Property
    void ranksOfTiePoliciesAreOrdered(@ForAll("anyPoints") Points points) {
        Distribution values = nonEmpty(points);
        Distribution ascending = mirrored(points);
        Ratio next = Ratio.of(values.n() + 1);
        Ratio sum = Ratio.ZERO;
        for (int value : points.values()) {
            Ratio competition = rank(values, value, TiePolicy.COMPETITION);
            Ratio fractional = rank(values, value, TiePolicy.FRACTIONAL);
            Ratio modified = rank(values, value, TiePolicy.MODIFIED);
            assertThat(List.of(rank(values, value, TiePolicy.DENSE), competition, fractional, modified))
                    .isSorted();
            assertThat(competition.plus(rank(ascending, points.max() - value, TiePolicy.MODIFIED)))
                    .isEqualTo(next);
            sum = sum.plus(fractional);
        }
        assertThat(sum).isEqualTo(Ratio.of(values.n()).times(next).times(HALF));
    }

    private static Ratio rank(Distribution values, int value, TiePolicy ties) {
        return values.rank(value, ties).value().position();
    }

    @Property
    void percentileRanksAreOrderedAndComplementary(
            @ForAll("anyPoints") Points points, @ForAll @IntRange(max = 800) int any) {
        Distribution values = nonEmpty(points);
        int value = Math.min(any, points.max());
        Ratio strict = values.percentileRank(value, PercentileRankMethod.STRICT).value();
        Ratio mean = values.percentileRank(value, PercentileRankMethod.MEAN).value();
        Ratio weak = values.percentileRank(value, PercentileRankMethod.WEAK).value();
        assertThat(List.of(Ratio.ZERO, strict, mean, weak, Ratio.ONE)).isSorted();
        Ratio fromAbove = mirrored(points)
                .percentileRank(points.max() - value, PercentileRankMethod.MEAN)
                .value();
        assertThat(mean.plus(fromAbove)).isEqualTo(Ratio.ONE);
    }

    @Property
    void percentileRankRisesWithPoints(@ForAll("anyPoints") Points points, @ForAll PercentileRankMethod method) {
        Assume.that(points.values().size() >= 2);
        Distribution values = distribution(points);
        List<Ratio> rising = new ArrayList<>();
        for (int value = -1; value <= points.max() + 1; value++) {
            rising.add(values.percentileRank(value, method).value());
        }
        assertThat(rising).isSorted();
    }
}
