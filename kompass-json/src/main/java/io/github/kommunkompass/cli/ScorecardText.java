package io.github.kommunkompass.cli;

import io.github.kommunkompass.catalogue.Criterion;
import io.github.kommunkompass.catalogue.Level;
import io.github.kommunkompass.scoring.MissingPolicy;
import io.github.kommunkompass.scoring.Score;
import io.github.kommunkompass.scoring.Scorecard;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * A scorecard as a table, like the overview of points (<i>Översikt av poängfördelning</i>) in the evaluation reports. If
 * all parts of a criterion are unknown, they are counted and not shown.
 */
final class ScorecardText {

    private final Scorecard scorecard;
    private final String[] languages;
    private final TextTable table = new TextTable(
            TextTable.Side.LEFT,
            TextTable.Side.LEFT,
            TextTable.Side.RIGHT,
            TextTable.Side.RIGHT,
            TextTable.Side.RIGHT,
            TextTable.Side.LEFT);
    private final Map<Level, Integer> hidden = new TreeMap<>();
    private boolean afterParts;
    private boolean showsBounds;
    private boolean showsInapplicable;

    ScorecardText(Scorecard scorecard, String[] languages) {
        this.scorecard = scorecard;
        this.languages = languages;
    }

    String text() {
        table.row("", "", "Points", "Max", "Share");
        Criterion root = scorecard.catalogue().root();
        root.children().forEach(this::withParts);
        table.space();
        row(root);
        return scorecard.subject().describe() + "\n\n" + table.text() + notes();
    }

    private void withParts(Criterion criterion) {
        boolean showsParts = isApplicable(criterion) && somethingIsKnownBelow(criterion);
        if (criterion.level().equals(Level.AREA)) {
            if (showsParts || afterParts) {
                table.space();
            }
            afterParts = showsParts;
        }
        row(criterion);
        criterion.children().forEach(showsParts ? this::withParts : this::hide);
    }

    private void hide(Criterion criterion) {
        hidden.merge(criterion.level(), 1, Integer::sum);
        criterion.children().forEach(this::hide);
    }

    private boolean somethingIsKnownBelow(Criterion criterion) {
        return criterion.children().stream()
                .anyMatch(
                        part -> scorecard.score(part).isKnown() || !isApplicable(part) || somethingIsKnownBelow(part));
    }

    private boolean isApplicable(Criterion criterion) {
        return scorecard.score(criterion).completeness().isPresent();
    }

    private void row(Criterion criterion) {
        Score score = scorecard.score(criterion);
        boolean applicable = isApplicable(criterion);
        showsInapplicable |= !applicable;
        showsBounds |= applicable && score.atLeast() < score.atMost();
        int depth = criterion.level().depth();
        table.row(
                depth == 0 ? "" : criterion.code().toString(),
                "  ".repeat(Math.max(0, depth - 1)) + criterion.name().in(languages),
                applicable ? PointsText.of(score) : "n/a",
                Integer.toString(score.max()),
                score.share().map(share -> share.toPercent(1)).orElse(""),
                applicable ? Bar.of(score.atLeast(), score.atMost(), score.max()) : "");
    }

    private String notes() {
        String bounds = showsBounds ? "Unknown points are shown as bounds: certain (█) and possible (▒) points.\n" : "";
        String inapplicable = showsInapplicable
                ? "n/a: not applicable, excluded from the points "
                        + (scorecard.policy() == MissingPolicy.STRICT ? "but not from" : "and from")
                        + " the maximum.\n"
                : "";
        String rest = hidden.isEmpty() ? "" : "Not shown, because no points are known: " + counts() + ".\n";
        String all = policy() + bounds + inapplicable + rest;
        return all.isEmpty() ? "" : "\n" + all;
    }

    private String policy() {
        return switch (scorecard.policy()) {
            case STRICT -> "";
            case AVAILABLE_PARTS ->
                "Points and maxima are those of the parts that are known (policy available-parts).\n";
            case EXCLUDE_NOT_APPLICABLE ->
                "What is not applicable is left out of points and maxima (policy exclude-not-applicable).\n";
        };
    }

    private String counts() {
        return hidden.entrySet().stream()
                .map(entry -> entry.getValue() + " " + entry.getKey() + (entry.getValue() == 1 ? "" : "s"))
                .collect(Collectors.joining(", "));
    }
}
