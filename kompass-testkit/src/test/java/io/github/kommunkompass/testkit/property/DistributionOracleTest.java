package io.github.kommunkompass.testkit.property;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.kommunkompass.statistics.Distribution;
import io.github.kommunkompass.statistics.Estimator;
import io.github.kommunkompass.statistics.Figure;
import io.github.kommunkompass.statistics.PercentileRankMethod;
import io.github.kommunkompass.statistics.QuantileType;
import io.github.kommunkompass.statistics.QuartileGroup;
import io.github.kommunkompass.statistics.TiePolicy;
import io.github.kommunkompass.testkit.reference.Fraction;
import io.github.kommunkompass.testkit.reference.ReferenceStatistics;
import io.github.kommunkompass.value.Ratio;
import io.github.kommunkompass.value.SquareRoot;
import java.math.BigInteger;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import net.jqwik.api.Tuple.Tuple2;
import net.jqwik.api.lifecycle.AddLifecycleHook;
import net.jqwik.api.statistics.Statistics;
import net.jqwik.api.statistics.StatisticsReport;

/** Figures computed from counts equal exactly those of the plain list of values. */
@StatisticsReport(onFailureOnly = true)
@AddLifecycleHook(SeedOfTheBuild.class)
class DistributionOracleTest {

    @Provide
    Arbitrary<Points> points() {
        return Points.any();
    }

    @Provide
    Arbitrary<Tuple2<Points, Integer>> asked() {
        return Points.any().flatMap(points -> points.asked().map(value -> Tuple.of(points, value)));
    }

    @Provide
    Arbitrary<Ratio> shares() {
        return Arbitraries.frequencyOf(
                Tuple.of(
                        3,
                        Arbitraries.integers()
                                .between(1, 24)
                                .flatMap(under ->
                                        Arbitraries.integers().between(0, under).map(over -> Ratio.of(over, under)))),
                Tuple.of(1, Arbitraries.of(Ratio.ZERO, Ratio.of(1, 4), Ratio.of(1, 2), Ratio.of(3, 4), Ratio.ONE)),
                Tuple.of(
                        1,
                        Combinators.combine(
                                        Arbitraries.longs().between(0, Long.MAX_VALUE / 2),
                                        Arbitraries.longs().between(Long.MAX_VALUE / 2, Long.MAX_VALUE))
                                .as(Ratio::of)));
    }

    private static Distribution distribution(Points points) {
        return Distribution.of(points.max(), points.array());
    }

    private static void assertSame(Figure<Ratio> figure, Optional<Fraction> expected) {
        assertThat(figure.isPresent()).as("%s", figure).isEqualTo(expected.isPresent());
        expected.ifPresent(value -> assertThat(value.isEqualTo(figure.value()))
                .as("%s is %s", figure, value)
                .isTrue());
    }

    private static void assertSquare(Figure<SquareRoot> figure, Optional<Fraction> square) {
        assertSame(figure.map(SquareRoot::radicand), square);
    }

    @Property(tries = 2_000)
    void momentsMatchList(@ForAll("points") Points points) {
        Distribution counted = distribution(points);
        ReferenceStatistics list = ReferenceStatistics.of(points.values());
        Statistics.label("n").collect(Math.min(list.n(), 3));
        assertThat(counted.n()).isEqualTo(list.n());
        assertThat(counted.sum())
                .isEqualTo(BigInteger.valueOf(
                        points.values().stream().mapToInt(Integer::intValue).sum()));
        assertSame(counted.mean(), list.mean());
        assertSame(counted.variance(Estimator.POPULATION), list.moment(2));
        assertSame(counted.variance(Estimator.SAMPLE), list.sampleVariance());
        assertSquare(counted.standardDeviation(Estimator.POPULATION), list.moment(2));
        assertSquare(counted.standardDeviation(Estimator.SAMPLE), list.sampleVariance());
        assertSame(counted.median(), list.median());
        assertSame(counted.medianAbsoluteDeviation(), list.medianAbsoluteDeviation());
    }

    @Property(tries = 2_000)
    void skewnessAndKurtosisFollowFromMoments(@ForAll("points") Points points) {
        Distribution counted = distribution(points);
        ReferenceStatistics list = ReferenceStatistics.of(points.values());
        Optional<Fraction> second = list.moment(2).filter(moment -> moment.signum() != 0);
        Fraction n = Fraction.of(list.n());
        Optional<Fraction> squaredSkewness = second.map(two -> {
            Fraction three = list.moment(3).orElseThrow();
            return three.times(three).dividedBy(two.times(two).times(two));
        });
        Figure<SquareRoot> skewness = counted.skewness(Estimator.POPULATION);
        assertSquare(skewness, squaredSkewness);
        if (skewness.isPresent()) {
            assertThat(skewness.value().signum())
                    .isEqualTo(list.moment(3).orElseThrow().signum());
        }
        assertSquare(
                counted.skewness(Estimator.SAMPLE),
                squaredSkewness
                        .filter(any -> list.n() >= 3)
                        .map(square -> square.times(n.times(n.minus(Fraction.of(1))))
                                .dividedBy(n.minus(Fraction.of(2)).times(n.minus(Fraction.of(2))))));
        Optional<Fraction> kurtosis = second.map(
                two -> list.moment(4).orElseThrow().dividedBy(two.times(two)).minus(Fraction.of(3)));
        assertSame(counted.excessKurtosis(Estimator.POPULATION), kurtosis);
        assertSame(
                counted.excessKurtosis(Estimator.SAMPLE),
                kurtosis.filter(any -> list.n() >= 4)
                        .map(biased -> biased.times(n.plus(Fraction.of(1)))
                                .plus(Fraction.of(6))
                                .times(n.minus(Fraction.of(1)))
                                .dividedBy(n.minus(Fraction.of(2)).times(n.minus(Fraction.of(3))))));
    }

