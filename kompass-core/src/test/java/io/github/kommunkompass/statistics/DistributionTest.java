package io.github.kommunkompass.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.kommunkompass.value.Limits;
import io.github.kommunkompass.value.Ratio;
import io.github.kommunkompass.value.SquareRoot;
import java.math.BigInteger;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Random;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Examples and published figures; each with its source. */
class DistributionTest {

    /** The areas of Nässjö 2022; the figures that follow from them were recomputed with exact fractions. */
    private static final Distribution AREAS = Distribution.of(100, 69, 68, 77, 60, 63, 52, 80, 73);

    private static final Distribution NONE = Distribution.of(100);
    private static final Distribution ONE = Distribution.of(100, 42);

    /** Totals of mixed revisions, a sample for arithmetic only. */
    private static final Distribution TOTALS = Distribution.of(800, 506, 497, 542, 540, 615, 593, 668);

    private static double quantile(Distribution values, String p, int type) {
        return values.quantile(Ratio.parse(p), QuantileType.of(type)).value().doubleValue();
    }

    /** Correctly rounded; programs that calculate in floating point print some of these one unit in the last place lower. */
    @Test
    void computesMomentsOfAreas() {
        assertThat(AREAS.n()).isEqualTo(8);
        assertThat(AREAS.sum()).isEqualTo(542);
        assertThat(AREAS.mean()).hasToString("271/4");
        assertThat(AREAS.variance(Estimator.SAMPLE)).hasToString("1191/14");
        assertThat(AREAS.variance(Estimator.POPULATION)).hasToString("1191/16");
        assertThat(AREAS.standardDeviation(Estimator.SAMPLE).value().doubleValue())
                .isEqualTo(9.223417401995237);
        assertThat(AREAS.standardDeviation(Estimator.POPULATION).value().doubleValue())
                .isEqualTo(8.627716963368698);
        assertThat(AREAS.skewness(Estimator.POPULATION).value().doubleValue()).isEqualTo(-0.3315131364970328);
        assertThat(AREAS.skewness(Estimator.SAMPLE).value().doubleValue()).isEqualTo(-0.41346952532890685);
        assertThat(AREAS.excessKurtosis(Estimator.POPULATION).value().doubleValue())
                .isEqualTo(-0.8285863539941669, Offset.offset(3e-16));
        assertThat(AREAS.excessKurtosis(Estimator.SAMPLE).value().doubleValue())
                .isEqualTo(-0.3400313433877509, Offset.offset(3e-16));
        assertThat(AREAS.min()).hasToString("52");
        assertThat(AREAS.max()).hasToString("80");
        assertThat(AREAS.median()).hasToString("137/2");
        assertThat(AREAS.medianAbsoluteDeviation()).hasToString("7");
    }

    @ParameterizedTest
    @CsvSource({
        "1, 60, 68, 73, 80",
        "2, 123/2, 137/2, 75, 80",
        "3, 60, 68, 73, 77",
        "4, 60, 68, 73, 388/5",
        "5, 123/2, 137/2, 75, 791/10",
        "6, 243/4, 137/2, 76, 80",
        "7, 249/4, 137/2, 74, 779/10",
        "8, 245/4, 137/2, 226/3, 159/2",
        "9, 981/16, 137/2, 301/4, 397/5"
    })
    void computesQuantilesOfAreasByAllNineTypes(int type, String q1, String q2, String q3, String p90) {
        QuantileType definition = QuantileType.of(type);
        assertThat(AREAS.quantile(Ratio.of(1, 4), definition)).hasToString(q1);
        assertThat(AREAS.quantile(Ratio.of(1, 2), definition)).hasToString(q2);
        assertThat(AREAS.quantile(Ratio.of(3, 4), definition)).hasToString(q3);
        assertThat(AREAS.quantile(Ratio.of(9, 10), definition)).hasToString(p90);
    }

