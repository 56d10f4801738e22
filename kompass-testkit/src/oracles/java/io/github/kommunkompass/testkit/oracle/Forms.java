package io.github.kommunkompass.testkit.oracle;

import io.github.kommunkompass.catalogue.Catalogue;
import io.github.kommunkompass.catalogue.Catalogues;
import io.github.kommunkompass.evaluation.Evaluation;
import io.github.kommunkompass.table.KompassTables;
import io.github.kommunkompass.table.TableSettings;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/** Reads tables of evaluations of a catalogue that is not built in. */
final class Forms {

    private Forms() {}

    /** Reads a wide or a long table. */
    static List<Evaluation> read(Path file, Catalogue catalogue) throws IOException {
        return KompassTables.standard().with(Catalogues.none().with(catalogue)).read(file);
    }

    /** Reads an overview with what it does not have. */
    static List<Evaluation> readOverview(Path file, Evaluation evaluation) throws IOException {
        TableSettings settings = TableSettings.builder()
                .catalogue(evaluation.catalogue())
                .municipality(evaluation.municipality())
                .evaluated(evaluation.evaluated())
                .build();
        return KompassTables.standard().with(settings).read(file);
    }
}
