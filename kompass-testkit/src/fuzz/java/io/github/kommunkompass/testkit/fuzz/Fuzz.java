package io.github.kommunkompass.testkit.fuzz;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.stream.Stream;

/** Runs Jazzer for some time on each target, in a process of its own, and fails if it finds an input that shows a mistake. */
public final class Fuzz {

    private static final String JAZZER = "com.code_intelligence.jazzer.Jazzer";

    private Fuzz() {}

    /**
     * Runs Jazzer.
     *
     * @param args the seconds for each target, a folder for what is found, and the targets
     * @throws IOException if a file cannot be written or a process cannot be started
     * @throws InterruptedException if the thread is interrupted
     */
    public static void main(String[] args) throws IOException, InterruptedException {
        int seconds = Integer.parseInt(args[0]);
        List<FuzzTarget> targets = Arrays.stream(args[2].split(","))
                .map(String::trim)
                .map(FuzzTarget::valueOf)
                .toList();
        List<String> failed = new ArrayList<>();
        for (FuzzTarget target : targets) {
            Path folder = Path.of(args[1]).toAbsolutePath().resolve(target.name());
            int status = run(target, seconds, folder);
            if (status != 0) {
                failed.add(target.name());
                report(target, status, folder.resolve("findings"));
            }
        }
        if (!failed.isEmpty()) {
            throw new IllegalStateException("Jazzer failed for " + String.join(", ", failed));
        }
    }

    private static int run(FuzzTarget target, int seconds, Path folder) throws IOException, InterruptedException {
        Path findings = Files.createDirectories(folder.resolve("findings"));
        Path corpus = Files.createDirectories(folder.resolve("corpus"));
        System.out.println("Fuzzing " + target + " for " + seconds + " s");
        return new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx1g",
                        // From Java 21 on, an agent that is not on the command line gives a warning.
                        "-XX:+IgnoreUnrecognizedVMOptions",
                        "-XX:+EnableDynamicAgentLoading",
                        "-cp",
                        System.getProperty("java.class.path"),
                        JAZZER,
                        "--target_class=" + BoundedTarget.class.getName(),
                        "--target_args=" + target.name(),
                        "--instrumentation_includes=io.github.kommunkompass.**:tools.jackson.core.**:com.fasterxml.jackson.core.**",
                        // In all classes, its detectors of misused libraries would make the start slow.
                        "--custom_hook_includes=io.github.kommunkompass.**",
                        "--instrumentation_excludes=" + FuzzTarget.class.getPackageName() + ".**",
                        // An input is enough: a program that tries it would be noise.
                        "--reproducer_path=" + Files.createDirectories(folder.resolve("programs")),
                        "-artifact_prefix=" + findings + "/",
                        "-max_total_time=" + seconds,
                        "-max_len=16384",
                        // By the clock, and so only for what never ends: the bounds on CPU time are in the target.
                        "-timeout=20",
                        "-rss_limit_mb=3000",
                        "-print_final_stats=1",
                        "-reload=0",
                        // Jazzer adds what it finds to the first folder.
                        corpus.toString(),
                        target.corpus().toAbsolutePath().toString())
                .inheritIO()
                .start()
                .waitFor();
    }

    private static void report(FuzzTarget target, int status, Path findings) throws IOException {
        System.out.println(target + ": Jazzer ended with status " + status + ". Found, each in Base64:");
        try (Stream<Path> files = Files.list(findings)) {
            for (Path file : files.sorted().toList()) {
                System.out.println(file + ": " + Base64.getEncoder().encodeToString(Files.readAllBytes(file)));
            }
        }
    }
}