    /** Values from R 4.3.3 as Apache Commons Statistics' tests of its Quantile give them, recomputed with exact fractions. */
    @ParameterizedTest
    @CsvSource({
        "1 2 3, 1/10, 1, 1, 1, 1, 1, 1, 6/5, 1, 1",
        "1 2 3, 1/4, 1, 1, 1, 1, 5/4, 1, 3/2, 7/6, 19/16",
        "1 2 3, 1/2, 2, 2, 2, 3/2, 2, 2, 2, 2, 2",
        "1 2 3, 3/4, 3, 3, 2, 9/4, 11/4, 3, 5/2, 17/6, 45/16",
        "0 1, 1/4, 0, 0, 0, 0, 0, 0, 1/4, 0, 0",
        "1 3 2 4, 3/10, 2, 2, 1, 6/5, 17/10, 3/2, 19/10, 49/30, 33/20",
        "1 3 2 4, 1/4, 1, 3/2, 1, 1, 3/2, 5/4, 7/4, 17/12, 23/16",
        "1 3 2 4, 3/4, 3, 7/2, 3, 3, 7/2, 15/4, 13/4, 43/12, 57/16",
        "1 3 2 4, 1/2, 2, 5/2, 2, 2, 5/2, 5/2, 5/2, 5/2, 5/2",
        // 22 values with one decimal, times ten: 88 stands for 8.8
        "125 120 118 142 149 145 210 82 103 113 141 99 122 120 121 110 198 110 100 88 90 123, 1/20,"
                + " 88, 88, 82, 413/5, 428/5, 829/10, 881/10, 847/10, 3397/40",
        // the gauge study of NIST's handbook, times ten thousand: 951959 stands for 95.1959
        "951772 951567 951937 951959 951442 950610 951591 951195 951772 950925 951990 951682, 9/10,"
                + " 951959, 951959, 951959, 4759773/5, 9519683/10, 9519807/10, 4759784/5, 28559173/30, 4759857/5"
    })
    void agreesWithR(
            String values,
            String p,
            String t1,
            String t2,
            String t3,
            String t4,
            String t5,
            String t6,
            String t7,
            String t8,
            String t9) {
        int[] points =
                Arrays.stream(values.split(" ")).mapToInt(Integer::parseInt).toArray();
        Distribution distribution = Distribution.of(Limits.SCALE, points);
        String[] expected = {t1, t2, t3, t4, t5, t6, t7, t8, t9};
        for (int type = 1; type <= 9; type++) {
            assertThat(distribution.quantile(Ratio.parse(p), QuantileType.of(type)))
                    .as("type %s", type)
                    .hasToString(expected[type - 1]);
        }
    }

    @ParameterizedTest
    @EnumSource(QuantileType.class)
    void extremeQuantilesAreMinAndMax(QuantileType type) {
        Distribution values = Distribution.of(10, 5, 4, 3, 2, 1);
        assertThat(values.quantile(Ratio.ZERO, type)).hasToString("1");
        assertThat(values.quantile(Ratio.ONE, type)).hasToString("5");
        assertThat(ONE.quantile(Ratio.of(1, 3), type)).hasToString("42");
        assertThat(NONE.quantile(Ratio.of(1, 3), type)).isEqualTo(Figure.unavailable(UnavailableReason.NO_VALUES));
    }

    @ParameterizedTest
    @ValueSource(strings = {"-1/2", "6/5"})
    void rejectsQuantilesOutsideRange(String p) {
        assertThatThrownBy(() -> AREAS.quantile(Ratio.parse(p), QuantileType.TYPE_7))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("found quantile " + p + ", expected 0 to 1");
    }

    /** 100 numbers drawn from a Poisson distribution, with R's quantiles at 0.1, 0.25, 0.5 and 0.975. */
    @ParameterizedTest
    @CsvSource({
        "1, 38, 42, 46, 59",
        "2, 38.5, 42, 46, 59",
        "3, 38, 42, 46, 59",
        "4, 38, 42, 46, 58.5",
        "5, 38.5, 42, 46, 59",
        "6, 38.1, 42, 46, 60.9",
        "7, 38.9, 42, 46, 58.525",
        "8, 38.3666666666667, 42, 46, 59.6333333333333",
        "9, 38.4, 42, 46, 59.475"
    })
    void agreesWithROnManyTies(int type, double p10, double p25, double p50, double p975) {
        int[] points = Arrays.stream(
                        ("42 51 38 38 49 48 42 47 51 46 45 35 39 42 49 55 53 46 49 56 42 46 42 53 43 55 49 52"
                                        + " 51 45 40 49 39 40 46 43 46 48 36 44 40 49 49 43 45 44 41 55 52 45 57 41 43 44 38 52 44"
                                        + " 45 43 42 38 37 47 42 47 45 70 45 50 47 46 50 47 35 43 52 51 41 45 42 45 53 46 48 51 43"
                                        + " 63 48 49 41 58 51 59 43 39 32 35 46 50 50")
                                .split(" "))
                .mapToInt(Integer::parseInt)
                .toArray();
        Distribution values = Distribution.of(100, points);
        var close = Offset.offset(5e-14);
        assertThat(quantile(values, "1/10", type)).isCloseTo(p10, close);
        assertThat(quantile(values, "1/4", type)).isCloseTo(p25, close);
        assertThat(quantile(values, "1/2", type)).isCloseTo(p50, close);
        assertThat(quantile(values, "39/40", type)).isCloseTo(p975, close);
    }

