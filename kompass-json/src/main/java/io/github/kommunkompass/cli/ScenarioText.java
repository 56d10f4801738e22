package io.github.kommunkompass.cli;

import io.github.kommunkompass.catalogue.Criterion;
import io.github.kommunkompass.json.document.ScenarioDocument;
import io.github.kommunkompass.language.Label;
import io.github.kommunkompass.language.ScorePhrase;
import io.github.kommunkompass.scoring.Score;

/** A scenario as a table of the scores that change, and the total. The bars show the scores with the new points. */
final class ScenarioText {

    private final ScenarioDocument document;
    private final TextLanguage language;
    private final TextTable table = new TextTable(
            TextTable.Side.LEFT,
            TextTable.Side.LEFT,
            TextTable.Side.RIGHT,
            TextTable.Side.RIGHT,
            TextTable.Side.RIGHT,
            TextTable.Side.RIGHT,
            TextTable.Side.LEFT);

    ScenarioText(ScenarioDocument document, TextLanguage language) {
        this.document = document;
        this.language = language;
    }

    String text() {
        Criterion root = document.before().catalogue().root();
        table.row(
                "",
                "",
                language.heading(Label.BEFORE),
                language.heading(Label.AFTER),
                language.heading(Label.CHANGE),
                language.heading(Label.MAX));
        document.affected().stream()
                .filter(criterion -> !criterion.equals(root))
                .forEach(this::row);
        table.space();
        row(root);
        return language.words().subject(document.before().subject()) + "\n\n" + table.text()
                + (document.affected().isEmpty() ? language.note(ScorePhrase.NO_CHANGE) : "");
    }

    private void row(Criterion criterion) {
        Score before = document.before().score(criterion);
        Score after = document.after().score(criterion);
        table.row(
                TextLanguage.code(criterion),
                language.indented(criterion),
                PointsText.of(before),
                PointsText.of(after),
                before.isKnown() && after.isKnown() ? language.signed(after.minus(before)) : "",
                Integer.toString(after.max()),
                Bar.of(after.atLeast(), after.atMost(), after.max()));
    }
}
