package io.github.kommunkompass.testkit.databases;

import io.github.kommunkompass.evaluation.Evaluation;
import io.github.kommunkompass.json.KompassJson;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;

/** The table of documents. */
final class Documents {

    private Documents() {}

    static void insert(Connection connection, List<Evaluation> evaluations) throws SQLException {
        for (Evaluation evaluation : evaluations) {
            insert(connection, KompassJson.standard().write(evaluation));
        }
    }

    static void insert(Connection connection, String json) throws SQLException {
        try (PreparedStatement insert =
                connection.prepareStatement("INSERT INTO evaluations (doc) VALUES (?::jsonb)")) {
            insert.setString(1, json);
            insert.execute();
        }
    }

    /** {@return the texts of the documents, in the order in which they were stored} */
    static List<String> texts(Connection connection) throws SQLException {
        return column(connection, "SELECT doc FROM evaluations ORDER BY id");
    }

    /** {@return the first column of the rows of a query, as text} */
    static List<String> column(Connection connection, String query) throws SQLException {
        List<String> column = new ArrayList<>();
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(query)) {
            while (rows.next()) {
                column.add(rows.getString(1));
            }
        }
        return column;
    }
}
