package io.github.kommunkompass.testkit.speed;

import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
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
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Writes a document of each format, compared with databind, which writes the same from a tree in memory. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Warmup(iterations = 2, time = 1)
@Measurement(iterations = 3, time = 1)
@Fork(1)
public class Writing {

    @Param({
        "evaluation",
        "catalogue",
        "scorecard",
        "benchmark",
        "reference",
        "crosswalk",
        "summary",
        "comparison",
        "ranking",
        "neighbours",
        "diff",
        "progress",
        "history",
        "revisions"
    })
    String format;

    private final JsonMapper mapper = new JsonMapper();
    private Supplier<String> writer;
    private JsonNode tree;

    @Setup
    public void setUp() {
        writer = Documents.writer(format);
        tree = mapper.readTree(writer.get());
    }

    @Benchmark
    public String kompass() {
        return writer.get();
    }

    @Benchmark
    public String databindTree() {
        return mapper.writeValueAsString(tree);
    }
}
