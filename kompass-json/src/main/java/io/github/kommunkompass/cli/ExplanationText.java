package io.github.kommunkompass.cli;

import io.github.kommunkompass.catalogue.Criterion;
import io.github.kommunkompass.catalogue.Level;
import io.github.kommunkompass.evaluation.Missing;
import io.github.kommunkompass.json.document.ExplanationDocument;
import io.github.kommunkompass.scoring.Explanation;
import io.github.kommunkompass.scoring.MissingPolicy;
import io.github.kommunkompass.scoring.Origin;
import io.github.kommunkompass.scoring.Score;
import io.github.kommunkompass.value.Quoted;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** An explanation as a table, with each criterion above its parts. If nothing is said of any part, they are counted. */
final class ExplanationText {

    private final ExplanationDocument document;
    private final String[] languages;
    private final TextTable table = new TextTable(
            TextTable.Side.LEFT,
            TextTable.Side.LEFT,
            TextTable.Side.RIGHT,
            TextTable.Side.RIGHT,
            TextTable.Side.RIGHT,
            TextTable.Side.LEFT);
    private final Map<Level, Integer> hidden = new TreeMap<>();

    ExplanationText(ExplanationDocument document, String[] languages) {
        this.document = document;
        this.languages = languages;
    }

    String text() {
        table.row("", "", "Points", "Max", "Weight", "Why");
        withParts(document.explanation());
        return document.subject().describe() + "\n\n" + table.text() + notes();
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
        int depth = criterion.level().depth();
        table.row(
                depth == 0 ? "" : criterion.code().toString(),
                "  ".repeat(Math.max(0, depth - 1)) + criterion.name().in(languages),
                points(explanation.score()),
                Integer.toString(explanation.score().max()),
                explanation.weight().toPercent(1),
                why(explanation));
    }

    private static String points(Score score) {
        if (score.completeness().isEmpty()) {
            return "n/a";
        }
        return PointsText.of(score);
    }

    private static String why(Explanation explanation) {
        boolean hasReason = explanation.origin() == Origin.UNKNOWN
                && (explanation.parts().isEmpty() || explanation.reported() != Missing.NOT_REPORTED);
        String reason = hasReason && explanation.reported() instanceof Missing missing
                ? ": " + missing.id().replace('-', ' ')
                : "";
        return explanation.origin().words() + reason + sum(explanation);
    }

    /** The parts that make the points or their bounds, without those that the policy does not count. */
    private static String sum(Explanation explanation) {
        if (!isSomethingSaidOfParts(explanation)) {
            return "";
        }
        boolean isPartial = explanation.origin() == Origin.PARTIAL_SUM;
        return explanation.parts().stream()
                .map(Explanation::score)
                .filter(part -> !isPartial || part.isKnown())
                .map(ExplanationText::points)
                .collect(Collectors.joining(
                        " + ", explanation.origin() == Origin.UNKNOWN ? ", with the parts " : " = ", ""));
    }

    private String notes() {
        MissingPolicy policy = document.explanation().policy();
        String missing =
                policy == MissingPolicy.STRICT ? "" : "\nMissing points count by the policy " + policy.id() + ".\n";
        String rest = hidden.isEmpty()
                ? ""
                : hidden.entrySet().stream()
                        .map(entry ->
                                Quoted.count(entry.getValue(), entry.getKey().toString(), entry.getKey() + "s"))
                        .collect(Collectors.joining(", ", "\nNot shown, because nothing is reported: ", ".\n"));
        return missing + rest;
    }
}
