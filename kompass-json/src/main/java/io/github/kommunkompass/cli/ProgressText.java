package io.github.kommunkompass.cli;

import io.github.kommunkompass.catalogue.CriterionCode;
import io.github.kommunkompass.language.Label;
import io.github.kommunkompass.language.Noun;
import io.github.kommunkompass.language.PlanPhrase;
import io.github.kommunkompass.language.ProgressPhrase;
import io.github.kommunkompass.plan.Action;
import io.github.kommunkompass.plan.ActionStatus;
import io.github.kommunkompass.progress.ActionFollowUp;
import io.github.kommunkompass.progress.Change;
import io.github.kommunkompass.progress.FollowUp;
import io.github.kommunkompass.progress.Progress;
import io.github.kommunkompass.progress.ProgressBreakdown;
import io.github.kommunkompass.progress.RatePerYear;
import io.github.kommunkompass.revision.ComparabilityLevel;
import io.github.kommunkompass.scoring.Score;
import io.github.kommunkompass.statistics.Figure;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;

/** The progress between two evaluations, as text: the comparability, a table of the points of both, and the changes. */
final class ProgressText {

    private final Progress progress;
    private final TextStyle style;

    ProgressText(Progress progress, TextStyle style) {
        this.progress = progress;
        this.style = style;
    }

    String text() {
        return style.words().subject(progress.earlier()) + "\n"
                + style.words().subject(progress.later()) + "\n\n"
                + new ComparabilityText(progress.comparability(), style).text() + "\n" + table() + themes() + parts()
                + rate() + followUps() + actions();
    }

    private String table() {
        boolean hasChanges =
                progress.changes().stream().anyMatch(change -> change.points().isPresent());
        TextTable table = style.table(
                TextTable.Side.LEFT,
                TextTable.Side.LEFT,
                TextTable.Side.RIGHT,
                TextTable.Side.RIGHT,
                TextTable.Side.RIGHT);
        table.headings(
                "",
                "",
                progress.earlier().evaluated().toString(),
                progress.later().evaluated().toString(),
                hasChanges ? style.columnHeading(Label.CHANGE) : "");
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
        row(change.earlier(), change.later(), change.points().map(style::signed).orElse(""), table);
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
        return scores.stream().map(score -> style.in(score.criterion().name())).collect(Collectors.joining(", "));
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
        TextTable table = style.table(
                TextTable.Side.LEFT,
                TextTable.Side.LEFT,
                TextTable.Side.RIGHT,
                TextTable.Side.LEFT,
                TextTable.Side.LEFT,
                TextTable.Side.RIGHT,
                TextTable.Side.LEFT);
        String earlier = progress.earlier().evaluated().toString();
        String later = progress.later().evaluated().toString();
        table.headings("", "", earlier, "", "", later);
        progress.themes()
                .forEach(theme -> table.row(
                        theme.theme().from().code().toString(),
                        style.in(theme.theme().from().name()),
                        points(theme.earlier().stream().toList()),
                        theme.theme().to().code().toString(),
                        style.in(theme.theme().to().name()),
                        points(theme.later().stream().toList()),
                        style.in(theme.theme().reason())));
        return style.note(ProgressPhrase.THEMES) + table.text();
    }

    private String parts() {
        ProgressBreakdown parts = progress.breakdown();
        if (progress.comparability().verdict() != ComparabilityLevel.PARTIAL
                || !parts.comparable().isPresent()) {
            return "";
        }
        return style.note(
                        ProgressPhrase.CHANGE_OF_COMPARABLE,
                        changed(parts.comparable().value()))
                + style.of(
                        ProgressPhrase.NOT_COMPARABLE_PARTS, counted(parts.earlierOnly()), counted(parts.laterOnly()))
                + "\n";
    }

    private String changed(int points) {
        return style.signed(points) + " " + style.words().noun(Math.abs((long) points), Noun.POINT);
    }

    private String counted(Figure<Integer> points) {
        return points.isPresent() ? style.count(points.value(), Noun.POINT) : style.of(Label.UNKNOWN);
    }

    private String rate() {
        return progress.ratePerYear()
                .map(rate -> style.note(ProgressPhrase.PER_YEAR, perYear(rate)))
                .orElse("");
    }

    private String perYear(RatePerYear rate) {
        String atLeast = style.words().signed(rate.atLeast(), 1);
        String atMost = style.words().signed(rate.atMost(), 1);
        return atLeast.equals(atMost) ? atLeast : style.of(ProgressPhrase.TO, atLeast, atMost);
    }

    private String followUps() {
        if (progress.followUps().isEmpty()) {
            return "";
        }
        TextTable table = style.table(
                TextTable.Side.LEFT,
                TextTable.Side.LEFT,
                TextTable.Side.LEFT,
                TextTable.Side.LEFT,
                TextTable.Side.LEFT);
        progress.followUps()
                .forEach(followUp -> table.row(
                        followUp.finding().criterion().toString(),
                        style.free(followUp.finding().text()),
                        style.words().of(followUp.outcome()),
                        followUp.finding().id().isEmpty() ? "" : style.words().of(followUp.mention()),
                        actions(followUp)));
        return style.note(ProgressPhrase.EARLIER_OPPORTUNITIES) + table.text();
    }

    /** Returns the ids of the actions of a plan that are about an improvement opportunity, or that it has none. */
    private String actions(FollowUp followUp) {
        if (progress.plan().isEmpty()) {
            return "";
        }
        List<String> ids = followUp.actions().stream()
                .map(ActionFollowUp::action)
                .filter(action -> action.status() != ActionStatus.DROPPED)
                .map(Action::id)
                .toList();
        return ids.isEmpty() ? style.of(PlanPhrase.WITHOUT_ACTION) : String.join(", ", ids);
    }

    private String actions() {
        if (progress.actions().isEmpty()) {
            return "";
        }
        TextTable table =
                style.table(TextTable.Side.LEFT, TextTable.Side.LEFT, TextTable.Side.LEFT, TextTable.Side.LEFT);
        progress.actions()
                .forEach(followUp -> table.row(
                        followUp.action().id(),
                        style.free(followUp.action().text()),
                        style.status(followUp.action(), followUp.overdue()),
                        targets(followUp)));
        return style.note(PlanPhrase.ACTIONS) + table.text();
    }

    private String targets(ActionFollowUp followUp) {
        return followUp.action().target().entrySet().stream()
                .map(target -> style.of(PlanPhrase.TARGET, target.getKey(), target.getValue()) + " ("
                        + style.words().of(attainment(followUp, target.getKey())) + ")")
                .collect(Collectors.joining(", "));
    }

    private static ActionFollowUp.Attainment attainment(ActionFollowUp followUp, CriterionCode code) {
        return Objects.requireNonNull(followUp.targets().get(code));
    }
}