    @Test
    void quartilesOfGrastorp2014() {
        Distribution areas = Distribution.of(100, 61, 60, 73, 53, 70, 56, 65, 68);
        String[] q1 = {"56", "58", "56", "56", "58", "57", "59", "173/3", "231/4"};
        String[] q3 = {"68", "69", "68", "68", "69", "139/2", "137/2", "415/6", "553/8"};
        for (int type = 1; type <= 9; type++) {
            assertThat(areas.quantile(Ratio.of(1, 4), QuantileType.of(type))).hasToString(q1[type - 1]);
            assertThat(areas.quantile(Ratio.of(3, 4), QuantileType.of(type))).hasToString(q3[type - 1]);
        }
    }

    @Test
    void computesStatisticsOfTotals() {
        assertThat(TOTALS.mean()).hasToString("3961/7");
        assertThat(TOTALS.standardDeviation(Estimator.SAMPLE).value().doubleValue())
                .isEqualTo(62.11126728548955);
        assertThat(TOTALS.without(542).mean()).hasToString("3419/6");
        assertThat(TOTALS.without(668).mean()).hasToString("3293/6");
        assertThat(TOTALS.without(497).mean()).hasToString("1732/3");
        String[] q1 = {"506", "506", "506", "2015/4", "1029/2", "506", "523", "1535/3", "4099/8"};
        String[] q3 = {"615", "615", "593", "1197/2", "1219/2", "615", "604", "1834/3", "4887/8"};
        for (int type = 1; type <= 9; type++) {
            assertThat(TOTALS.quantile(Ratio.of(1, 4), QuantileType.of(type))).hasToString(q1[type - 1]);
            assertThat(TOTALS.quantile(Ratio.of(3, 4), QuantileType.of(type))).hasToString(q3[type - 1]);
            assertThat(TOTALS.quantile(Ratio.of(1, 2), QuantileType.of(type))).hasToString(type == 4 ? "541" : "542");
        }
        assertThat(TOTALS.percentileRank(542, PercentileRankMethod.STRICT)).hasToString("3/7");
        assertThat(TOTALS.percentileRank(542, PercentileRankMethod.WEAK)).hasToString("4/7");
        assertThat(TOTALS.percentileRank(542, PercentileRankMethod.MEAN)).hasToString("1/2");
        assertThat(TOTALS.percentileRank(542, PercentileRankMethod.INCLUSIVE)).hasToString("1/2");
        assertThat(TOTALS.percentileRank(542, PercentileRankMethod.EXCLUSIVE)).hasToString("1/2");
    }

    @Test
    void emptyDistributionHasNoFigures() {
        Figure<?> none = Figure.unavailable(UnavailableReason.NO_VALUES);
        assertThat(NONE.n()).isZero();
        assertThat(NONE.sum()).isZero();
        assertThat(NONE.modes()).isEmpty();
        assertThat(NONE.mean()).isEqualTo(none).hasToString("unavailable: there are no values");
        assertThat(NONE.variance(Estimator.POPULATION)).isEqualTo(none);
        assertThat(NONE.standardDeviation(Estimator.SAMPLE)).isEqualTo(none);
        assertThat(NONE.skewness(Estimator.SAMPLE)).isEqualTo(none);
        assertThat(NONE.excessKurtosis(Estimator.SAMPLE)).isEqualTo(none);
        assertThat(NONE.min()).isEqualTo(none);
        assertThat(NONE.max()).isEqualTo(none);
        assertThat(NONE.median()).isEqualTo(none);
        assertThat(NONE.medianAbsoluteDeviation()).isEqualTo(none);
        assertThat(NONE.rank(5, TiePolicy.COMPETITION)).isEqualTo(none);
        assertThat(NONE.quartileGroup(5)).isEqualTo(none);
        for (PercentileRankMethod method : PercentileRankMethod.values()) {
            assertThat(NONE.percentileRank(5, method)).isEqualTo(none);
        }
        assertThatThrownBy(() -> NONE.mean().value())
                .isInstanceOfSatisfying(
                        UnavailableFigureException.class,
                        thrown -> assertThat(thrown.reason()).isEqualTo(UnavailableReason.NO_VALUES))
                .hasMessage("figure unavailable: there are no values");
    }

