package io.github.kommunkompass.cli;

import io.github.kommunkompass.catalogue.Criterion;
import io.github.kommunkompass.catalogue.Level;
import io.github.kommunkompass.evaluation.Missing;
import io.github.kommunkompass.json.document.ExplanationDocument;
import io.github.kommunkompass.language.Label;
import io.github.kommunkompass.language.ScorePhrase;
import io.github.kommunkompass.scoring.Explanation;
import io.github.kommunkompass.scoring.MissingPolicy;
import io.github.kommunkompass.scoring.Origin;
import io.github.kommunkompass.scoring.Score;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** An explanation as a table, with each criterion above its parts. If nothing is said of any part, they are counted. */
final class ExplanationText {

    private final ExplanationDocument document;
    private final TextStyle style;
    private final TextTable table;
    private final Map<Level, Integer> hidden = new TreeMap<>();

    ExplanationText(ExplanationDocument document, TextStyle style) {
        this.document = document;
        this.style = style;
        this.table = style.table(
                TextTable.Side.LEFT,
                TextTable.Side.LEFT,
                TextTable.Side.RIGHT,
                TextTable.Side.RIGHT,
                TextTable.Side.RIGHT,
                TextTable.Side.LEFT);
    }

    String text() {
        table.headings(
                "",
                "",
                style.columnHeading(Label.POINTS),
                style.columnHeading(Label.MAX),
                style.columnHeading(Label.WEIGHT),
                style.columnHeading(Label.WHY));
        withParts(document.explanation());
        return style.words().subject(document.subject()) + "\n\n" + table.text() + notes();
    }

    private void withParts(Explanation explanation) {
        row(explanation);
        explanation.parts().forEach(isSomethingSaidOfParts(explanation) ? this::withParts : this::hide);
    }

    private static boolean isSomethingSaidOfParts(Explanation explanation) {
        return explanation.parts().stream()
                .anyMatch(part -> part.origin() != Origin.UNKNOWN
                        || part.reported() != Missing.NOT_REPORTED
                        || isSomethingSaidOfParts(part));
    }

    private void hide(Explanation explanation) {
        hidden.merge(explanation.score().criterion().level(), 1, Integer::sum);
        explanation.parts().forEach(this::hide);
    }

    private void row(Explanation explanation) {
        Criterion criterion = explanation.score().criterion();
        table.row(
                TextStyle.code(criterion),
                style.indented(criterion),
                points(explanation.score()),
                Integer.toString(explanation.score().max()),
                style.words().percent(explanation.weight(), 1),
                why(explanation));
    }

    private String points(Score score) {
        if (score.completeness().isEmpty()) {
            return style.of(Label.NOT_APPLICABLE);
        }
        return PointsText.of(score);
    }

    private String why(Explanation explanation) {
        boolean hasReason = explanation.origin() == Origin.UNKNOWN
                && (explanation.parts().isEmpty() || explanation.reported() != Missing.NOT_REPORTED);
        String origin = style.words().of(explanation.origin());
        String why = hasReason && explanation.reported() instanceof Missing missing
                ? style.of(ScorePhrase.UNKNOWN_BECAUSE, origin, style.words().of(missing))
                : origin;
        return sum(explanation, why);
    }

    /** The parts that make the points or their bounds, without those that the policy does not count. */
    private String sum(Explanation explanation, String why) {
        if (!isSomethingSaidOfParts(explanation)) {
            return why;
        }
        boolean isPartial = explanation.origin() == Origin.PARTIAL_SUM;
        String parts = explanation.parts().stream()
                .map(Explanation::score)
                .filter(part -> !isPartial || part.isKnown())
                .map(this::points)
                .collect(Collectors.joining(" + "));
        return explanation.origin() == Origin.UNKNOWN
                ? style.of(ScorePhrase.WITH_THE_PARTS, why, parts)
                : why + ": " + parts;
    }

    private String notes() {
        MissingPolicy policy = document.explanation().policy();
        String missing = policy == MissingPolicy.STRICT ? "" : style.note(ScorePhrase.POLICY, policy.id());
        String rest = hidden.isEmpty() ? "" : style.note(ScorePhrase.NOTHING_REPORTED, style.counts(hidden));
        return missing + rest;
    }
}
