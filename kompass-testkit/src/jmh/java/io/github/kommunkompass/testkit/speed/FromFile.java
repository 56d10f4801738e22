package io.github.kommunkompass.testkit.speed;

import io.github.kommunkompass.evaluation.Evaluation;
import io.github.kommunkompass.json.document.OnInvalidLine;
import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
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

/** A file of many lines, on one thread and on two. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 2, time = 2)
@Measurement(iterations = 4, time = 2)
@Fork(value = 1, jvmArgsAppend = "-XX:ActiveProcessorCount=2")
public class FromFile {

    @Param({"1000000"})
    int number;

    private Path file;

    @Setup
    public void setUp() {
        file = Data.file(number);
    }

    @Benchmark
    public io.github.kommunkompass.benchmark.Benchmark oneThread() throws IOException {
        try (Stream<Evaluation> evaluations = Data.JSON.lines().read(file, OnInvalidLine.stop())) {
            return evaluations.collect(io.github.kommunkompass.benchmark.Benchmark.toBenchmark(Data.population()));
        }
    }

    @Benchmark
    public io.github.kommunkompass.benchmark.Benchmark twoThreads() throws IOException {
        try (Stream<Evaluation> evaluations = Data.JSON.lines().read(file, OnInvalidLine.stop())) {
            return evaluations
                    .parallel()
                    .collect(io.github.kommunkompass.benchmark.Benchmark.toBenchmark(Data.population()));
        }
    }
}