    @Test
    void describesSingleValue() {
        Figure<?> tooFew = Figure.unavailable(UnavailableReason.TOO_FEW);
        assertThat(ONE.mean()).hasToString("42");
        assertThat(ONE.median()).hasToString("42");
        assertThat(ONE.min()).hasToString("42");
        assertThat(ONE.variance(Estimator.POPULATION)).hasToString("0");
        assertThat(ONE.variance(Estimator.SAMPLE)).isEqualTo(tooFew);
        assertThat(ONE.skewness(Estimator.SAMPLE)).isEqualTo(tooFew);
        assertThat(ONE.skewness(Estimator.POPULATION)).isEqualTo(Figure.unavailable(UnavailableReason.NO_SPREAD));
        assertThat(ONE.percentileRank(42, PercentileRankMethod.INCLUSIVE)).isEqualTo(tooFew);
        assertThat(ONE.percentileRank(42, PercentileRankMethod.MEAN)).hasToString("1/2");
        assertThat(ONE.rank(42, TiePolicy.FRACTIONAL).value().position()).isEqualTo(Ratio.ONE);
        assertThat(ONE.rank(41, TiePolicy.COMPETITION)).isEqualTo(Figure.unavailable(UnavailableReason.NOT_AMONG_THEM));
        assertThat(ONE.quartileGroup(42)).isEqualTo(tooFew);
    }

    @Test
    void sampleShapeRequiresEnoughValues() {
        Figure<?> tooFew = Figure.unavailable(UnavailableReason.TOO_FEW);
        assertThat(Distribution.of(10, 1, 2).skewness(Estimator.SAMPLE)).isEqualTo(tooFew);
        assertThat(Distribution.of(10, 1, 2, 3).skewness(Estimator.SAMPLE).isPresent())
                .isTrue();
        assertThat(Distribution.of(10, 1, 2, 4).excessKurtosis(Estimator.SAMPLE))
                .isEqualTo(tooFew);
        assertThat(Distribution.of(10, 1, 2, 4, 9)
                        .excessKurtosis(Estimator.SAMPLE)
                        .isPresent())
                .isTrue();
        assertThat(Distribution.of(10, 1, 2).excessKurtosis(Estimator.POPULATION))
                .hasToString("-2");
    }

    @Test
    void equalValuesHaveNoSpread() {
        Distribution equal = Distribution.of(10, 7, 7, 7, 7, 7);
        assertThat(equal.standardDeviation(Estimator.SAMPLE).value().signum()).isZero();
        assertThat(equal.skewness(Estimator.SAMPLE)).isEqualTo(Figure.unavailable(UnavailableReason.NO_SPREAD));
        assertThat(equal.excessKurtosis(Estimator.SAMPLE)).isEqualTo(Figure.unavailable(UnavailableReason.NO_SPREAD));
        assertThat(equal.quartileGroup(7)).isEqualTo(Figure.of(QuartileGroup.MIDDLE));
        assertThat(equal.modes()).containsExactly(7);
        assertThat(Distribution.of(10, 1, 1, 3, 5, 5).modes()).containsExactly(1, 5);
    }

