package io.github.kommunkompass.testkit.speed;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import io.github.kommunkompass.evaluation.Evaluation;
import io.github.kommunkompass.table.KompassTables;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
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

/** A wide table in a file of CSV, read with every check on one thread, compared with a walk of the parser over its records. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 2, time = 2)
@Measurement(iterations = 4, time = 2)
@Fork(value = 1, jvmArgsAppend = "-Xmx6g")
public class FromTable {

    @Param({"10000", "1000000"})
    int number;

    private Path file;

    @Setup
    public void setUp() {
        file = Data.table(number);
    }

    @Benchmark
    public long records() throws IOException {
        long fields = 0;
        try (CsvReader<CsvRecord> records = CsvReader.builder().ofCsvRecord(file)) {
            for (CsvRecord one : records) {
                fields += one.getFieldCount();
            }
        }
        return fields;
    }

    @Benchmark
    public long kompass() throws IOException {
        try (var in = Files.newInputStream(file);
                Stream<Evaluation> evaluations = KompassTables.standard().stream(in, violation -> {
                    throw new AssertionError(violation);
                })) {
            return evaluations
                    .filter(evaluation -> evaluation.observations().isComplete())
                    .count();
        }
    }
}
