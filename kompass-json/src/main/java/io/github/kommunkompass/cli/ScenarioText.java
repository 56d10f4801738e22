package io.github.kommunkompass.cli;

import io.github.kommunkompass.catalogue.Criterion;
import io.github.kommunkompass.json.document.ScenarioDocument;
import io.github.kommunkompass.scoring.Score;

/** A scenario as a table of the scores that change, and the total. The bars show the scores with the new points. */
final class ScenarioText {

    private final ScenarioDocument document;
    private final String[] languages;
    private final TextTable table = new TextTable(
            TextTable.Side.LEFT,
            TextTable.Side.LEFT,
            TextTable.Side.RIGHT,
            TextTable.Side.RIGHT,
            TextTable.Side.RIGHT,
            TextTable.Side.RIGHT,
            TextTable.Side.LEFT);

    ScenarioText(ScenarioDocument document, String[] languages) {
        this.document = document;
        this.languages = languages;
    }

    String text() {
        Criterion root = document.before().catalogue().root();
        table.row("", "", "Before", "After", "Change", "Max");
        document.affected().stream()
                .filter(criterion -> !criterion.equals(root))
                .forEach(this::row);
        table.space();
        row(root);
        return document.before().subject().describe() + "\n\n" + table.text()
                + (document.affected().isEmpty() ? "\nThe scores do not change.\n" : "");
    }

    private void row(Criterion criterion) {
        Score before = document.before().score(criterion);
        Score after = document.after().score(criterion);
        int depth = criterion.level().depth();
        table.row(
                depth == 0 ? "" : criterion.code().toString(),
                "  ".repeat(Math.max(0, depth - 1)) + criterion.name().in(languages),
                PointsText.of(before),
                PointsText.of(after),
                before.isKnown() && after.isKnown() ? PointsText.signed(after.minus(before)) : "",
                Integer.toString(after.max()),
                Bar.of(after.atLeast(), after.atMost(), after.max()));
    }
}