    /** Ascending ranks from the tests of StatsBase, R, SciPy and Commons Statistics; descending here, so the data are mirrored. */
    @ParameterizedTest
    @CsvSource({
        "1 2 2 3 4 4 4 5, 1 2 2 4 5 5 5 8, 1 3 3 4 7 7 7 8, 1 2 2 3 4 4 4 5, 1 5/2 5/2 4 6 6 6 8",
        "3 1 2 4 4 2 5 4, 4 1 2 5 5 2 8 5, 4 1 3 7 7 3 8 7, 3 1 2 4 4 2 5 4, 4 1 5/2 6 6 5/2 8 6",
        "3 1 4 1 5 9 2 6 5 3 5, 4 1 6 1 7 11 3 10 7 4 7, 5 2 6 2 9 11 3 10 9 5 9, 3 1 4 1 5 7 2 6 5 3 5,"
                + " 9/2 3/2 6 3/2 8 11 3 10 8 9/2 8",
        "10 10 10, 1 1 1, 3 3 3, 1 1 1, 2 2 2",
        "1 2 3 2 1, 1 3 5 3 1, 2 4 5 4 2, 1 2 3 2 1, 3/2 7/2 5 7/2 3/2",
        "3 2 5 5 6 6 1, 3 2 4 4 6 6 1, 3 2 5 5 7 7 1, 3 2 4 4 5 5 1, 3 2 9/2 9/2 13/2 13/2 1",
        "3 2 1 6 4 3 5 0, 4 3 2 8 6 4 7 1, 5 3 2 8 6 5 7 1, 4 3 2 7 5 4 6 1, 9/2 3 2 8 6 9/2 7 1",
        "1 2 3 2, 1 2 4 2, 1 3 4 3, 1 2 3 2, 1 5/2 4 5/2",
        "1 3 4 3, 1 2 4 2, 1 3 4 3, 1 2 3 2, 1 5/2 4 5/2",
        "0 0 0 0, 1 1 1 1, 4 4 4 4, 1 1 1 1, 5/2 5/2 5/2 5/2",
        "0 0 2 1 4, 1 1 4 3 5, 2 2 4 3 5, 1 1 3 2 4, 3/2 3/2 4 3 5",
        "4 4 1 0, 3 3 2 1, 4 4 2 1, 3 3 2 1, 7/2 7/2 2 1",
        "7, 1, 1, 1, 1"
    })
    void ranksMatchReferences(String values, String competition, String modified, String dense, String fractional) {
        int[] points = Arrays.stream(values.split(" "))
                .mapToInt(value -> 20 - Integer.parseInt(value))
                .toArray();
        Distribution mirrored = Distribution.of(20, points);
        assertThat(ranks(mirrored, points, TiePolicy.COMPETITION)).isEqualTo(competition);
        assertThat(ranks(mirrored, points, TiePolicy.MODIFIED)).isEqualTo(modified);
        assertThat(ranks(mirrored, points, TiePolicy.DENSE)).isEqualTo(dense);
        assertThat(ranks(mirrored, points, TiePolicy.FRACTIONAL)).isEqualTo(fractional);
    }

    private static String ranks(Distribution distribution, int[] points, TiePolicy ties) {
        return String.join(
                " ",
                IntStream.of(points)
                        .mapToObj(value -> distribution
                                .rank(value, ties)
                                .value()
                                .position()
                                .toString())
                        .toList());
    }

    @Test
    void ranksAreasOfNassjo() {
        int[] areas = {69, 68, 77, 60, 63, 52, 80, 73};
        for (TiePolicy ties : TiePolicy.values()) {
            assertThat(ranks(AREAS, areas, ties)).isEqualTo("4 5 2 7 6 8 1 3");
        }
    }

    @Test
    void rankGivesNumberOfValuesAndTies() {
        Rank rank = Distribution.of(800, 668, 542, 542, 540)
                .rank(542, TiePolicy.COMPETITION)
                .value();
        assertThat(rank.position()).isEqualTo(Ratio.of(2));
        assertThat(rank.outOf()).isEqualTo(4);
        assertThat(rank.tiedWith()).isEqualTo(1);
    }

    /** From the tests of SciPy's percentileofscore, in per cent there. */
    @ParameterizedTest
    @CsvSource({
        "1 2 3 4 5 6 7 8 9 10, 3/10, 7/20, 2/5",
        "1 2 3 4 4 5 6 7 8 9, 3/10, 2/5, 1/2",
        "1 2 3 4 4 4 5 6 7 8, 3/10, 9/20, 3/5",
        "1 2 3 5 6 7 8 9 10 11, 3/10, 3/10, 3/10"
    })
    void percentileRanksOfFourValuesMatchSciPy(String values, String strict, String mean, String weak) {
        int[] points =
                Arrays.stream(values.split(" ")).mapToInt(Integer::parseInt).toArray();
        Distribution distribution = Distribution.of(20, points);
        assertThat(distribution.percentileRank(4, PercentileRankMethod.STRICT)).hasToString(strict);
        assertThat(distribution.percentileRank(4, PercentileRankMethod.MEAN)).hasToString(mean);
        assertThat(distribution.percentileRank(4, PercentileRankMethod.WEAK)).hasToString(weak);
    }

