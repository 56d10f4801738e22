package io.github.kommunkompass.testkit.speed;

import java.util.concurrent.TimeUnit;
import java.util.function.Function;
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

/** Reads a document of each format, with every check, compared with a walk over its tokens. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Warmup(iterations = 2, time = 1)
@Measurement(iterations = 3, time = 1)
@Fork(1)
public class Reading {

    @Param({"evaluation", "catalogue", "scorecard", "benchmark", "reference", "crosswalk"})
    String format;

    private final JsonFactory factory = new JsonFactory();
    private Function<String, Object> reader;
    private String json;

    @Setup
    public void setUp() {
        reader = Documents.reader(format);
        json = Documents.writer(format).get();
    }

    @Benchmark
    public Object kompass() {
        return reader.apply(json);
    }

    @Benchmark
    public int tokens() {
        int tokens = 0;
        try (JsonParser parser = factory.createParser(ObjectReadContext.empty(), json)) {
            while (parser.nextToken() != null) {
                tokens++;
            }
        }
        return tokens;
    }
}
