package io.github.kommunkompass.testkit.spark;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.kommunkompass.benchmark.Benchmark;
import io.github.kommunkompass.benchmark.BenchmarkAccumulator;
import io.github.kommunkompass.benchmark.RepeatPolicy;
import io.github.kommunkompass.catalogue.Catalogues;
import io.github.kommunkompass.evaluation.Evaluation;
import io.github.kommunkompass.json.Format;
import io.github.kommunkompass.json.KompassJson;
import io.github.kommunkompass.testkit.SyntheticPopulation;
import io.github.kommunkompass.value.PartialDate;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import org.apache.spark.SparkConf;
import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.api.java.JavaSparkContext;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What comes of two executor processes is, to the byte, what comes of one thread. */
@Timeout(240)
class BenchmarkOnSparkIT {

    private static final KompassJson JSON = KompassJson.standard();
    private static final int PARTS = 6;
    /** The part whose process dies: not of the first, so that others are finished by then. */
    private static final int LOST = 3;

    @TempDir
    static Path folder;

    private static List<Evaluation> evaluations;
    private static Path file;
    private static JavaSparkContext spark;

    @BeforeAll
    static void start() throws IOException {
        // Complete ones of 2020 to 2022, and for some municipalities a fourth one later, which lacks some points.
        SyntheticPopulation complete =
                SyntheticPopulation.of(Catalogues.se2020()).size(3000).repeats(3);
        SyntheticPopulation partial =
                SyntheticPopulation.of(Catalogues.se2020()).seed(2).size(600).missing(0.1);
        evaluations = new ArrayList<>(complete.evaluations());
        partial.evaluations().stream()
                .map(evaluation ->
                        evaluation.toBuilder().evaluated(PartialDate.of(2025)).build())
                .forEach(evaluations::add);
        Collections.shuffle(evaluations, new Random(1));
        file = Files.write(
                folder.resolve("evaluations.ndjson"),
                evaluations.stream().map(JSON::write).toList());

        // Spark looks for these two where it is installed; here it is on the class path.
        Path home = Path.of(System.getenv("SPARK_HOME"));
        Files.createDirectories(home.resolve("jars"));
        Files.write(home.resolve("RELEASE"), new byte[0]);
        spark = new JavaSparkContext(new SparkConf()
                .setMaster("local-cluster[2,1,512]")
                .setAppName("kompass")
                .set("spark.ui.enabled", "false")
                .set("spark.driver.host", "127.0.0.1")
                .set("spark.driver.bindAddress", "127.0.0.1")
                // Both executors are waited for, so that both get work.
                .set("spark.scheduler.minRegisteredResourcesRatio", "1.0")
                .set("spark.executor.memory", "512m")
                .set("spark.testing.memory", "536870912")
                .set("spark.executor.extraClassPath", System.getProperty("java.class.path")));
    }

    @AfterAll
    static void stop() {
        spark.close();
    }

    private static JavaRDD<String> lines() {
        return spark.textFile(file.toString(), PARTS);
    }

    private static String inOneThread(RepeatPolicy repeats) {
        BenchmarkAccumulator accumulator = BenchmarkOnSpark.empty(repeats);
        evaluations.forEach(accumulator::add);
        return JSON.write(Format.BENCHMARK, accumulator.toBenchmark());
    }

    @Test
    void executorsAreSeparateProcesses() {
        Set<Long> processes = new TreeSet<>(lines().repartition(PARTS)
                .mapPartitions(part -> List.of(ProcessHandle.current().pid()).iterator())
                .collect());
        assertThat(processes).hasSize(2).doesNotContain(ProcessHandle.current().pid());
    }

    @Test
    void benchmarksAllEvaluations() {
        Benchmark benchmark = BenchmarkOnSpark.benchmark(lines(), RepeatPolicy.ALL);
        assertThat(benchmark.evaluations()).isEqualTo(evaluations.size());
        assertThat(JSON.write(Format.BENCHMARK, benchmark)).isEqualTo(inOneThread(RepeatPolicy.ALL));
    }

    @ParameterizedTest
    @EnumSource(names = {"LATEST", "EARLIEST"})
    void benchmarksOneEvaluationPerMunicipality(RepeatPolicy repeats) {
        Benchmark benchmark = BenchmarkOnSpark.benchmark(BenchmarkOnSpark.grouped(lines(), PARTS), repeats);
        assertThat(benchmark.municipalities()).isLessThan(evaluations.size());
        assertThat(JSON.write(Format.BENCHMARK, benchmark)).isEqualTo(inOneThread(repeats));
    }

    /** A municipality in two parts would count twice, and is refused. */
    @Test
    void rejectsLatestOfUngroupedParts() {
        assertThatThrownBy(() -> BenchmarkOnSpark.benchmark(lines(), RepeatPolicy.LATEST))
                .hasStackTraceContaining("OverlappingBenchmarksException");
    }

    @Test
    void rejectsLineThatIsNoEvaluation() {
        JavaRDD<String> withGarbage = lines().union(spark.parallelize(List.of("{}"), 1));
        assertThatThrownBy(() -> BenchmarkOnSpark.benchmark(withGarbage, RepeatPolicy.ALL))
                .hasStackTraceContaining("error: line 1, column 1: $.municipality: found nothing, expected this key");
    }

    @Test
    void countsRestartedPartOnce() {
        String mark = folder.resolve("died-of-all").toString();
        JavaRDD<String> unsteady = lines().mapPartitionsWithIndex((part, lines) -> dyingOnce(part, lines, mark), true);
        assertThat(JSON.write(Format.BENCHMARK, BenchmarkOnSpark.benchmark(unsteady, RepeatPolicy.ALL)))
                .isEqualTo(inOneThread(RepeatPolicy.ALL));
        assertThat(Path.of(mark)).exists();
    }

    /** With the process goes what others were to fetch from it, which is made again too. */
    @Test
    void countsFinishedPartsOfLostProcessOnce() {
        String mark = folder.resolve("died-of-latest").toString();
        JavaRDD<String> unsteady = BenchmarkOnSpark.grouped(lines(), PARTS)
                .mapPartitionsWithIndex((part, lines) -> dyingOnce(part, lines, mark), true);
        assertThat(JSON.write(Format.BENCHMARK, BenchmarkOnSpark.benchmark(unsteady, RepeatPolicy.LATEST)))
                .isEqualTo(inOneThread(RepeatPolicy.LATEST));
        assertThat(Path.of(mark)).exists();
    }

    /** Ends the process when all lines of a part but the last are read, for the first time. */
    private static Iterator<String> dyingOnce(int part, Iterator<String> lines, String mark) {
        return new Iterator<>() {
            @Override
            public boolean hasNext() {
                return lines.hasNext();
            }

            @Override
            public String next() {
                String line = lines.next();
                if (part == LOST && !lines.hasNext() && new File(mark).mkdir()) {
                    Runtime.getRuntime().halt(1);
                }
                return line;
            }
        };
    }
}
