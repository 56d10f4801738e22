package io.github.kommunkompass.testkit.speed;

import io.github.kommunkompass.benchmark.BenchmarkAccumulator;
import io.github.kommunkompass.benchmark.Population;
import io.github.kommunkompass.benchmark.RepeatPolicy;
import io.github.kommunkompass.catalogue.Criterion;
import io.github.kommunkompass.evaluation.Evaluation;
import io.github.kommunkompass.value.PartialDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** Adds one complete evaluation in memory to a benchmark, compared with a plain loop that sums its 36 points. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(2)
public class OneInMemory {

    static final int NUMBER = 300;

    private List<Evaluation> evaluations;
    private int[][] points;
    private BenchmarkAccumulator accumulator;
    private BenchmarkAccumulator latest;

    @Setup
    public void setUp() {
        evaluations = new ArrayList<>(Data.evaluations(NUMBER).toList());
        int[] leaves =
                Data.CATALOGUE.leaves().stream().mapToInt(Criterion::ordinal).toArray();
        points = evaluations.stream()
                .map(evaluation -> IntStream.of(leaves)
                        .map(evaluation.observations()::pointsAt)
                        .toArray())
                .toArray(int[][]::new);
        // Both in the same order, which is not that in memory.
        Collections.shuffle(evaluations, new Random(1));
        Collections.shuffle(Arrays.asList(points), new Random(1));
        accumulator = Data.accumulator();
        latest = BenchmarkAccumulator.of(Population.of(Data.CATALOGUE, RepeatPolicy.LATEST));
        evaluations.forEach(evaluation -> latest.add(
                evaluation.toBuilder().evaluated(PartialDate.of(2025)).build()));
    }

    @Benchmark
    @OperationsPerInvocation(NUMBER)
    public long sum() {
        long sum = 0;
        for (int[] ofOne : points) {
            for (int each : ofOne) {
                sum += each;
            }
        }
        return sum;
    }

    @Benchmark
    @OperationsPerInvocation(NUMBER)
    public BenchmarkAccumulator add() {
        for (Evaluation evaluation : evaluations) {
            accumulator.add(evaluation);
        }
        return accumulator;
    }

    /** Adds evaluations that are older than the latest of their municipality, where only the latest counts. */
    @Benchmark
    @OperationsPerInvocation(NUMBER)
    public BenchmarkAccumulator addWhereTheLatestCounts() {
        for (Evaluation evaluation : evaluations) {
            latest.add(evaluation);
        }
        return latest;
    }
}
