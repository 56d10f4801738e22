package io.github.kommunkompass.testkit.speed;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
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

/**
 * The command {@code score} of a file of lines, with little memory, compared with {@code benchmark} of the same file and then a bare
 * generator that writes as many lines of the same kind. Each is a process of its own, from its start to its end.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 1)
@Measurement(iterations = 5)
@Fork(1)
public class ScoreCommand {

    private static final String COMMAND = "io.github.kommunkompass.cli.Main";
    private static final String LITTLE_MEMORY = "-Xmx127m";

    @Param("100000")
    int number;

    private Path file;
    private Path scorecards;

    @Setup
    public void setUp() throws IOException, InterruptedException {
        file = Data.file(number);
        scorecards = file.resolveSibling("scorecards.ndjson");
        score();
    }

    @Benchmark
    public void score() throws IOException, InterruptedException {
        run(LITTLE_MEMORY, COMMAND, "score", file.toString(), "--output", scorecards.toString());
    }

    @Benchmark
    public void benchmarkAndGenerator() throws IOException, InterruptedException {
        run(
                "-Xmx1g",
                COMMAND,
                "benchmark",
                file.toString(),
                "--repeats",
                "all",
                "--output",
                file.resolveSibling("benchmark.json").toString());
        run(
                "-Xmx1g",
                BareGenerator.class.getName(),
                scorecards.toString(),
                file.resolveSibling("generated.ndjson").toString(),
                String.valueOf(number));
    }

    private static void run(String memory, String main, String... arguments) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                memory,
                "-cp",
                System.getProperty("java.class.path"),
                main));
        command.addAll(List.of(arguments));
        Process process = new ProcessBuilder(command)
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start();
        if (process.waitFor() != 0) {
            throw new IOException(String.join(" ", command) + " ended with " + process.exitValue());
        }
    }
}
