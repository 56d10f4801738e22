package io.github.kompass.testkit.speed;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.MappingIterator;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectReader;
import io.github.kompass.benchmark.BenchmarkAccumulator;
import io.github.kompass.json.OnInvalidLine;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
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

/** One line of NDJSON, taken into a benchmark with every check: beside a walk over its tokens that does nothing, and databind. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(2)
public class FromLines {

    static final int NUMBER = 10_000;

    /** What an application without Kompass reads a line into. */
    record Line(
            String format,
            Named municipality,
            String revision,
            String evaluated,
            Map<String, Integer> points,
            List<String> sources) {}

    record Named(String name, String country) {}

    private final JsonFactory factory = new JsonFactory();
    private final ObjectReader records = new ObjectMapper().readerFor(Line.class);
    private final ObjectReader immutables = new ObjectMapper().readerFor(ImmutableLine.class);
    private final ObjectReader maps = new ObjectMapper().readerFor(Map.class);
    private byte[] lines;
    /** The same with the points the other way round. */
    private byte[] otherLines;

    @Setup
    public void setUp() throws IOException {
        lines = Files.readAllBytes(Data.file(NUMBER));
        otherLines = Data.otherOrder(lines);
    }

    @Benchmark
    @OperationsPerInvocation(NUMBER)
    public int tokens() throws IOException {
        int tokens = 0;
        try (JsonParser parser = factory.createParser(new ByteArrayInputStream(lines))) {
            while (parser.nextToken() != null) {
                tokens++;
            }
        }
        return tokens;
    }

    @Benchmark
    @OperationsPerInvocation(NUMBER)
    public BenchmarkAccumulator kompass() {
        return takenIn(lines);
    }

    @Benchmark
    @OperationsPerInvocation(NUMBER)
    public BenchmarkAccumulator kompassInOtherOrder() {
        return takenIn(otherLines);
    }

    private static BenchmarkAccumulator takenIn(byte[] some) {
        BenchmarkAccumulator accumulator = Data.accumulator();
        Data.JSON
                .readEvaluations(new ByteArrayInputStream(some), OnInvalidLine.stop())
                .forEach(accumulator::add);
        return accumulator;
    }

    @Benchmark
    @OperationsPerInvocation(NUMBER)
    public int databindRecords() throws IOException {
        return read(records);
    }

    @Benchmark
    @OperationsPerInvocation(NUMBER)
    public int databindImmutables() throws IOException {
        return read(immutables);
    }

    @Benchmark
    @OperationsPerInvocation(NUMBER)
    public int databindMaps() throws IOException {
        return read(maps);
    }

    private int read(ObjectReader reader) throws IOException {
        int hash = 0;
        try (MappingIterator<Object> values = reader.readValues(new ByteArrayInputStream(lines))) {
            while (values.hasNext()) {
                hash += System.identityHashCode(values.next());
            }
        }
        return hash;
    }
}
