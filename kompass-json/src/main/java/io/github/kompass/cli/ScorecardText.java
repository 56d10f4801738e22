package io.github.kompass.cli;

import io.github.kompass.catalogue.Criterion;
import io.github.kompass.catalogue.Level;
import io.github.kompass.scoring.Score;
import io.github.kompass.scoring.Scorecard;
import io.github.kompass.value.Ratio;
import java.math.RoundingMode;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** A scorecard as a table, like the overview of points (<i>Översikt av poängfördelning</i>) in the evaluation reports. */
final class ScorecardText {

    private static final Ratio HUNDRED = Ratio.of(100);

    private final Scorecard scorecard;
    private final String[] languages;
    private final Table table = new Table(
            Table.Side.LEFT, Table.Side.LEFT, Table.Side.RIGHT, Table.Side.RIGHT, Table.Side.RIGHT, Table.Side.LEFT);
    private final Map<Level, Integer> leftOut = new TreeMap<>();

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
        if (criterion.level().equals(Level.AREA) && anyAreaHasParts()) {
            table.space();
        }
        row(criterion);
        if (somethingIsKnownBelow(criterion)) {
            criterion.children().forEach(this::withParts);
        } else {
            criterion.children().forEach(this::leaveOut);
        }
    }

    private boolean anyAreaHasParts() {
        return scorecard.at(Level.AREA).stream().map(Score::criterion).anyMatch(this::somethingIsKnownBelow);
    }

    private void leaveOut(Criterion criterion) {
        leftOut.merge(criterion.level(), 1, Integer::sum);
        criterion.children().forEach(this::leaveOut);
    }

    private boolean somethingIsKnownBelow(Criterion criterion) {
        return criterion.children().stream()
                .anyMatch(part -> tellsSomething(scorecard.score(part.code())) || somethingIsKnownBelow(part));
    }

    private static boolean tellsSomething(Score score) {
        return score.atLeast() > 0 || score.atMost() < score.max() || score.isKnown();
    }

    private void row(Criterion criterion) {
        Score score = scorecard.score(criterion.code());
        int depth = criterion.level().depth();
        table.row(
                depth == 0 ? "" : criterion.code().toString(),
                "  ".repeat(Math.max(0, depth - 1)) + criterion.name().in(languages),
                points(score),
                Integer.toString(score.max()),
                score.share().map(ScorecardText::percent).orElse(""),
                Bar.of(score.atLeast(), score.atMost(), score.max()));
    }

    private static String points(Score score) {
        return score.isKnown() || score.atLeast() == score.atMost()
                ? Integer.toString(score.atLeast())
                : score.atLeast() + "–" + score.atMost();
    }

    private static String percent(Ratio share) {
        return share.times(HUNDRED).rounded(1, RoundingMode.HALF_UP) + " %";
    }

    private String notes() {
        List<Score> unknown =
                scorecard.scores().stream().filter(score -> !score.isKnown()).toList();
        if (unknown.isEmpty()) {
            return "";
        }
        String ranges =
                "\nWhere points are not known, they lie between what is certain (█) and what is possible (▒).\n";
        return leftOut.isEmpty() ? ranges : ranges + "Not shown, since nothing is known of them: " + counts() + ".\n";
    }

    private String counts() {
        return leftOut.entrySet().stream()
                .map(entry -> entry.getValue() + " " + entry.getKey() + (entry.getValue() == 1 ? "" : "s"))
                .collect(Collectors.joining(", "));
    }
}
