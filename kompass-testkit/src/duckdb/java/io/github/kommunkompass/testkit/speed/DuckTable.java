package io.github.kommunkompass.testkit.speed;

import io.github.kommunkompass.catalogue.Criterion;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.duckdb.DuckDBAppender;
import org.duckdb.DuckDBConnection;
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
 * DuckDB over a table in memory with a column for each of the 45 criteria, sums included, on one thread: the figures by
 * its own functions, and only the counts, by a query that uses how few the points are.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 1, time = 1)
@Measurement(iterations = 3, time = 1)
@Fork(1)
public class DuckTable {

    /** How many have more points than some number, of which the rank follows. */
    static final String RANK = "count(*) FILTER (\"total\" > " + ManyInMemory.SOME_TOTAL + ")";

    @Param({"300", "10000", "1000000"})
    int number;

    private Connection connection;

    @Setup
    public void setUp() throws SQLException {
        connection = DriverManager.getConnection("jdbc:duckdb:");
        try (Statement statement = connection.createStatement()) {
            statement.execute("SET threads = 1");
            statement.execute(Data.CATALOGUE.criteria().stream()
                    .map(criterion -> column(criterion) + " SMALLINT NOT NULL")
                    .collect(Collectors.joining(", ", "CREATE TABLE e (", ")")));
        }
        try (DuckDBAppender rows = connection.unwrap(DuckDBConnection.class).createAppender("main", "e")) {
            for (var evaluation :
                    (Iterable<io.github.kommunkompass.evaluation.Evaluation>) Data.evaluations(number)::iterator) {
                rows.beginRow();
                for (int i = 0; i < Data.CATALOGUE.criteria().size(); i++) {
                    rows.append((short) evaluation.observations().completePointsAt(i));
                }
                rows.endRow();
            }
        }
    }

    private static String column(Criterion criterion) {
        return "\"" + criterion.code() + "\"";
    }

    @TearDown
    public void tearDown() throws SQLException {
        connection.close();
    }

    @Benchmark
    public int quantiles() throws SQLException {
        return rows(Data.CATALOGUE.criteria().stream()
                .map(DuckTable::column)
                .map(DuckTable::figures)
                .collect(Collectors.joining(", ", "SELECT ", ", " + RANK + " FROM e")));
    }

    static String figures(String column) {
        return Stream.of("avg(%s)", "stddev_samp(%s)", "min(%s)", "max(%s)", "quantile_cont(%s, [0.25, 0.5, 0.75])")
                .map(figure -> figure.formatted(column))
                .collect(Collectors.joining(", "));
    }

    @Benchmark
    public int histograms() throws SQLException {
        return rows(Data.CATALOGUE.criteria().stream()
                .map(criterion -> "SELECT '" + criterion.code() + "', " + column(criterion)
                        + ", count(*) FROM e GROUP BY " + column(criterion))
                .collect(Collectors.joining(" UNION ALL ")));
    }

    private int rows(String query) throws SQLException {
        int rows = 0;
        try (Statement statement = connection.createStatement();
                ResultSet result = statement.executeQuery(query)) {
            while (result.next()) {
                rows++;
            }
        }
        return rows;
    }
}
