package io.github.kommunkompass.testkit.databases;

import java.nio.file.Path;
import java.sql.SQLException;
import org.junit.jupiter.api.Tag;

/** The benchmark of a query's counts, on PostgreSQL. */
@Tag("postgresql")
class CountsOnPostgresIT extends CountsByQuery {

    @Override
    Database newDatabase(Path empty) throws SQLException {
        return Database.postgres();
    }
}