    /** From the tests of SciPy's percentileofscore: below all, at both ends and above all. */
    @ParameterizedTest
    @CsvSource({"0, 0, 0, 0", "10, 0, 1/20, 1/10", "110, 9/10, 19/20, 1", "200, 1, 1, 1"})
    void percentileRanksOfExtremesMatchSciPy(int points, String strict, String mean, String weak) {
        Distribution ten = Distribution.of(200, 10, 20, 30, 50, 60, 70, 80, 90, 100, 110);
        assertThat(ten.percentileRank(points, PercentileRankMethod.STRICT)).hasToString(strict);
        assertThat(ten.percentileRank(points, PercentileRankMethod.MEAN)).hasToString(mean);
        assertThat(ten.percentileRank(points, PercentileRankMethod.WEAK)).hasToString(weak);
    }

    /** From the tests of StatsBase's percentilerank. */
    @Test
    void percentileRanksMatchStatsBase() {
        Distribution v1 = Distribution.of(20, 1, 1, 1, 2, 3, 4, 8, 11, 12, 13);
        assertThat(v1.percentileRank(2, PercentileRankMethod.INCLUSIVE)).hasToString("1/3");
        assertThat(v1.percentileRank(4, PercentileRankMethod.INCLUSIVE)).hasToString("5/9");
        assertThat(v1.percentileRank(8, PercentileRankMethod.INCLUSIVE)).hasToString("2/3");
        assertThat(v1.percentileRank(5, PercentileRankMethod.INCLUSIVE)).hasToString("7/12");
        Distribution v2 = Distribution.of(900, 100, 200, 300, 600, 600, 600, 700, 800, 900);
        assertThat(v2.percentileRank(700, PercentileRankMethod.EXCLUSIVE)).hasToString("7/10");
        assertThat(v2.percentileRank(543, PercentileRankMethod.EXCLUSIVE)).hasToString("381/1000");
        Distribution v3 = Distribution.of(9, 1, 2, 4, 3, 4);
        assertThat(v3.percentileRank(4, PercentileRankMethod.EXCLUSIVE)).hasToString("2/3");
        assertThat(v3.percentileRank(4, PercentileRankMethod.INCLUSIVE)).hasToString("3/4");
        Distribution unsorted = Distribution.of(9, 7, 8, 2, 1, 3, 4, 5, 4, 6, 9);
        assertThat(unsorted.percentileRank(4, PercentileRankMethod.STRICT)).hasToString("3/10");
        assertThat(unsorted.percentileRank(4, PercentileRankMethod.MEAN)).hasToString("2/5");
        assertThat(unsorted.percentileRank(4, PercentileRankMethod.WEAK)).hasToString("1/2");
        Distribution v4 = Distribution.of(9, 1, 2, 1, 3, 4);
        assertThat(v4.percentileRank(1, PercentileRankMethod.EXCLUSIVE)).hasToString("1/6");
        assertThat(v4.percentileRank(-100, PercentileRankMethod.INCLUSIVE)).hasToString("0");
        assertThat(v4.percentileRank(100, PercentileRankMethod.INCLUSIVE)).hasToString("1");
        assertThat(v4.percentileRank(-100, PercentileRankMethod.EXCLUSIVE)).hasToString("0");
        assertThat(v4.percentileRank(100, PercentileRankMethod.EXCLUSIVE)).hasToString("1");
    }

    @ParameterizedTest
    @CsvSource({
        "1 2 3 4, 4, TOP",
        "1 2 3 4, 3, MIDDLE",
        "1 2 3 4, 1, BOTTOM",
        "1 2 4 4, 4, MIDDLE",
        "1 1 3 4, 1, MIDDLE",
        "1 2 3 4 5 6 7 8, 7, TOP",
        "1 2 3 4 5 6 7 7, 7, TOP",
        "1 2 3 4 5 7 7 7, 7, MIDDLE",
        "1 2 3 4 5 6 7, 7, TOP",
        "1 2 3 4 5 6 7, 6, MIDDLE"
    })
    void quartersNeverSeparateEqualValues(String values, int points, QuartileGroup quarter) {
        int[] all = Arrays.stream(values.split(" ")).mapToInt(Integer::parseInt).toArray();
        assertThat(Distribution.of(9, all).quartileGroup(points)).isEqualTo(Figure.of(quarter));
    }

