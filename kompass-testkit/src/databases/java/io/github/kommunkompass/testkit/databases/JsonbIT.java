package io.github.kommunkompass.testkit.databases;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.github.kommunkompass.benchmark.Benchmark;
import io.github.kommunkompass.benchmark.Population;
import io.github.kommunkompass.benchmark.RepeatPolicy;
import io.github.kommunkompass.catalogue.Catalogues;
import io.github.kommunkompass.evaluation.Evaluation;
import io.github.kommunkompass.json.Format;
import io.github.kommunkompass.json.KompassJson;
import io.github.kommunkompass.json.document.InvalidDocumentException;
import io.github.kommunkompass.testkit.Samples;
import io.github.kommunkompass.value.LocalizedText;
import java.io.IOException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What {@code jsonb} does to documents. */
@Tag("postgresql")
class JsonbIT {

    private static final KompassJson JSON = KompassJson.standard();
    private static final String POINTS = """
            {"format": "kompass/evaluation/1", "municipality": {"name": "Ny", "country": "SE"}, "revision": "SE-2020",
             "evaluated": "2022", "points": {%s}}""";

    private Connection connection;

    @BeforeEach
    void makeTables() throws SQLException, IOException {
        Database database = Database.postgres();
        database.execute(Chapter.sql(Chapter.DOCUMENTS));
        connection = database.connect();
    }

    @AfterEach
    void close() throws SQLException {
        connection.close();
    }

    private List<Evaluation> read() throws SQLException {
        return Documents.texts(connection).stream().map(JSON::readEvaluation).toList();
    }

    @Test
    void evaluationsAreReadAsTheyWere() throws SQLException {
        Documents.insert(connection, Stored.evaluations());
        assertThat(read()).isEqualTo(Stored.evaluations());
    }

    @Test
    void wordsOfAReportAreReadAsTheyWere() throws SQLException {
        List<Evaluation> reports = List.of(Samples.nassjo2022Report(), Samples.syntheticLater());
        Documents.insert(connection, reports);
        assertThat(read()).isEqualTo(reports);
    }

    @Test
    void hostileNamesAndTextsAreReadAsTheyWere() throws SQLException {
        Documents.insert(connection, Stored.hostile());
        assertThat(read()).isEqualTo(Stored.hostile());
    }

    @Test
    void anEvaluationIsFoundByAHostileName() throws SQLException {
        Documents.insert(connection, Stored.hostile());
        for (Evaluation evaluation : Stored.hostile()) {
            try (PreparedStatement select =
                    connection.prepareStatement("SELECT doc FROM evaluations WHERE doc->'municipality'->>'name' = ?")) {
                select.setString(1, evaluation.municipality().name());
                ResultSet rows = select.executeQuery();
                assertThat(rows.next()).isTrue();
                assertThat(JSON.readEvaluation(rows.getString(1))).isEqualTo(evaluation);
                assertThat(rows.next()).isFalse();
            }
        }
    }

    @Test
    void keysAreInAnotherOrderAndSpacesAreLost() throws SQLException {
        Documents.insert(connection, POINTS.formatted("\"total\":   500,\n\"1.1\": 13"));
        assertThat(Documents.texts(connection))
                .singleElement()
                .satisfies(text -> assertThat(text)
                        .startsWith(
                                "{\"format\": \"kompass/evaluation/1\", \"points\": {\"1.1\": 13, \"total\": 500}, "));
    }

    @Test
    void theLastOfTwoEqualKeysIsKept() throws SQLException {
        String twice = POINTS.formatted("\"1.1\": 13, \"1.1\": 14");
        Documents.insert(connection, twice);
        assertThat(read())
                .singleElement()
                .satisfies(read -> assertThat(JSON.write(read)).contains("{\"1.1\":14}"));
        assertThatExceptionOfType(InvalidDocumentException.class)
                .isThrownBy(() -> JSON.readEvaluation(twice))
                .withMessageContaining("found the key a second time");
    }

