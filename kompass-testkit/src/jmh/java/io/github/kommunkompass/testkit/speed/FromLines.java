package io.github.kommunkompass.testkit.speed;

import io.github.kommunkompass.benchmark.BenchmarkAccumulator;
import io.github.kommunkompass.json.document.OnInvalidLine;
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
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import tools.jackson.core.JsonParser;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.MappingIterator;
import tools.jackson.databind.ObjectReader;
import tools.jackson.databind.json.JsonMapper;

/**
 * Lines in memory, taken into a benchmark with every check on one thread, compared with a walk over their tokens that does
 * nothing and with databind, which checks next to nothing.
 */
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(value = 1, jvmArgsAppend = "-Xmx6g")
@State(Scope.Benchmark)
public class FromLines {

    /** As Kompass writes them. */
    @State(Scope.Benchmark)
    public static class Canonical {

        @Param({"300", "10000", "1000000"})
        int number;

        byte[] bytes;

        @Setup
        public void setUp() throws IOException {
            bytes = Files.readAllBytes(Data.file(number));
        }
    }

    /** The same with the keys of the points in the reverse of the order in which Kompass writes them. */
    @State(Scope.Benchmark)
    public static class Reversed {

        @Param({"10000"})
        int number;

        byte[] bytes;

        @Setup
        public void setUp() throws IOException {
            bytes = Data.reversed(Files.readAllBytes(Data.file(number)));
        }
    }

    /** Of evaluations that lack one point in twenty, as Kompass writes them. */
    @State(Scope.Benchmark)
    public static class Partial {

        @Param({"10000"})
        int number;

        byte[] bytes;

        @Setup
        public void setUp() {
            bytes = Data.partial(number);
        }
    }

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
    private final ObjectReader records = new JsonMapper().readerFor(Line.class);
    private final ObjectReader immutables = new JsonMapper().readerFor(ImmutableLine.class);
    private final ObjectReader maps = new JsonMapper().readerFor(Map.class);

    @Benchmark
    public int tokens(Canonical lines) {
        return tokens(lines.bytes);
    }

    @Benchmark
    public int tokensReversed(Reversed lines) {
        return tokens(lines.bytes);
    }

    @Benchmark
    public int tokensPartial(Partial lines) {
        return tokens(lines.bytes);
    }

    private int tokens(byte[] lines) {
        int tokens = 0;
        try (JsonParser parser = factory.createParser(ObjectReadContext.empty(), new ByteArrayInputStream(lines))) {
            while (parser.nextToken() != null) {
                tokens++;
            }
        }
        return tokens;
    }

    @Benchmark
    public BenchmarkAccumulator kompass(Canonical lines) {
        return takenIn(lines.bytes);
    }

    @Benchmark
    public BenchmarkAccumulator kompassReversed(Reversed lines) {
        return takenIn(lines.bytes);
    }

    @Benchmark
    public BenchmarkAccumulator kompassPartial(Partial lines) {
        return takenIn(lines.bytes);
    }

    private static BenchmarkAccumulator takenIn(byte[] lines) {
        BenchmarkAccumulator accumulator = Data.accumulator();
        Data.JSON
                .lines()
                .read(new ByteArrayInputStream(lines), OnInvalidLine.stop())
                .forEach(accumulator::add);
        return accumulator;
    }

    @Benchmark
    public int databindRecords(Canonical lines) {
        return read(records, lines.bytes);
    }

    @Benchmark
    public int databindImmutables(Canonical lines) {
        return read(immutables, lines.bytes);
    }

    @Benchmark
    public int databindMaps(Canonical lines) {
        return read(maps, lines.bytes);
    }

    private static int read(ObjectReader reader, byte[] lines) {
        int hash = 0;
        try (MappingIterator<Object> values = reader.readValues(new ByteArrayInputStream(lines))) {
            while (values.hasNext()) {
                hash += System.identityHashCode(values.next());
            }
        }
        return hash;
    }
}
