package io.github.kommunkompass.testkit.speed;

import io.github.kommunkompass.benchmark.BenchmarkAccumulator;
import io.github.kommunkompass.comparison.Comparison;
import io.github.kommunkompass.comparison.ComparisonSettings;
import io.github.kommunkompass.comparison.SubjectInclusion;
import io.github.kommunkompass.json.Format;
import io.github.kommunkompass.scoring.Scorecard;
import io.github.kommunkompass.scoring.Scorer;
import io.github.kommunkompass.statistics.PercentileRankMethod;
import io.github.kommunkompass.statistics.Rank;
import io.github.kommunkompass.statistics.TiePolicy;
import io.github.kommunkompass.testkit.Samples;
import io.github.kommunkompass.value.Ratio;
import java.util.concurrent.TimeUnit;
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

/** Queries of a benchmark. Their times should not depend on the number of evaluations in it. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Warmup(iterations = 2, time = 1)
@Measurement(iterations = 3, time = 1)
@Fork(1)
public class BenchmarkQueries {

    @Param({"300", "100000"})
    int number;

    private final Scorecard subject = Scorer.strict().score(Samples.nassjo2022());
    private final ComparisonSettings settings = ComparisonSettings.of(SubjectInclusion.NOT_A_MEMBER);
    private BenchmarkAccumulator accumulator;
    private io.github.kommunkompass.benchmark.Benchmark benchmark;

    @Setup
    public void setUp() {
        accumulator = Data.accumulator();
        Data.evaluations(number).forEach(accumulator::add);
        benchmark = accumulator.toBenchmark();
        System.out.printf(
                "%n%d evaluations: the serial form has %d bytes, the JSON %d%n",
                number,
                accumulator.toBytes().length,
                Data.JSON.write(Format.BENCHMARK, benchmark).length());
    }

    @Benchmark
    public Comparison compare() {
        return Comparison.of(subject, benchmark, settings);
    }

    @Benchmark
    public Ratio mean() {
        return benchmark.distribution(Data.CATALOGUE.root()).mean().value();
    }

    @Benchmark
    public Ratio median() {
        return benchmark.distribution(Data.CATALOGUE.root()).median().value();
    }

    @Benchmark
    public Rank rank() {
        return benchmark
                .distribution(Data.CATALOGUE.root())
                .rank(542, TiePolicy.COMPETITION)
                .value();
    }

    @Benchmark
    public Ratio percentileRank() {
        return benchmark
                .distribution(Data.CATALOGUE.root())
                .percentileRank(542, PercentileRankMethod.MEAN)
                .value();
    }

    @Benchmark
    public io.github.kommunkompass.benchmark.Benchmark merge() {
        return benchmark.merge(benchmark);
    }

    @Benchmark
    public byte[] toBytes() {
        return accumulator.toBytes();
    }
}
