package io.github.kommunkompass.testkit.databases;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.github.kommunkompass.benchmark.AmbiguousRepeatsException;
import io.github.kommunkompass.benchmark.Benchmark;
import io.github.kommunkompass.benchmark.BenchmarkAccumulator;
import io.github.kommunkompass.benchmark.PointsCount;
import io.github.kommunkompass.benchmark.Population;
import io.github.kommunkompass.benchmark.RepeatPolicy;
import io.github.kommunkompass.catalogue.Catalogue;
import io.github.kommunkompass.catalogue.Catalogues;
import io.github.kommunkompass.catalogue.CriterionCode;
import io.github.kommunkompass.evaluation.Evaluation;
import io.github.kommunkompass.municipality.Municipality;
import io.github.kommunkompass.testkit.Samples;
import io.github.kommunkompass.value.InvalidValueException;
import io.github.kommunkompass.value.PartialDate;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The benchmark of a query's counts is that of the evaluations, on one database. */
abstract class CountsByQuery {

    private static final Set<String> GROUP = Set.of("0682", "0115");

    @TempDir
    private Path folder;

    /** A population in Java, and its filters in SQL. */
    record Filters(Population population, String sql) {

        @Override
        public String toString() {
            return population.describe();
        }
    }

    static Stream<Filters> filters() {
        return Stream.of(RepeatPolicy.values())
                .flatMap(repeats -> Stream.of(
                        filters(Catalogues.se2020(), repeats),
                        filters(Catalogues.se2016(), repeats),
                        filters(Catalogues.no2010(), repeats),
                        new Filters(
                                Population.builder(Catalogues.se2020(), repeats)
                                        .country("NO")
                                        .build(),
                                "revision = 'SE-2020' AND country = 'NO'"),
                        new Filters(
                                Population.builder(Catalogues.se2020(), repeats)
                                        .from(PartialDate.of(2021))
                                        .to(PartialDate.of(2022, 8))
                                        .build(),
                                "revision = 'SE-2020' AND earliest >= '2021-01-01' AND latest <= '2022-08-31'"),
                        new Filters(
                                Population.builder(Catalogues.se2020(), repeats)
                                        .group("two")
                                        .build(),
                                "revision = 'SE-2020' AND municipality IN ('0682', '0115')")));
    }

    private static Filters filters(Catalogue catalogue, RepeatPolicy repeats) {
        return new Filters(Population.of(catalogue, repeats), "revision = '" + catalogue.revision() + "'");
    }

    abstract Database newDatabase(Path empty) throws SQLException;

    /** Nässjö is also there with its code, and the names of some municipalities are hostile. */
    private static List<Evaluation> evaluations() {
        List<Evaluation> evaluations = Stored.evaluations();
        evaluations.addAll(Stored.hostile());
        evaluations.add(Samples.nassjo2022().toBuilder()
                .municipality(Municipality.of("Nässjö", "SE", "0682"))
                .evaluated(PartialDate.of(2020, 5))
                .build());
        return evaluations;
    }

    private Database filled(List<Evaluation> evaluations) throws SQLException, IOException {
        Database database = newDatabase(folder);
        database.execute(Chapter.sql(Chapter.POINTS));
        try (Connection connection = database.connect()) {
            PointRows.insert(connection, evaluations);
        }
        return database;
    }

    @ParameterizedTest
    @MethodSource("filters")
    void countsAreThoseOfTheEvaluations(Filters filters) throws SQLException, IOException {
        Benchmark counted = benchmark(filled(evaluations()), filters);
        Benchmark added = added(filters.population(), evaluations());
        assertThat(counted.counts()).isEqualTo(added.counts());
        assertThat(counted.distributions()).isEqualTo(added.distributions());
        assertThat(counted.evaluations()).isEqualTo(added.evaluations());
        assertThat(counted.municipalities()).isEqualTo(added.municipalities());
    }

    @Test
    void datesThatDoNotDecideAreRefused() throws SQLException, IOException {
        List<Evaluation> evaluations = evaluations();
        evaluations.add(Samples.vallentuna2021().toBuilder()
                .municipality(Municipality.of("Nässjö", "SE"))
                .evaluated(PartialDate.of(2022))
                .build());
        Filters latest = filters(Catalogues.se2020(), RepeatPolicy.LATEST);
        Database database = filled(evaluations);
        assertThatExceptionOfType(AmbiguousRepeatsException.class)
                .isThrownBy(() -> added(latest.population(), evaluations));
        assertThatExceptionOfType(InvalidValueException.class)
                .isThrownBy(() -> benchmark(database, latest))
                .withMessageContaining("expected exactly one of each, since the latest counts");
    }

    private static Benchmark added(Population population, List<Evaluation> evaluations) {
        BenchmarkAccumulator added = population.group().isPresent()
                ? BenchmarkAccumulator.of(
                        population,
                        municipality -> GROUP.contains(municipality.code().orElse("")))
                : BenchmarkAccumulator.of(population);
        evaluations.forEach(added::add);
        return added.toBenchmark();
    }

    /** The chapter has the view of the latest evaluations, and says what is different for the others. */
    private static String counted(RepeatPolicy repeats) throws IOException {
        String sql = Chapter.sql(Chapter.POINTS);
        String latest = sql.substring(sql.indexOf("CREATE VIEW counted"));
        assertThat(latest).contains("other.latest >= one.earliest");
        return switch (repeats) {
            case LATEST -> latest;
            case EARLIEST -> latest.replace("other.latest >= one.earliest", "other.earliest <= one.latest");
            case ALL -> "CREATE VIEW counted AS SELECT * FROM population";
        };
    }

    private static Benchmark benchmark(Database database, Filters filters) throws SQLException, IOException {
        database.execute("DROP VIEW counted");
        database.execute("DROP VIEW population");
        database.execute("CREATE VIEW population AS SELECT * FROM evaluated WHERE " + filters.sql());
        database.execute(counted(filters.population().repeats()));
        List<PointsCount> counts = new ArrayList<>();
        try (Connection connection = database.connect();
                Statement statement = connection.createStatement()) {
            ResultSet rows = statement.executeQuery("SELECT criterion, points, count(*)"
                    + " FROM counted JOIN evaluated_points ON evaluation = id GROUP BY criterion, points");
            while (rows.next()) {
                counts.add(new PointsCount(CriterionCode.of(rows.getString(1)), rows.getInt(2), rows.getLong(3)));
            }
            ResultSet numbers = statement.executeQuery(
                    "SELECT (SELECT count(*) FROM counted), count(DISTINCT country || municipality) FROM population");
            numbers.next();
            return Benchmark.ofCounts(filters.population(), numbers.getLong(1), numbers.getLong(2), counts);
        }
    }
}
