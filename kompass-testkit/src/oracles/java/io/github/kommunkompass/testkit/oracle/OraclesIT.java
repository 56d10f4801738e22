package io.github.kommunkompass.testkit.oracle;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** The figures of random populations agree with those of R and SciPy, to within their rounding. */
@Timeout(300)
class OraclesIT {

    private static final int POPULATIONS = 1000;

    /**
     * The figures of Kompass are exact and rounded once. The tools round at each step, by one part in 2^53 of the numbers on
     * the way, which are up to 800 times larger than the distances from the mean that are left.
     */
    private static final double TOLERANCE = 1e-12;

    private static final Path FOLDER = Path.of("target", "oracles");

    private static List<Map<String, List<Double>>> ours;

    @BeforeAll
    static void writePopulations() throws IOException {
        List<Sampled> populations = Sampled.several(POPULATIONS);
        ours = populations.stream().map(Figures::of).toList();
        Files.createDirectories(FOLDER);
        Files.write(
                FOLDER.resolve("populations.txt"),
                IntStream.range(0, POPULATIONS)
                        .mapToObj(number -> populations.get(number).line(number))
                        .toList());
    }

    @Test
    void figuresAgreeWithR() throws IOException, InterruptedException {
        run(Program.R, "figures.R", "r.txt");
        assertAgree("R", "r.txt", Set.of("percentile-MEAN"), 0);
    }

    @Test
    void figuresAgreeWithSciPy() throws IOException, InterruptedException {
        run(Program.python("python3-scipy"), "figures.py", "scipy.txt");
        Set<String> missing = Set.of(
                "robust-z",
                "modes",
                "percentile-INCLUSIVE",
                "percentile-EXCLUSIVE",
                "quantile-3",
                "quantile-3-decimal");
        assertAgree("SciPy", "scipy.txt", missing, 1);
    }

    private static void run(Program program, String script, String figures) throws IOException, InterruptedException {
        Files.deleteIfExists(FOLDER.resolve(figures));
        program.runScript(
                script, FOLDER.resolve(script + ".log"), FOLDER.resolve("populations.txt"), FOLDER.resolve(figures));
    }

    /** Compares all figures that a tool printed. It prints each but the missing ones, for populations of the least size. */
    private static void assertAgree(String tool, String file, Set<String> missing, int leastSize) throws IOException {
        Map<Integer, Set<String>> printed = new HashMap<>();
        List<String> differences = new ArrayList<>();
        long comparisons = 0;
        for (String line : Files.readAllLines(FOLDER.resolve(file), UTF_8)) {
            String[] fields = line.split(";", -1);
            int number = Integer.parseInt(fields[0]);
            List<Double> expected = ours.get(number).get(fields[1]);
            List<Double> found = numbers(fields[2]);
            assertThat(found).as(line).hasSameSizeAs(expected);
            for (int i = 0; i < found.size(); i++) {
                if (!agree(expected.get(i), found.get(i))) {
                    differences.add("population " + number + ", " + fields[1] + "[" + i + "]: " + tool + " has "
                            + found.get(i) + ", Kompass " + expected.get(i));
                }
            }
            comparisons += found.size();
            printed.computeIfAbsent(number, any -> new HashSet<>()).add(fields[1]);
        }
        System.out.printf("%,d figures compared with %s, %,d differ%n", comparisons, tool, differences.size());
        assertThat(differences).isEmpty();
        assertEachIsPrinted(printed, missing, leastSize);
    }

    private static void assertEachIsPrinted(Map<Integer, Set<String>> printed, Set<String> missing, int leastSize) {
        for (int number = 0; number < POPULATIONS; number++) {
            Set<String> expected = new HashSet<>(ours.get(number).keySet());
            expected.removeAll(missing);
            if (Sampled.of(number).points().size() >= leastSize) {
                assertThat(printed.get(number)).as("population " + number).isEqualTo(expected);
            }
        }
    }

    private static boolean agree(double ours, double theirs) {
        boolean isDefined = !Double.isNaN(ours) && !Double.isNaN(theirs);
        return isDefined
                ? Math.abs(ours - theirs) <= TOLERANCE * Math.max(1, Math.abs(ours))
                : Double.isNaN(ours) && Double.isNaN(theirs);
    }

    private static List<Double> numbers(String text) {
        return Stream.of(text)
                .filter(any -> !any.isEmpty())
                .flatMap(all -> Arrays.stream(all.split(" ")))
                .map(number -> number.equals("NA") ? Double.NaN : Double.parseDouble(number))
                .toList();
    }
}
