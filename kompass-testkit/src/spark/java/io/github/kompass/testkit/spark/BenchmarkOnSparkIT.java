package io.github.kompass.testkit.spark;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.kompass.benchmark.Benchmark;
import io.github.kompass.benchmark.BenchmarkAccumulator;
import io.github.kompass.benchmark.Repeats;
import io.github.kompass.catalogue.Catalogues;
import io.github.kompass.evaluation.Evaluation;
import io.github.kompass.json.KompassJson;
import io.github.kompass.testkit.SyntheticPopulation;
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
import org.apache.spark.TaskContext;
import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.api.java.JavaSparkContext;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** What comes of two executor processes is, to the byte, what comes of one thread. */
@Timeout(240)
class BenchmarkOnSparkIT {

    private static final KompassJson JSON = KompassJson.standard();
    private static final int PARTS = 6;
    private static final int LOST = 3;

    @TempDir
    static Path folder;

    private static List<Evaluation> evaluations;
    private static Path file;
    private static JavaSparkContext spark;

    @BeforeAll
    static void start() throws IOException {
        // Complete ones, and such as lack some, of municipalities that were evaluated three times.
        evaluations = new ArrayList<>(SyntheticPopulation.of(Catalogues.se2020())
                .size(3000)
                .repeats(3)
                .evaluations());
        evaluations.addAll(
                SyntheticPopulation.of(Catalogues.se2020())
                        .seed(2)
                        .size(600)
                        .repeats(3)
                        .missing(0.1)
                        .evaluations()
                        .stream()
                        .filter(evaluation -> evaluation.evaluated().earliest().getYear() == 2020)
                        .toList());
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

    private static String inOneThread(Repeats repeats) {
        BenchmarkAccumulator accumulator = BenchmarkOnSpark.empty(repeats);
        evaluations.forEach(accumulator::add);
        return JSON.write(accumulator.toBenchmark());
    }

    @Test
    void the_executors_are_processes_of_their_own() {
        Set<Long> processes = new TreeSet<>(lines().repartition(PARTS)
                .mapPartitions(part -> List.of(ProcessHandle.current().pid()).iterator())
                .collect());
        assertThat(processes).hasSize(2).doesNotContain(ProcessHandle.current().pid());
    }

    @Test
    void all_evaluations() {
        Benchmark benchmark = BenchmarkOnSpark.benchmark(lines(), Repeats.ALL);
        assertThat(benchmark.evaluations()).isEqualTo(evaluations.size());
        assertThat(JSON.write(benchmark)).isEqualTo(inOneThread(Repeats.ALL));
    }

    @Test
    void the_latest_of_each_municipality() {
        Benchmark benchmark = BenchmarkOnSpark.benchmark(BenchmarkOnSpark.grouped(lines(), PARTS), Repeats.LATEST);
        assertThat(benchmark.municipalities()).isLessThan(evaluations.size());
        assertThat(JSON.write(benchmark)).isEqualTo(inOneThread(Repeats.LATEST));
    }

    /** A municipality in two parts would count twice, and is refused. */
    @Test
    void the_latest_of_parts_that_are_not_grouped() {
        assertThatThrownBy(() -> BenchmarkOnSpark.benchmark(lines(), Repeats.LATEST))
                .hasStackTraceContaining("SharedMunicipalitiesException");
    }

    @Test
    void a_part_that_is_lost_and_run_again_counts_once() {
        JavaRDD<String> unsteady = lines().mapPartitionsWithIndex(BenchmarkOnSparkIT::lostAtFirst, true);
        assertThat(unsteady.getNumPartitions()).isGreaterThan(LOST);
        assertThat(JSON.write(BenchmarkOnSpark.benchmark(unsteady, Repeats.ALL)))
                .isEqualTo(inOneThread(Repeats.ALL));
    }

    /** Gives all lines but the last, and then fails, when it is run for the first time. */
    private static Iterator<String> lostAtFirst(int part, Iterator<String> lines) {
        if (part != LOST || TaskContext.get().attemptNumber() > 0) {
            return lines;
        }
        return new Iterator<>() {
            @Override
            public boolean hasNext() {
                return lines.hasNext();
            }

            @Override
            public String next() {
                String line = lines.next();
                if (!lines.hasNext()) {
                    throw new IllegalStateException("this machine is lost");
                }
                return line;
            }
        };
    }
}
