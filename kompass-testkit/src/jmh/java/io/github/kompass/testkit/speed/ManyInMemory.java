package io.github.kompass.testkit.speed;

import io.github.kompass.benchmark.Distribution;
import io.github.kompass.benchmark.QuantileType;
import io.github.kompass.catalogue.Criterion;
import io.github.kompass.evaluation.Evaluation;
import io.github.kompass.value.Ratio;
import java.util.DoubleSummaryStatistics;
import java.util.List;
import java.util.concurrent.TimeUnit;
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
 * Mean, sample standard deviation, minimum, maximum and quartiles of all 45 criteria, of many evaluations in memory: beside
 * Commons Statistics on columns that are ready, and beside plain streams.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 2, time = 2)
@Measurement(iterations = 3, time = 2)
@Fork(value = 1, jvmArgsAppend = "-Xmx6g")
public class ManyInMemory {

    @Param({"300", "10000", "1000000"})
    int number;

    private List<Evaluation> evaluations;
    private int[][] columns;

    @Setup
    public void setUp() {
        evaluations = Data.evaluations(number).toList();
        columns = Data.CATALOGUE.criteria().stream()
                .map(criterion -> evaluations.stream()
                        .mapToInt(evaluation -> evaluation.observations().completePointsAt(criterion.ordinal()))
                        .toArray())
                .toArray(int[][]::new);
    }

    @Benchmark
    public double kompass() {
        return figures(evaluations.stream());
    }

    @Benchmark
    public double kompassOnTwoThreads() {
        return figures(evaluations.parallelStream());
    }

    private static double figures(Stream<Evaluation> some) {
        io.github.kompass.benchmark.Benchmark benchmark = some.collect(
                io.github.kompass.benchmark.Benchmark.collectorOfEvaluations(Data.population(), Data.CATALOGUE));
        return benchmark.distributions().stream()
                .mapToDouble(ManyInMemory::figures)
                .sum();
    }

    private static double figures(Distribution distribution) {
        double sum = distribution.mean().value().doubleValue()
                + distribution
                        .standardDeviation(io.github.kompass.benchmark.Estimator.SAMPLE)
                        .value()
                        .doubleValue()
                + distribution.min().value()
                + distribution.max().value();
        for (int quarter = 1; quarter <= 3; quarter++) {
            sum += distribution
                    .quantile(Ratio.of(quarter, 4), QuantileType.TYPE_7)
                    .value()
                    .doubleValue();
        }
        return sum;
    }

    @Benchmark
    public double commonsStatistics() {
        double sum = 0;
        for (int[] column : columns) {
            IntStatistics statistics = IntStatistics.of(
                    java.util.EnumSet.of(Statistic.MEAN, Statistic.STANDARD_DEVIATION, Statistic.MIN, Statistic.MAX),
                    column);
            sum += statistics.getAsDouble(Statistic.MEAN)
                    + statistics.getAsDouble(Statistic.STANDARD_DEVIATION)
                    + statistics.getAsDouble(Statistic.MIN)
                    + statistics.getAsDouble(Statistic.MAX);
            for (double quartile : Quantile.withDefaults().evaluate(column.clone(), 0.25, 0.5, 0.75)) {
                sum += quartile;
            }
        }
        return sum;
    }

    @Benchmark
    public double plainStreams() {
        double sum = 0;
        for (Criterion criterion : Data.CATALOGUE.criteria()) {
            DoubleSummaryStatistics summary = evaluations.stream()
                    .mapToDouble(evaluation -> evaluation.observations().completePointsAt(criterion.ordinal()))
                    .summaryStatistics();
            double mean = summary.getAverage();
            double squares = evaluations.stream()
                    .mapToDouble(evaluation -> evaluation.observations().completePointsAt(criterion.ordinal()) - mean)
                    .map(deviation -> deviation * deviation)
                    .sum();
            List<Integer> sorted = evaluations.stream()
                    .map(evaluation -> evaluation.observations().completePointsAt(criterion.ordinal()))
                    .sorted()
                    .toList();
            sum += mean + Math.sqrt(squares / (number - 1)) + summary.getMin() + summary.getMax();
            for (int quarter = 1; quarter <= 3; quarter++) {
                sum += sorted.get((number - 1) * quarter / 4);
            }
        }
        return sum;
    }
}
