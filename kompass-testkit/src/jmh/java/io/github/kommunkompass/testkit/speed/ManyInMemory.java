package io.github.kommunkompass.testkit.speed;

import io.github.kommunkompass.catalogue.Criterion;
import io.github.kommunkompass.evaluation.Evaluation;
import io.github.kommunkompass.statistics.Distribution;
import io.github.kommunkompass.statistics.Estimator;
import io.github.kommunkompass.statistics.QuantileType;
import io.github.kommunkompass.statistics.TiePolicy;
import io.github.kommunkompass.value.Ratio;
import java.util.EnumSet;
import java.util.IntSummaryStatistics;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.commons.statistics.descriptive.IntStatistics;
import org.apache.commons.statistics.descriptive.Quantile;
import org.apache.commons.statistics.descriptive.Statistic;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/**
 * Mean, sample standard deviation, minimum, maximum and quartiles of all 45 criteria, and how many have more points
 * than 542 in all, of many evaluations in memory, compared with Commons Statistics on columns that are ready and with plain
 * streams over maps.
 */
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 2, time = 2)
@Measurement(iterations = 3, time = 2)
@Fork(
        value = 1,
        jvmArgsAppend = {"-Xmx6g", "-XX:ActiveProcessorCount=2"})
public class ManyInMemory {

    static final int SOME_TOTAL = 542;
    private static final double[] QUARTERS = {0.25, 0.5, 0.75};

    /** As Kompass has them. */
    @State(Scope.Benchmark)
    public static class Evaluations {

        @Param({"300", "10000", "1000000"})
        int number;

        List<Evaluation> all;

        @Setup
        public void setUp() {
            all = Data.evaluations(number).toList();
        }
    }

    /** As one has them for Commons Statistics: an array of points for each criterion. */
    @State(Scope.Benchmark)
    public static class Columns {

        int[][] all;

        @Setup
        public void setUp(Evaluations evaluations) {
            all = Data.CATALOGUE.criteria().stream()
                    .map(criterion -> evaluations.all.stream()
                            .mapToInt(evaluation -> evaluation.observations().completePointsAt(criterion.ordinal()))
                            .toArray())
                    .toArray(int[][]::new);
            evaluations.all = List.of();
        }
    }

    /** As one has them without any library: a map from code to points for each evaluation. */
    @State(Scope.Benchmark)
    public static class Maps {

        List<Map<String, Integer>> all;

        @Setup
        public void setUp(Evaluations evaluations) {
            all = evaluations.all.stream()
                    .map(evaluation -> Data.CATALOGUE.criteria().stream()
                            .collect(Collectors.toMap(
                                    criterion -> criterion.code().toString(),
                                    criterion -> evaluation.observations().completePointsAt(criterion.ordinal()))))
                    .toList();
            evaluations.all = List.of();
        }
    }

    @Benchmark
    public double kompass(Evaluations evaluations) {
        return figures(evaluations.all.stream());
    }

    @Benchmark
    public double kompassOnTwoThreads(Evaluations evaluations) {
        return figures(evaluations.all.parallelStream());
    }

    static double figures(Stream<Evaluation> evaluations) {
        var benchmark = evaluations.collect(io.github.kommunkompass.benchmark.Benchmark.toBenchmark(Data.population()));
        double sum = benchmark
                .distribution("total")
                .rank(SOME_TOTAL, TiePolicy.COMPETITION)
                .map(rank -> rank.position().doubleValue())
                .toOptional()
                .orElse(0.0);
        for (Distribution distribution : benchmark.distributions()) {
            sum += distribution.mean().value().doubleValue()
                    + distribution.standardDeviation(Estimator.SAMPLE).value().doubleValue()
                    + distribution.min().value()
                    + distribution.max().value();
            for (int quarter = 1; quarter <= QUARTERS.length; quarter++) {
                sum += distribution
                        .quantile(Ratio.of(quarter, 4), QuantileType.TYPE_7)
                        .value()
                        .doubleValue();
            }
        }
        return sum;
    }

    @Benchmark
    public double commonsStatistics(Columns columns) {
        double sum =
                IntStream.of(columns.all[0]).filter(total -> total > SOME_TOTAL).count();
        for (int[] column : columns.all) {
            IntStatistics statistics = IntStatistics.of(
                    EnumSet.of(Statistic.MEAN, Statistic.STANDARD_DEVIATION, Statistic.MIN, Statistic.MAX), column);
            sum += statistics.getAsDouble(Statistic.MEAN)
                    + statistics.getAsDouble(Statistic.STANDARD_DEVIATION)
                    + statistics.getAsDouble(Statistic.MIN)
                    + statistics.getAsDouble(Statistic.MAX);
            for (double quartile : Quantile.withDefaults().withCopy(true).evaluate(column, QUARTERS)) {
                sum += quartile;
            }
        }
        return sum;
    }

    @Benchmark
    public double plainStreams(Maps maps) {
        double sum = maps.all.stream()
                .filter(evaluation -> evaluation.get("total") > SOME_TOTAL)
                .count();
        for (Criterion criterion : Data.CATALOGUE.criteria()) {
            String code = criterion.code().toString();
            int[] sorted = maps.all.stream()
                    .mapToInt(evaluation -> evaluation.get(code))
                    .sorted()
                    .toArray();
            IntSummaryStatistics summary = IntStream.of(sorted).summaryStatistics();
            double mean = summary.getAverage();
            double squares = IntStream.of(sorted)
                    .mapToDouble(points -> (points - mean) * (points - mean))
                    .sum();
            sum += mean + Math.sqrt(squares / (sorted.length - 1)) + summary.getMin() + summary.getMax();
            for (double quarter : QUARTERS) {
                double place = quarter * (sorted.length - 1);
                int below = sorted[(int) place];
                int above = sorted[(int) Math.ceil(place)];
                sum += below + (place - Math.floor(place)) * (above - below);
            }
        }
        return sum;
    }
}
