package io.github.kommunkompass.cli;

import io.github.kommunkompass.catalogue.Criterion;
import io.github.kommunkompass.catalogue.CriterionCode;
import io.github.kommunkompass.json.document.TargetsDocument;
import io.github.kommunkompass.progress.Targets;
import io.github.kommunkompass.scoring.Score;
import io.github.kommunkompass.statistics.Figure;
import io.github.kommunkompass.statistics.UnavailableReason;
import io.github.kommunkompass.value.Ratio;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;

/** Targets as a table, with the attained share of all below. */
final class TargetsText {

    private final TargetsDocument document;
    private final String[] languages;

    TargetsText(TargetsDocument document, String[] languages) {
        this.document = document;
        this.languages = languages;
    }

    String text() {
        String baseline = document.baseline()
                .map(start -> "Baseline: " + start.subject().describe() + "\n")
                .orElse("");
        return document.scorecard().subject().describe() + "\n" + baseline + "\n" + table() + "\nAttained: "
                + share(document.attainment()) + " of the targets.\n" + fewest();
    }

    private String table() {
        boolean hasBaseline = document.baseline().isPresent();
        TextTable table = new TextTable(
                TextTable.Side.LEFT,
                TextTable.Side.LEFT,
                TextTable.Side.RIGHT,
                TextTable.Side.RIGHT,
                TextTable.Side.RIGHT,
                TextTable.Side.RIGHT,
                TextTable.Side.RIGHT);
        table.row("", "", "Target", "Points", "Gap", hasBaseline ? "Baseline" : "", hasBaseline ? "Progress" : "");
        document.targets().points().forEach((code, target) -> row(code, target, table));
        return table.text();
    }

    private void row(CriterionCode code, int target, TextTable table) {
        Score score = document.scorecard().score(code.toString());
        Optional<Score> start = document.baseline().map(scorecard -> scorecard.score(code.toString()));
        table.row(
                score.criterion().parent().isPresent() ? code.toString() : "",
                score.criterion().name().in(languages),
                Integer.toString(target),
                PointsText.of(score),
                score.isKnown() ? PointsText.signed(score.pointsOrThrow() - target) : "",
                start.map(PointsText::of).orElse(""),
                start.map(before -> Targets.progressTo(before, score, target))
                        .flatMap(Figure::toOptional)
                        .map(share -> share.toPercent(1))
                        .orElse(""));
    }

    private static String share(Figure<Ratio> share) {
        return share.map(part -> part.toPercent(1)).orElse("unavailable (" + reason(share) + ")");
    }

    private static String reason(Figure<?> figure) {
        return figure.reason().map(UnavailableReason::words).orElse("");
    }

    private String fewest() {
        if (document.fewestCriteria().isEmpty()) {
            return "";
        }
        int total = Objects.requireNonNull(document.targets().points().get(CriterionCode.TOTAL));
        return document.fewestCriteria().entrySet().stream()
                .map(entry -> "\nFewest " + entry.getKey() + "s whose maximum would give " + total + ":"
                        + criteria(entry.getValue()) + "\n")
                .collect(Collectors.joining());
    }

    private String criteria(Figure<List<Criterion>> criteria) {
        return criteria.map(found -> found.isEmpty() ? " none, since it is reached." : list(found))
                .orElse(" unavailable (" + reason(criteria) + ").");
    }

    private String list(List<Criterion> criteria) {
        return criteria.stream()
                .map(criterion -> "\n  " + criterion.code() + " "
                        + Shown.part(criterion.name().in(languages)) + ": "
                        + PointsText.of(document.scorecard().score(criterion)) + " of " + criterion.max())
                .collect(Collectors.joining());
    }
}
