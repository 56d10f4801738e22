package io.github.kommunkompass.cli;

import io.github.kommunkompass.catalogue.Criterion;
import io.github.kommunkompass.catalogue.Level;
import io.github.kommunkompass.language.Label;
import io.github.kommunkompass.language.ScorePhrase;
import io.github.kommunkompass.scoring.MissingPolicy;
import io.github.kommunkompass.scoring.Score;
import io.github.kommunkompass.scoring.Scorecard;
import java.util.Map;
import java.util.TreeMap;

/**
 * A scorecard as a table, like the overview of points (<i>Översikt av poängfördelning</i>) in the evaluation reports. If
 * all parts of a criterion are unknown, they are counted and not shown.
 */
final class ScorecardText {

    private final Scorecard scorecard;
    private final TextStyle style;
    private final TextTable table;
    private final Map<Level, Integer> hidden = new TreeMap<>();
    private boolean afterParts;
    private boolean showsBounds;
    private boolean showsInapplicable;

    ScorecardText(Scorecard scorecard, TextStyle style) {
        this.scorecard = scorecard;
        this.style = style;
        this.table = style.table(
                TextTable.Side.LEFT,
                TextTable.Side.LEFT,
                TextTable.Side.RIGHT,
                TextTable.Side.RIGHT,
                TextTable.Side.RIGHT,
                TextTable.Side.BAR);
    }

    String text() {
        table.headings(
                "",
                "",
                style.columnHeading(Label.POINTS),
                style.columnHeading(Label.MAX),
                style.columnHeading(Label.SHARE));
        Criterion root = scorecard.catalogue().root();
        root.children().forEach(this::withParts);
        table.space();
        row(root);
        return style.words().subject(scorecard.subject()) + "\n\n" + table.text() + notes();
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
        table.row(
                TextStyle.code(criterion),
                style.indented(criterion),
                applicable ? PointsText.of(score) : style.of(Label.NOT_APPLICABLE),
                Integer.toString(score.max()),
                score.share().map(share -> style.words().percent(share, 1)).orElse(""),
                applicable ? style.bar().of(score.atLeast(), score.atMost(), score.max()) : "");
    }

    private String notes() {
        String bounds = showsBounds ? style.of(ScorePhrase.BOUNDS) + "\n" : "";
        String inapplicable = showsInapplicable
                ? style.of(
                                scorecard.policy() == MissingPolicy.STRICT
                                        ? ScorePhrase.NOT_APPLICABLE_BUT_IN_MAXIMUM
                                        : ScorePhrase.NOT_APPLICABLE,
                                style.of(Label.NOT_APPLICABLE))
                        + "\n"
                : "";
        String rest = hidden.isEmpty() ? "" : style.of(ScorePhrase.NOTHING_KNOWN, style.counts(hidden)) + "\n";
        String all = policy() + bounds + inapplicable + rest;
        return all.isEmpty() ? "" : "\n" + all;
    }

    private String policy() {
        String id = scorecard.policy().id();
        return switch (scorecard.policy()) {
            case STRICT -> "";
            case AVAILABLE_PARTS -> style.of(ScorePhrase.AVAILABLE_PARTS, id) + "\n";
            case EXCLUDE_NOT_APPLICABLE -> style.of(ScorePhrase.EXCLUDE_NOT_APPLICABLE, id) + "\n";
        };
    }
}
