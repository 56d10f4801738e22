package io.github.kommunkompass.testkit.databases;

import java.nio.file.Path;

/** The benchmark of a query's counts, on H2. */
class CountsOnH2IT extends CountsByQuery {

    @Override
    Database newDatabase(Path empty) {
        return Database.h2(empty);
    }
}