    @Test
    void isDefinedByItsCounts() {
        Distribution counted = Distribution.of(10, Map.of(3, 2L, 7, 1L, 5, 0L));
        assertThat(counted).isEqualTo(Distribution.of(10, 3, 7, 3)).hasToString("{3=2, 7=1} of 0 to 10");
        assertThat(counted.with(5).without(3)).isEqualTo(Distribution.of(10, 3, 5, 7));
        assertThat(counted.plus(Distribution.of(10, 3))).isEqualTo(Distribution.of(10, 3, 3, 3, 7));
        assertThat(counted.count(-1) + counted.count(11)).isZero();
        assertThat(counted.countAbove(-1)).isEqualTo(3);
        assertThat(counted.countBelow(11)).isEqualTo(3);
    }

    @Test
    void rejectsValuesOutsideScale() {
        assertThatThrownBy(() -> Distribution.of(10, 11)).hasMessage("found 11 points, expected 0 to 10");
        assertThatThrownBy(() -> Distribution.of(-1)).hasMessage("found a maximum of -1 points, expected 0 to 1000000");
        assertThatThrownBy(() -> Distribution.of(10, Map.of(3, -1L)))
                .hasMessage("found -1 values of 3 points, expected 0 or more");
        assertThatThrownBy(() -> Distribution.of(10).plus(Distribution.of(20)))
                .hasMessage("found scales up to 10 and up to 20 points, expected one scale");
        assertThatThrownBy(() -> Distribution.of(10, 3).without(4))
                .hasMessage("found no value of 4 points to remove, expected at least one");
        assertThatThrownBy(() -> QuantileType.of(10)).hasMessage("found quantile type 10, expected 1 to 9");
    }

    /** The formulas by whole numbers of any size, at the largest number of values. */
    @Test
    void figuresAreRightForTheLargestNumberOfValues() {
        long half = Long.MAX_VALUE / 2;
        Distribution most = Distribution.of(2, Map.of(0, half, 1, 1L, 2, half));
        assertThat(most.n()).isEqualTo(Long.MAX_VALUE);
        BigInteger n = BigInteger.valueOf(Long.MAX_VALUE);
        assertThat(most.percentileRank(1, PercentileRankMethod.EXCLUSIVE).value())
                .isEqualTo(Ratio.of(BigInteger.valueOf(half + 1), n.add(BigInteger.ONE)))
                .isEqualTo(Ratio.of(1, 2));
        assertThat(most.percentileRank(2, PercentileRankMethod.INCLUSIVE).value())
                .isEqualTo(Ratio.of(BigInteger.valueOf(half + 1), n.subtract(BigInteger.ONE)));
        // The median is 1, so that nearly all distances are 1.
        assertThat(most.median()).hasToString("1");
        assertThat(most.medianAbsoluteDeviation()).hasToString("1");
        // m2 = m4 = (n - 1) / n, so that g2 = n / (n - 1) - 3.
        BigInteger less = n.subtract(BigInteger.ONE);
        Ratio biased = Ratio.of(n, less).minus(Ratio.of(3));
        assertThat(most.excessKurtosis(Estimator.SAMPLE).value())
                .isEqualTo(Ratio.of(n.add(BigInteger.ONE), BigInteger.ONE)
                        .times(biased)
                        .plus(Ratio.of(6))
                        .times(Ratio.of(less, n.subtract(BigInteger.TWO).multiply(n.subtract(BigInteger.valueOf(3))))));
        assertThat(most.quantile(Ratio.ONE).value()).isEqualTo(Ratio.of(2));
        assertThat(most.rank(0, TiePolicy.MODIFIED).value().position()).isEqualTo(Ratio.of(Long.MAX_VALUE));
        assertThat(most.rank(0, TiePolicy.DENSE).value().position()).isEqualTo(Ratio.of(3));
        assertThatThrownBy(() -> most.plus(Distribution.of(2, 1)))
                .hasMessage("found 9223372036854775807 and 1 values, expected at most 9223372036854775807 in all");
    }

