package io.github.kommunkompass.cli;

import io.github.kommunkompass.catalogue.Criterion;
import io.github.kommunkompass.json.document.ScenarioDocument;
import io.github.kommunkompass.language.Label;
import io.github.kommunkompass.language.ScorePhrase;
import io.github.kommunkompass.scoring.Score;

/** A scenario as a table of the scores that change, and the total. The bars show the scores with the new points. */
final class ScenarioText {

    private final ScenarioDocument document;
    private final TextStyle style;
    private final TextTable table;

    ScenarioText(ScenarioDocument document, TextStyle style) {
        this.document = document;
        this.style = style;
        this.table = style.table(
                TextTable.Side.LEFT,
                TextTable.Side.LEFT,
                TextTable.Side.RIGHT,
                TextTable.Side.RIGHT,
                TextTable.Side.RIGHT,
                TextTable.Side.RIGHT,
                TextTable.Side.BAR);
    }

    String text() {
        Criterion root = document.before().catalogue().root();
        table.headings(
                "",
                "",
                style.columnHeading(Label.BEFORE),
                style.columnHeading(Label.AFTER),
                style.columnHeading(Label.CHANGE),
                style.columnHeading(Label.MAX));
        document.affected().stream()
                .filter(criterion -> !criterion.equals(root))
                .forEach(this::row);
        table.space();
        row(root);
        return style.words().subject(document.before().subject()) + "\n\n" + table.text()
                + (document.affected().isEmpty() ? style.note(ScorePhrase.NO_CHANGE) : "");
    }

    private void row(Criterion criterion) {
        Score before = document.before().score(criterion);
        Score after = document.after().score(criterion);
        table.row(
                TextStyle.code(criterion),
                style.indented(criterion),
                PointsText.of(before),
                PointsText.of(after),
                before.isKnown() && after.isKnown() ? style.signed(after.minus(before)) : "",
                Integer.toString(after.max()),
                style.bar().of(after.atLeast(), after.atMost(), after.max()));
    }
}
