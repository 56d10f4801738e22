package io.github.kompass.testkit.speed;

import io.github.kompass.benchmark.BenchmarkAccumulator;
import io.github.kompass.benchmark.Disclosure;
import io.github.kompass.benchmark.Ranking;
import io.github.kompass.benchmark.TiePolicy;
import io.github.kompass.catalogue.Catalogue;
import io.github.kompass.catalogue.CriterionCode;
import io.github.kompass.comparison.Comparison;
import io.github.kompass.comparison.ComparisonSettings;
import io.github.kompass.comparison.Reference;
import io.github.kompass.comparison.SubjectPosition;
import io.github.kompass.evaluation.Evaluation;
import io.github.kompass.scoring.Scorecard;
import io.github.kompass.scoring.Scorer;
import io.github.kompass.testkit.Samples;
import io.github.kompass.value.Ratio;
import java.util.List;
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

/** What is done once: its cost does not depend on how many evaluations stand behind a benchmark, and it is told in floors. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Warmup(iterations = 2, time = 1)
@Measurement(iterations = 3, time = 1)
@Fork(1)
public class OneOfEach {

    @Param({"300", "100000"})
    int behind;

    private final Evaluation evaluation = Samples.nassjo2022();
    private final Scorecard scorecard = Scorer.strict().score(evaluation);
    private final ComparisonSettings settings = ComparisonSettings.builder()
            .subject(SubjectPosition.OUTSIDE)
            .disclosure(Disclosure.none())
            .build();
    private final String evaluationJson = Data.JSON.write(evaluation);
    private final String scorecardJson = Data.JSON.write(scorecard);
    private final String catalogueJson = Data.JSON.write(Data.CATALOGUE);
    private io.github.kompass.benchmark.Benchmark benchmark;
    private BenchmarkAccumulator accumulator;
    private String benchmarkJson;
    private Comparison comparison;
    private List<Scorecard> three;
    private List<Scorecard> ten;

    @Setup
    public void setUp() {
        benchmark = Data.evaluations(behind)
                .collect(io.github.kompass.benchmark.Benchmark.collectorOfEvaluations(
                        Data.population(), Data.CATALOGUE));
        accumulator = Data.accumulator();
        Data.evaluations(behind).forEach(accumulator::add);
        System.out.printf(
                "%d evaluations: serial form %d bytes, JSON %d%n",
                behind, accumulator.toBytes().length, Data.JSON.write(benchmark).length());
        benchmarkJson = Data.JSON.write(benchmark);
        comparison = compare();
        three = Data.evaluations(300).map(Scorer.strict()::score).toList();
        ten = Data.evaluations(10_000).map(Scorer.strict()::score).toList();
    }

    @Benchmark
    public Scorecard score() {
        return Scorer.strict().score(evaluation);
    }

    @Benchmark
    public Comparison compare() {
        return Comparison.of(scorecard, Reference.of(benchmark), settings);
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
    public Ratio percentileRank() {
        return benchmark
                .distribution(Data.CATALOGUE.root())
                .percentileRank(542, io.github.kompass.benchmark.PercentileRankMethod.values()[0])
                .value();
    }

    @Benchmark
    public io.github.kompass.benchmark.Benchmark merge() {
        return benchmark.merge(benchmark);
    }

    @Benchmark
    public byte[] serialForm() {
        return accumulator.toBytes();
    }

    @Benchmark
    public Ranking rank300() {
        return Ranking.of(three, Data.CATALOGUE, CriterionCode.TOTAL, TiePolicy.COMPETITION);
    }

    @Benchmark
    public Ranking rank10000() {
        return Ranking.of(ten, Data.CATALOGUE, CriterionCode.TOTAL, TiePolicy.COMPETITION);
    }

    @Benchmark
    public Evaluation readEvaluation() {
        return Data.JSON.readEvaluation(evaluationJson);
    }

    @Benchmark
    public String writeEvaluation() {
        return Data.JSON.write(evaluation);
    }

    @Benchmark
    public Scorecard readScorecard() {
        return Data.JSON.readScorecard(scorecardJson);
    }

    @Benchmark
    public String writeScorecard() {
        return Data.JSON.write(scorecard);
    }

    @Benchmark
    public Catalogue readCatalogue() {
        return Data.JSON.readCatalogue(catalogueJson);
    }

    @Benchmark
    public String writeCatalogue() {
        return Data.JSON.write(Data.CATALOGUE);
    }

    @Benchmark
    public io.github.kompass.benchmark.Benchmark readBenchmark() {
        return Data.JSON.readBenchmark(benchmarkJson);
    }

    @Benchmark
    public String writeBenchmark() {
        return Data.JSON.write(benchmark);
    }

    @Benchmark
    public String writeComparison() {
        return Data.JSON.write(comparison);
    }
}
