package io.github.kommunkompass.cli;

import io.github.kommunkompass.progress.Change;
import io.github.kommunkompass.progress.FollowUp;
import io.github.kommunkompass.progress.Progress;
import io.github.kommunkompass.progress.ProgressBreakdown;
import io.github.kommunkompass.revision.ComparabilityLevel;
import io.github.kommunkompass.scoring.Score;
import java.math.RoundingMode;
import java.util.List;
import java.util.stream.Collectors;

/** The progress between two evaluations, as text: the comparability, a table of the points of both, and the changes. */
final class ProgressText {

    private final Progress progress;
    private final String[] languages;

    ProgressText(Progress progress, String[] languages) {
        this.progress = progress;
        this.languages = languages;
    }

    String text() {
        return progress.earlier().describe() + "\n" + progress.later().describe() + "\n\n"
                + ComparabilityText.text(progress.comparability()) + "\n" + table() + parts() + rate() + followUps();
    }

    private String table() {
        boolean hasChanges =
                progress.changes().stream().anyMatch(change -> change.points().isPresent());
        Table table = new Table(Table.Side.LEFT, Table.Side.LEFT, Table.Side.RIGHT, Table.Side.RIGHT, Table.Side.RIGHT);
        table.row(
                "",
                "",
                progress.earlier().evaluated().toString(),
                progress.later().evaluated().toString(),
                hasChanges ? "Change" : "");
        progress.changes().stream().filter(change -> !isTotal(change)).forEach(change -> row(change, table));
        progress.changes().stream().filter(ProgressText::isTotal).forEach(total -> {
            table.space();
            row(total, table);
        });
        return table.text();
    }

    private static boolean isTotal(Change change) {
        return change.codes().equals("total");
    }

    /** Adds separate rows for criteria that are not comparable, since they may differ under the same code. */
    private void row(Change change, Table table) {
        if (isTotal(change) || change.points().isPresent()) {
            row(change, change.earlier(), change.later(), table);
        } else {
            if (change.earlier().stream().anyMatch(Score::isKnown)) {
                row(change, change.earlier(), List.of(), table);
            }
            if (change.later().stream().anyMatch(Score::isKnown)) {
                row(change, List.of(), change.later(), table);
            }
        }
    }

    private void row(Change change, List<Score> earlier, List<Score> later, Table table) {
        table.row(
                isTotal(change) ? "" : codes(later.isEmpty() ? earlier : later),
                name(later.isEmpty() ? earlier : later),
                points(earlier),
                points(later),
                change.points().map(ProgressText::signed).orElse(""));
    }

    private static String codes(List<Score> scores) {
        return scores.stream().map(score -> score.criterion().code().toString()).collect(Collectors.joining("+"));
    }

    private String name(List<Score> scores) {
        return scores.stream()
                .map(score -> score.criterion().name().in(languages))
                .collect(Collectors.joining(", "));
    }

    private static String points(List<Score> scores) {
        if (scores.isEmpty()) {
            return "";
        }
        int atLeast = scores.stream().mapToInt(Score::atLeast).sum();
        int atMost = scores.stream().mapToInt(Score::atMost).sum();
        return atLeast == atMost ? Integer.toString(atLeast) : atLeast + "–" + atMost;
    }

    private static String signed(int points) {
        return (points > 0 ? "+" : "") + points;
    }

    private String parts() {
        ProgressBreakdown parts = progress.breakdown();
        if (progress.comparability().verdict() != ComparabilityLevel.PARTIAL
                || !parts.comparable().isPresent()) {
            return "";
        }
        return "\nComparable: " + signed(parts.comparable().value()) + " points.\n"
                + "Not comparable, earlier: "
                + parts.earlierOnly().map(Object::toString).orElse("unknown") + " points; later: "
                + parts.laterOnly().map(Object::toString).orElse("unknown") + " points.\n";
    }

    private String rate() {
        return progress.ratePerYear()
                .map(rate -> "\nChange per year: " + rate.rounded(1, RoundingMode.HALF_UP) + " points.\n")
                .orElse("");
    }

    private String followUps() {
        return progress.followUps().isEmpty()
                ? ""
                : progress.followUps().stream()
                        .map(this::followUp)
                        .collect(
                                Collectors.joining("", "\nImprovement opportunities of the earlier evaluation:\n", ""));
    }

    private String followUp(FollowUp followUp) {
        return "  " + followUp.finding().criterion() + " "
                + followUp.outcome().id().replace('-', ' ') + ": "
                + followUp.finding().text().in(languages) + "\n";
    }
}
