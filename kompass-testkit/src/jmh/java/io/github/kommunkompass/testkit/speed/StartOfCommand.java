package io.github.kommunkompass.testkit.speed;

import io.github.kommunkompass.testkit.acceptance.OutsideTheBuild;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
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

/**
 * The command {@code score} of one evaluation by the launcher, after its first use, compared with the same by {@code java -jar}. Each is a
 * process of its own, from its start to its end. The command line must have been built.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 3)
@Measurement(iterations = 15)
@Fork(2)
public class StartOfCommand {

    private static final Path CLI = Path.of("..", "kompass-json", "target", "cli");

    private String file;
    private String cache;

    @Setup
    public void makeArchive() throws IOException, InterruptedException {
        Path one = Data.file(1);
        file = one.toString();
        cache = one.resolveSibling("cache").toString();
        launcher();
    }

    @Benchmark
    public void launcher() throws IOException, InterruptedException {
        run(new ProcessBuilder(CLI.resolve("bin").resolve("kompass").toString(), "score", file));
    }

    @Benchmark
    public void java() throws IOException, InterruptedException {
        run(OutsideTheBuild.java("-jar", CLI.resolve("kompass.jar").toString(), "score", file));
    }

    private void run(ProcessBuilder builder) throws IOException, InterruptedException {
        builder.environment().putAll(Map.of("JAVA_HOME", System.getProperty("java.home"), "XDG_CACHE_HOME", cache));
        Process process = builder.redirectError(ProcessBuilder.Redirect.DISCARD)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start();
        if (process.waitFor() != 0) {
            throw new IOException(String.join(" ", builder.command()) + " ended with " + process.exitValue());
        }
    }
}