    @Test
    void anExponentIsLost() throws SQLException {
        String exponent = POINTS.formatted("\"1.1\": 1.3e1");
        Documents.insert(connection, exponent);
        assertThat(read())
                .singleElement()
                .satisfies(read -> assertThat(JSON.write(read)).contains("{\"1.1\":13}"));
        assertThatExceptionOfType(InvalidDocumentException.class)
                .isThrownBy(() -> JSON.readEvaluation(exponent))
                .withMessageContaining("found 1.3e1, expected a whole number");
    }

    @Test
    void decimalsAreKeptAndRefused() throws SQLException {
        Documents.insert(connection, POINTS.formatted("\"1.1\": 13.0"));
        assertThatExceptionOfType(InvalidDocumentException.class)
                .isThrownBy(this::read)
                .withMessageContaining("found 13.0, expected a whole number");
    }

    @Test
    void theNullCharacterIsRefusedByJsonbAndKeptByJson() throws SQLException {
        Evaluation evaluation = Samples.nassjo2019().toBuilder()
                .title(LocalizedText.of("sv", "a\u0000b"))
                .build();
        assertThatExceptionOfType(SQLException.class)
                .isThrownBy(() -> Documents.insert(connection, List.of(evaluation)))
                .withMessageContaining("\\u0000 cannot be converted to text");
        try (PreparedStatement select = connection.prepareStatement("SELECT ?::json")) {
            select.setString(1, JSON.write(evaluation));
            ResultSet rows = select.executeQuery();
            rows.next();
            assertThat(JSON.readEvaluation(rows.getString(1))).isEqualTo(evaluation);
        }
    }

    @Test
    void anotherFormatIsRefused() {
        assertThatExceptionOfType(SQLException.class)
                .isThrownBy(() -> Documents.insert(connection, JSON.write(Format.PLAN, Samples.syntheticPlan())))
                .withMessageContaining("violates check constraint");
        assertThatExceptionOfType(SQLException.class)
                .isThrownBy(() -> Documents.insert(connection, "{}"))
                .withMessageContaining("violates check constraint");
    }

    @Test
    void anEvaluationThatIsStoredAlreadyIsRefused() throws SQLException {
        Documents.insert(connection, List.of(Samples.nassjo2022()));
        assertThatExceptionOfType(SQLException.class)
                .isThrownBy(() -> Documents.insert(connection, List.of(Samples.nassjo2022())))
                .withMessageContaining("evaluations_by_municipality");
    }

    @Test
    void indexesAreUsed() throws SQLException {
        Documents.insert(connection, Stored.evaluations());
        try (Statement statement = connection.createStatement()) {
            statement.execute("ANALYZE evaluations");
            statement.execute("SET enable_seqscan = off");
        }
        assertThat(plan("doc->'municipality'->>'country' = 'SE' AND doc->'municipality'->>'name' = 'Nacka'"))
                .contains("evaluations_by_municipality");
        assertThat(plan("doc->>'revision' = 'SE-2020' AND doc->>'evaluated' >= '2022'"))
                .contains("evaluations_by_date");
    }

    private String plan(String condition) throws SQLException {
        return String.join(
                "\n", Documents.column(connection, "EXPLAIN SELECT doc FROM evaluations WHERE " + condition));
    }

    @Test
    void aBenchmarkIsReadAsItWas() throws SQLException {
        Benchmark benchmark = Stored.evaluations().stream()
                .collect(Benchmark.toBenchmark(Population.of(Catalogues.se2020(), RepeatPolicy.LATEST)));
        try (PreparedStatement select = connection.prepareStatement("SELECT ?::jsonb")) {
            select.setString(1, JSON.write(Format.BENCHMARK, benchmark));
            ResultSet rows = select.executeQuery();
            rows.next();
            assertThat(JSON.read(Format.BENCHMARK, rows.getString(1))).isEqualTo(benchmark);
        }
    }
}
