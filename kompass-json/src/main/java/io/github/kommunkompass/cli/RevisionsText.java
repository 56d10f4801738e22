package io.github.kommunkompass.cli;

import io.github.kommunkompass.catalogue.Catalogue;
import io.github.kommunkompass.catalogue.Catalogues;
import io.github.kommunkompass.language.Label;
import io.github.kommunkompass.language.Noun;

/** A list of revisions as a table. */
final class RevisionsText {

    private final Catalogues catalogues;
    private final TextStyle style;

    RevisionsText(Catalogues catalogues, TextStyle style) {
        this.catalogues = catalogues;
        this.style = style;
    }

    String text() {
        TextTable table = style.table(
                TextTable.Side.LEFT,
                TextTable.Side.LEFT,
                TextTable.Side.LEFT,
                TextTable.Side.RIGHT,
                TextTable.Side.RIGHT,
                TextTable.Side.LEFT);
        table.headings(
                style.columnHeading(Label.REVISION),
                style.columnHeading(Label.COUNTRY),
                style.columnHeading(Label.IN_USE),
                style.columnHeading(Label.MAX),
                style.columnHeading(Label.CRITERIA),
                style.columnHeading(Label.DEEPEST_LEVEL));
        for (Catalogue catalogue : catalogues.all()) {
            table.row(
                    catalogue.revision().toString(),
                    catalogue.country().orElse(""),
                    catalogue.inUse().map(style.words()::range).orElse(""),
                    Integer.toString(catalogue.root().max()),
                    Integer.toString(catalogue.criteria().size() - 1),
                    style.words().noun(1, Noun.of(catalogue.deepestLevel())));
        }
        return table.text();
    }
}
