package io.github.kommunkompass.testkit.speed;

import io.github.kommunkompass.benchmark.Ranking;
import io.github.kommunkompass.evaluation.Evaluation;
import io.github.kommunkompass.scoring.Scorecard;
import io.github.kommunkompass.scoring.Scorer;
import io.github.kommunkompass.testkit.Samples;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** Operations on one evaluation, and on some hundreds or thousands. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Warmup(iterations = 2, time = 1)
@Measurement(iterations = 3, time = 1)
@Fork(1)
public class OneOfEach {

    private final Evaluation complete = Samples.nassjo2022();
    private final Evaluation areasAlone = Samples.vallentuna2021();
    private List<Scorecard> hundreds;
    private List<Scorecard> thousands;

    @Setup
    public void setUp() {
        hundreds = Data.evaluations(300).map(Scorer.strict()::score).toList();
        thousands = Data.evaluations(10_000).map(Scorer.strict()::score).toList();
    }

    @Benchmark
    public Scorecard score() {
        return Scorer.strict().score(complete);
    }

    @Benchmark
    public Scorecard scoreWithBounds() {
        return Scorer.strict().score(areasAlone);
    }

    @Benchmark
    public Ranking rank300() {
        return Ranking.of(hundreds, "total");
    }

    @Benchmark
    public Ranking rank10000() {
        return Ranking.of(thousands, "total");
    }
}
