package io.github.kommunkompass.testkit.databases;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;

/**
 * A new, empty database.
 *
 * @param url its JDBC URL
 * @param driver the class of its driver
 */
record Database(String url, String driver) {

    /** {@return a database of H2 in its mode for PostgreSQL, in a file, so that a program in another process can open it} */
    static Database h2(Path folder) {
        return new Database(
                "jdbc:h2:file:" + folder.resolve("database").toAbsolutePath()
                        + ";MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE;DEFAULT_NULL_ORDERING=HIGH",
                "org.h2.Driver");
    }

    /** {@return a database of PostgreSQL, which has to be installed} */
    static Database postgres() throws SQLException {
        return new Database(PostgresServer.shared().newDatabase(), "org.postgresql.Driver");
    }

    Connection connect() throws SQLException {
        return DriverManager.getConnection(url);
    }

    /** Executes statements that are separated by semicolons. */
    void execute(String statements) throws SQLException {
        try (Connection connection = connect();
                Statement statement = connection.createStatement()) {
            statement.execute(statements);
        }
    }
}
