package io.github.kommunkompass.cli;

import io.github.kommunkompass.catalogue.Catalogue;
import io.github.kommunkompass.catalogue.Catalogues;
import io.github.kommunkompass.value.DateRange;

/** A list of revisions as a table. */
final class RevisionsText {

    private final Catalogues catalogues;

    RevisionsText(Catalogues catalogues) {
        this.catalogues = catalogues;
    }

    String text() {
        TextTable table = new TextTable(
                TextTable.Side.LEFT,
                TextTable.Side.LEFT,
                TextTable.Side.LEFT,
                TextTable.Side.RIGHT,
                TextTable.Side.RIGHT,
                TextTable.Side.LEFT);
        table.row("Revision", "Country", "In use", "Max", "Criteria", "Deepest level");
        for (Catalogue catalogue : catalogues.all()) {
            table.row(
                    catalogue.revision().toString(),
                    catalogue.country().orElse(""),
                    catalogue.inUse().map(DateRange::toString).orElse(""),
                    Integer.toString(catalogue.root().max()),
                    Integer.toString(catalogue.criteria().size()),
                    catalogue.deepestLevel().toString());
        }
        return table.text();
    }
}
