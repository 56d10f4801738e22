package io.github.kommunkompass.cli;

import io.github.kommunkompass.catalogue.Criterion;
import io.github.kommunkompass.catalogue.Level;
import io.github.kommunkompass.scoring.Score;
import io.github.kommunkompass.scoring.Scorecard;
import io.github.kommunkompass.value.Ratio;
import java.math.RoundingMode;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * A scorecard as a table, like the overview of points (<i>Översikt av poängfördelning</i>) in the evaluation reports. Parts
 * of which no points are known are counted and not shown, so that they do not drown what is known.
 */
final class ScorecardText {

    private static final Ratio HUNDRED = Ratio.of(100);

    private final Scorecard scorecard;
    private final String[] languages;
    private final Table table = new Table(
            Table.Side.LEFT, Table.Side.LEFT, Table.Side.RIGHT, Table.Side.RIGHT, Table.Side.RIGHT, Table.Side.LEFT);
    private final Map<Level, Integer> leftOut = new TreeMap<>();
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
        criterion.children().forEach(showsParts ? this::withParts : this::leaveOut);
    }

    private void leaveOut(Criterion criterion) {
        leftOut.merge(criterion.level(), 1, Integer::sum);
        criterion.children().forEach(this::leaveOut);
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
                applicable ? points(score) : "n/a",
                Integer.toString(score.max()),
                score.share().map(ScorecardText::percent).orElse(""),
                applicable ? Bar.of(score.atLeast(), score.atMost(), score.max()) : "");
    }

    private static String points(Score score) {
        return score.atLeast() == score.atMost()
                ? Integer.toString(score.atLeast())
                : score.atLeast() + "–" + score.atMost();
    }

    static String percent(Ratio share) {
        return share.times(HUNDRED).rounded(1, RoundingMode.HALF_UP) + " %";
    }

    private String notes() {
        String bounds = showsBounds
                ? "Where points are not known, they lie between what is certain (█) and what is possible (▒).\n"
                : "";
        String inapplicable =
                showsInapplicable ? "n/a: not applicable, left out of the points but not of the maximum.\n" : "";
        String rest = leftOut.isEmpty() ? "" : "Not shown, since no points of them are known: " + counts() + ".\n";
        String all = bounds + inapplicable + rest;
        return all.isEmpty() ? "" : "\n" + all;
    }

    private String counts() {
        return leftOut.entrySet().stream()
                .map(entry -> entry.getValue() + " " + entry.getKey() + (entry.getValue() == 1 ? "" : "s"))
                .collect(Collectors.joining(", "));
    }
}
