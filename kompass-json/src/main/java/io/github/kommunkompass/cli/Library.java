package io.github.kommunkompass.cli;

import io.github.kommunkompass.catalogue.Catalogues;
import io.github.kommunkompass.json.KompassJson;
import io.github.kommunkompass.table.KompassTables;
import io.github.kommunkompass.table.TableSettings;

/** The library with the catalogues that a command knows. */
record Library(Catalogues catalogues, KompassJson json) {

    static Library of(Catalogues catalogues) {
        return new Library(catalogues, KompassJson.standard().with(catalogues));
    }

    KompassTables tables(TableSettings settings) {
        return KompassTables.standard().with(catalogues).with(settings);
    }
}