    @Property(tries = 2_000)
    void quantilesOfEveryTypeMatchList(@ForAll("points") Points points, @ForAll("shares") Ratio p) {
        Distribution counted = distribution(points);
        ReferenceStatistics list = ReferenceStatistics.of(points.values());
        for (QuantileType type : QuantileType.values()) {
            assertSame(counted.quantile(p, type), list.quantile(Fraction.of(p), type.number()));
        }
    }

    @Property(tries = 2_000)
    void ranksArePositionsInList(@ForAll("asked") Tuple2<Points, Integer> asked, @ForAll TiePolicy ties) {
        Distribution counted = distribution(asked.get1());
        ReferenceStatistics list = ReferenceStatistics.of(asked.get1().values());
        int value = asked.get2();
        boolean isThere = asked.get1().values().contains(value);
        Statistics.label("is there").collect(isThere).coverage(coverage -> {
            coverage.check(true).percentage(share -> share > 20);
            coverage.check(false).percentage(share -> share > 20);
        });
        assertThat(counted.count(value)).isEqualTo(list.count(value));
        assertThat(counted.countBelow(value)).isEqualTo(list.countBelow(value));
        assertThat(counted.countAbove(value)).isEqualTo(list.countAbove(value));
        assertSame(
                counted.rank(value, ties).map(rank -> rank.position()),
                isThere ? Optional.of(list.rank(value, ties)) : Optional.empty());
        if (isThere) {
            assertThat(counted.rank(value, ties).value().tiedWith()).isEqualTo(list.count(value) - 1);
            assertThat(counted.rank(value, ties).value().outOf()).isEqualTo(list.n());
        }
    }

    @Property(tries = 2_000)
    void percentileRanksMatchCounts(@ForAll("asked") Tuple2<Points, Integer> asked) {
        Distribution counted = distribution(asked.get1());
        ReferenceStatistics list = ReferenceStatistics.of(asked.get1().values());
        int value = asked.get2();
        Fraction lower = Fraction.of(list.countBelow(value));
        Fraction equal = Fraction.of(list.count(value));
        Optional<Fraction> n = Optional.of(Fraction.of(list.n())).filter(any -> list.n() > 0);
        assertSame(counted.percentileRank(value, PercentileRankMethod.STRICT), n.map(lower::dividedBy));
        assertSame(counted.percentileRank(value, PercentileRankMethod.WEAK), n.map(lower.plus(equal)::dividedBy));
        assertSame(
                counted.percentileRank(value, PercentileRankMethod.MEAN),
                n.map(lower.plus(equal.dividedBy(Fraction.of(2)))::dividedBy));
    }

    /** INC and EXC are the inverse of the quantiles of types 7 and 6, up to the ends that those do not tell apart. */
    @Property(tries = 2_000)
    void quantilesInvertPercentileRanks(@ForAll("asked") Tuple2<Points, Integer> asked) {
        Distribution counted = distribution(asked.get1());
        int value = asked.get2();
        if (counted.n() >= 2
                && value >= counted.min().value()
                && value <= counted.max().value()) {
            Ratio inclusive = counted.percentileRank(value, PercentileRankMethod.INCLUSIVE)
                    .value();
            assertThat(counted.quantile(inclusive, QuantileType.TYPE_7)).isEqualTo(Figure.of(Ratio.of(value)));
            Ratio exclusive = counted.percentileRank(value, PercentileRankMethod.EXCLUSIVE)
                    .value();
            assertThat(counted.quantile(exclusive, QuantileType.TYPE_6)).isEqualTo(Figure.of(Ratio.of(value)));
        }
    }

    @Property(tries = 2_000)
    void quartersHoldAtMostQuarterAndKeepTiesTogether(@ForAll("asked") Tuple2<Points, Integer> asked) {
        Distribution counted = distribution(asked.get1());
        ReferenceStatistics list = ReferenceStatistics.of(asked.get1().values());
        int value = asked.get2();
        Figure<QuartileGroup> quarter = counted.quartileGroup(value);
        if (list.n() < 4 || list.count(value) == 0) {
            assertThat(quarter.isPresent()).isFalse();
        } else if (4 * (list.countAbove(value) + list.count(value)) <= list.n()) {
            assertThat(quarter).isEqualTo(Figure.of(QuartileGroup.TOP));
        } else if (4 * (list.countBelow(value) + list.count(value)) <= list.n()) {
            assertThat(quarter).isEqualTo(Figure.of(QuartileGroup.BOTTOM));
        } else {
            assertThat(quarter).isEqualTo(Figure.of(QuartileGroup.MIDDLE));
        }
    }
}