    @Test
    void countsAreNotNull() {
        Map<Integer, Long> counts = new HashMap<>();
        counts.put(3, null);
        assertThatThrownBy(() -> Distribution.of(10, counts))
                .isInstanceOf(NullPointerException.class)
                .hasMessage("the count of 3 points");
    }

    @Test
    void detectsOverflowOfCounts() {
        assertThatThrownBy(() -> Distribution.of(10, Map.of(3, Long.MAX_VALUE, 4, 1L)))
                .hasMessage("found 9223372036854775807 and 1 values, expected at most 9223372036854775807 in all");
        assertThatThrownBy(() -> Distribution.of(10, Map.of(3, Long.MAX_VALUE)).with(3))
                .hasMessage("found 9223372036854775807 and 1 values, expected at most 9223372036854775807 in all");
        Distribution huge = Distribution.of(10, Map.of(0, Long.MAX_VALUE / 2, 10, Long.MAX_VALUE / 2));
        assertThat(huge.mean()).hasToString("5");
        assertThat(huge.variance(Estimator.POPULATION)).hasToString("25");
        assertThat(huge.median()).hasToString("5");
    }

    /** By definition, from the distances of all values from their mean; the sums leave the range of long on the way down. */
    @ParameterizedTest
    @CsvSource({
        "10, 1",
        "800, 3",
        "800, 100000",
        "800, 1000000000000",
        "1000000, 1",
        "1000000, 7000000",
        "1000000, 1000000000000"
    })
    void momentsMatchDefinitionAtAnySize(int scaleMax, long times) {
        Map<Integer, Long> counts = Map.of(0, times, 1, 2 * times, scaleMax / 3, 3 * times, scaleMax, 5 * times);
        Distribution distribution = Distribution.of(scaleMax, counts);
        Ratio n = Ratio.of(11 * times);
        Ratio mean = sum(counts, Function.identity()).dividedBy(n);
        UnaryOperator<Ratio> distance = value -> value.minus(mean);
        Ratio second = sum(counts, distance.andThen(x -> x.times(x))).dividedBy(n);
        Ratio third = sum(counts, distance.andThen(x -> x.times(x).times(x))).dividedBy(n);
        Ratio fourth =
                sum(counts, distance.andThen(x -> x.times(x).times(x).times(x))).dividedBy(n);
        assertThat(distribution.mean().value()).isEqualTo(mean);
        assertThat(distribution.variance(Estimator.POPULATION).value()).isEqualTo(second);
        assertThat(distribution.variance(Estimator.SAMPLE).value())
                .isEqualTo(second.times(n).dividedBy(n.minus(Ratio.ONE)));
        assertThat(distribution.skewness(Estimator.POPULATION).value())
                .isEqualTo(third.dividedBy(SquareRoot.of(second.times(second).times(second))));
        assertThat(distribution.excessKurtosis(Estimator.POPULATION).value())
                .isEqualTo(fourth.dividedBy(second.times(second)).minus(Ratio.of(3)));
    }

    private static Ratio sum(Map<Integer, Long> counts, Function<Ratio, Ratio> of) {
        return counts.entrySet().stream()
                .map(entry -> of.apply(Ratio.of(entry.getKey())).times(Ratio.of(entry.getValue())))
                .reduce(Ratio.ZERO, Ratio::plus);
    }

    /** By definition, from the sorted distances. */
    @Test
    void medianAbsoluteDeviationIsMedianOfDistances() {
        Random random = new Random(1);
        for (int i = 0; i < 1000; i++) {
            int[] values = random.ints(1 + random.nextInt(12), 0, 31).toArray();
            Distribution distribution = Distribution.of(30, values);
            int twiceMedian =
                    distribution.median().value().times(Ratio.of(2)).numerator().intValueExact();
            int[] twiceDistances = Arrays.stream(values)
                    .map(value -> Math.abs(2 * value - twiceMedian))
                    .sorted()
                    .toArray();
            int n = values.length;
            assertThat(distribution.medianAbsoluteDeviation().value())
                    .as("%s", distribution)
                    .isEqualTo(Ratio.of(twiceDistances[(n - 1) / 2] + twiceDistances[n / 2], 4));
        }
    }
}
