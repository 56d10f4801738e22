package io.github.kompass.testkit.speed;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import io.github.kompass.benchmark.BenchmarkAccumulator;
import io.github.kompass.benchmark.Population;
import io.github.kompass.benchmark.Repeats;
import io.github.kompass.catalogue.Catalogue;
import io.github.kompass.catalogue.Catalogues;
import io.github.kompass.json.KompassJson;
import io.github.kompass.json.OnInvalidLine;
import io.github.kompass.testkit.SyntheticPopulation;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
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

/** One line of NDJSON, taken into a benchmark: beside a walk over the same tokens that does nothing. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(3)
public class FromLines {

    static final int LINES = 10_000;

    private final Catalogue catalogue = Catalogues.se2020();
    private final KompassJson json = KompassJson.standard();
    private final JsonFactory factory = new JsonFactory();
    private byte[] lines;

    @Setup
    public void setUp() {
        lines = SyntheticPopulation.of(catalogue).size(300).stream()
                .map(json::write)
                .collect(Collectors.joining("\n", "", "\n"))
                .repeat(LINES / 300 + 1)
                .lines()
                .limit(LINES)
                .collect(Collectors.joining("\n"))
                .getBytes(StandardCharsets.UTF_8);
    }

    @Benchmark
    @OperationsPerInvocation(LINES)
    public int walkOverTokens() throws IOException {
        int tokens = 0;
        try (JsonParser parser = factory.createParser(new ByteArrayInputStream(lines))) {
            while (parser.nextToken() != null) {
                tokens++;
            }
        }
        return tokens;
    }

    @Benchmark
    @OperationsPerInvocation(LINES)
    public BenchmarkAccumulator toBenchmark() {
        BenchmarkAccumulator accumulator = BenchmarkAccumulator.of(
                Population.builder()
                        .revision(catalogue.revision())
                        .repeats(Repeats.ALL)
                        .build(),
                catalogue);
        json.readEvaluations(new ByteArrayInputStream(lines), OnInvalidLine.stop())
                .forEach(accumulator::add);
        return accumulator;
    }
}
