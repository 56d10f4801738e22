package io.github.kommunkompass.testkit.speed;

import io.github.kommunkompass.catalogue.Criterion;
import io.github.kommunkompass.evaluation.Evaluation;
import io.github.kommunkompass.json.document.OnInvalidLine;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
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
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;

/**
 * The same file read by DuckDB and by Kompass, each on two threads: the figures of {@link ManyInMemory}, of the 36
 * sub-areas and of their sums.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 2, time = 1)
@Measurement(iterations = 3, time = 1)
@Fork(value = 1, jvmArgsAppend = "-XX:ActiveProcessorCount=2")
public class DuckFile {

    @Param({"300", "10000", "1000000"})
    int number;

    private Path file;
    private Connection connection;

    @Setup
    public void setUp() throws SQLException {
        file = Data.file(number);
        connection = DriverManager.getConnection("jdbc:duckdb:");
        try (Statement statement = connection.createStatement()) {
            statement.execute("SET threads = 2");
        }
    }

    @TearDown
    public void tearDown() throws SQLException {
        connection.close();
    }

    /**
     * One row for each evaluation, one column for each criterion: of leaves what is there, of others the sum of their
     * parts.
     */
    private String rows() {
        String leaves = Data.CATALOGUE.leaves().stream()
                .map(leaf -> "\"" + leaf.code() + "\": 'SMALLINT'")
                .collect(Collectors.joining(", ", "{points: 'STRUCT(", ")'}"))
                .replace(": 'SMALLINT'", " SMALLINT");
        String columns = Data.CATALOGUE.criteria().stream()
                .map(criterion -> sum(criterion) + " AS \"" + criterion.code() + "\"")
                .collect(Collectors.joining(", "));
        return "SELECT " + columns + " FROM read_json('" + file + "', format = 'newline_delimited', columns = " + leaves
                + ")";
    }

    private static String sum(Criterion criterion) {
        return criterion.isLeaf()
                ? "points.\"" + criterion.code() + "\""
                : criterion.children().stream().map(DuckFile::sum).collect(Collectors.joining(" + ", "(", ")"));
    }

    @Benchmark
    public double duckDb() throws SQLException {
        String figures = Data.CATALOGUE.criteria().stream()
                .map(criterion -> "\"" + criterion.code() + "\"")
                .map(DuckTable::figures)
                .collect(Collectors.joining(", "));
        try (Statement statement = connection.createStatement();
                ResultSet result = statement.executeQuery(
                        "SELECT " + figures + ", " + DuckTable.RANK + " FROM (" + rows() + ")")) {
            result.next();
            return result.getDouble(1);
        }
    }

    @Benchmark
    public double kompass() throws IOException {
        try (Stream<Evaluation> evaluations = Data.JSON.lines().read(file, OnInvalidLine.stop())) {
            return ManyInMemory.figures(evaluations.parallel());
        }
    }
}
