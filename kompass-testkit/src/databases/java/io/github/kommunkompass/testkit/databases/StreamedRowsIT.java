package io.github.kommunkompass.testkit.databases;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.kommunkompass.evaluation.Evaluation;
import io.github.kommunkompass.json.KompassJson;
import io.github.kommunkompass.json.document.OnInvalidLine;
import java.io.IOException;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Iterator;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Rows of documents are read as a stream, in parts. */
@Tag("postgresql")
class StreamedRowsIT {

    /** Far more than fit into memory. */
    private static final String VERY_MANY =
            "SELECT doc FROM (SELECT doc, generate_series(1, 1000000000) FROM evaluations) AS repeated";

    private Connection connection;

    @BeforeEach
    void makeTables() throws SQLException, IOException {
        Database database = Database.postgres();
        database.execute(Chapter.sql(Chapter.DOCUMENTS));
        connection = database.connect();
        Documents.insert(connection, Stored.evaluations());
        connection.setAutoCommit(false);
    }

    @AfterEach
    void close() throws SQLException {
        connection.close();
    }

    @Test
    void allRowsAreRead() throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.setFetchSize(10);
            ResultSet rows = statement.executeQuery("SELECT doc FROM evaluations ORDER BY id");
            assertThat(evaluations(rows)).isEqualTo(Stored.evaluations());
        }
    }

    @Test
    void theFirstRowsComeBeforeTheLast() throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.setFetchSize(1000);
            ResultSet rows = statement.executeQuery(VERY_MANY);
            assertThat(evaluations(rows).limit(5000)).hasSize(5000);
        }
    }

    private static Stream<Evaluation> evaluations(ResultSet rows) {
        Iterator<String> documents = Stream.generate(() -> next(rows))
                .takeWhile(document -> !document.isEmpty())
                .iterator();
        return KompassJson.standard().lines().read(documents, OnInvalidLine.stop());
    }

    /** Returns the next document, or nothing after the last. */
    private static String next(ResultSet rows) {
        try {
            return rows.next() ? rows.getString(1) : "";
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
