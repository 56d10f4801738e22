package io.github.kommunkompass.cli;

import io.github.kommunkompass.catalogue.Catalogue;
import io.github.kommunkompass.catalogue.Catalogues;
import io.github.kommunkompass.language.Label;
import io.github.kommunkompass.language.Noun;

/** A list of revisions as a table. */
final class RevisionsText {

    private final Catalogues catalogues;
    private final TextLanguage language;

    RevisionsText(Catalogues catalogues, TextLanguage language) {
        this.catalogues = catalogues;
        this.language = language;
    }

    String text() {
        TextTable table = new TextTable(
                TextTable.Side.LEFT,
                TextTable.Side.LEFT,
                TextTable.Side.LEFT,
                TextTable.Side.RIGHT,
                TextTable.Side.RIGHT,
                TextTable.Side.LEFT);
        table.row(
                language.heading(Label.REVISION),
                language.heading(Label.COUNTRY),
                language.heading(Label.IN_USE),
                language.heading(Label.MAX),
                language.heading(Label.CRITERIA),
                language.heading(Label.DEEPEST_LEVEL));
        for (Catalogue catalogue : catalogues.all()) {
            table.row(
                    catalogue.revision().toString(),
                    catalogue.country().orElse(""),
                    catalogue.inUse().map(language.words()::range).orElse(""),
                    Integer.toString(catalogue.root().max()),
                    Integer.toString(catalogue.criteria().size()),
                    language.words().noun(1, Noun.of(catalogue.deepestLevel())));
        }
        return table.text();
    }
}
