package io.github.kommunkompass.cli;

import io.github.kommunkompass.progress.Change;
import io.github.kommunkompass.progress.FollowUp;
import io.github.kommunkompass.progress.Progress;
import io.github.kommunkompass.progress.ProgressBreakdown;
import io.github.kommunkompass.progress.RatePerYear;
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
                + ComparabilityText.text(progress.comparability(), languages) + "\n" + table() + themes() + parts()
                + rate() + followUps();
    }

    private String table() {
        boolean hasChanges =
                progress.changes().stream().anyMatch(change -> change.points().isPresent());
        TextTable table = new TextTable(
                TextTable.Side.LEFT,
                TextTable.Side.LEFT,
                TextTable.Side.RIGHT,
                TextTable.Side.RIGHT,
                TextTable.Side.RIGHT);
        table.row(
                "",
                "",
                progress.earlier().evaluated().toString(),
                progress.later().evaluated().toString(),
                hasChanges ? "Change" : "");
        progress.changes().stream().filter(change -> !isTotal(change)).forEach(change -> row(change, table));
        progress.earlierOnly().forEach(score -> row(List.of(score), List.of(), "", table));
        progress.laterOnly().forEach(score -> row(List.of(), List.of(score), "", table));
        progress.changes().stream().filter(ProgressText::isTotal).forEach(total -> {
            table.space();
            row(total, table);
        });
        return table.text();
    }

    private static boolean isTotal(Change change) {
        return change.codes().equals("total");
    }

    private void row(Change change, TextTable table) {
        row(
                change.earlier(),
                change.later(),
                change.points().map(PointsText::signed).orElse(""),
                table);
    }

    private void row(List<Score> earlier, List<Score> later, String change, TextTable table) {
        List<Score> named = later.isEmpty() ? earlier : later;
        String before = codes(earlier);
        String after = codes(later);
        String codes =
                before.isEmpty() || before.equals(after) || after.isEmpty() ? codes(named) : before + " → " + after;
        table.row(codes, name(named), points(earlier), points(later), change);
    }

    private static String codes(List<Score> scores) {
        return scores.stream()
                .filter(score -> score.criterion().parent().isPresent())
                .map(score -> score.criterion().code().toString())
                .collect(Collectors.joining("+"));
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
        return PointsText.between(atLeast, atMost);
    }

    /** Names and points of both catalogues next to each other; each row says that it is our reading. */
    private String themes() {
        if (progress.themes().isEmpty()) {
            return "";
        }
        TextTable table = new TextTable(
                TextTable.Side.LEFT,
                TextTable.Side.LEFT,
                TextTable.Side.RIGHT,
                TextTable.Side.LEFT,
                TextTable.Side.LEFT,
                TextTable.Side.RIGHT,
                TextTable.Side.LEFT);
        progress.themes()
                .forEach(theme -> table.row(
                        theme.theme().from().code().toString(),
                        theme.theme().from().name().in(languages),
                        points(theme.earlier().stream().toList()),
                        theme.theme().to().code().toString(),
                        theme.theme().to().name().in(languages),
                        points(theme.later().stream().toList()),
                        theme.theme().reason()));
        return "\nThemes. No source says that these areas are alike, and their points cannot be compared.\n"
                + table.text();
    }

    private String parts() {
        ProgressBreakdown parts = progress.breakdown();
        if (progress.comparability().verdict() != ComparabilityLevel.PARTIAL
                || !parts.comparable().isPresent()) {
            return "";
        }
        return "\nComparable: " + points(PointsText.signed(parts.comparable().value())) + ".\n"
                + "Not comparable, earlier: "
                + points(parts.earlierOnly().map(Object::toString).orElse("unknown")) + "; later: "
                + points(parts.laterOnly().map(Object::toString).orElse("unknown")) + ".\n";
    }

    private static String points(String number) {
        return number + (number.matches("[+-]?1") ? " point" : " points");
    }

    private String rate() {
        return progress.ratePerYear()
                .map(rate -> "\nChange per year: " + perYear(rate) + " points.\n")
                .orElse("");
    }

    private static String perYear(RatePerYear rate) {
        String atLeast = rate.atLeast().rounded(1, RoundingMode.HALF_UP).toString();
        String atMost = rate.atMost().rounded(1, RoundingMode.HALF_UP).toString();
        return atLeast.equals(atMost) ? atLeast : atLeast + " to " + atMost;
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
                + Shown.part(followUp.finding().text().in(languages)) + "\n";
    }
}
