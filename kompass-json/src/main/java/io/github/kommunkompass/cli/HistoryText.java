package io.github.kommunkompass.cli;

import io.github.kommunkompass.evaluation.Finding;
import io.github.kommunkompass.language.Label;
import io.github.kommunkompass.language.Noun;
import io.github.kommunkompass.language.PlanPhrase;
import io.github.kommunkompass.language.ProgressPhrase;
import io.github.kommunkompass.progress.Change;
import io.github.kommunkompass.progress.History;
import io.github.kommunkompass.progress.Progress;
import io.github.kommunkompass.progress.Recurrence;
import io.github.kommunkompass.scoring.Score;
import io.github.kommunkompass.scoring.Scorecard;
import java.util.List;
import java.util.stream.Collectors;

/** A history as a table of the totals, with the comparability of those that cannot be compared below. */
final class HistoryText {

    private final History history;
    private final TextStyle style;

    HistoryText(History history, TextStyle style) {
        this.history = history;
        this.style = style;
    }

    String text() {
        return history.subjects().get(0).municipality().describe() + "\n\n" + table() + breaks() + recurring();
    }

    private String table() {
        TextTable table = style.table(
                TextTable.Side.LEFT,
                TextTable.Side.LEFT,
                TextTable.Side.RIGHT,
                TextTable.Side.RIGHT,
                TextTable.Side.RIGHT,
                TextTable.Side.BAR);
        table.headings(
                style.columnHeading(Label.EVALUATED),
                style.columnHeading(Label.REVISION),
                style.columnHeading(Label.POINTS),
                style.columnHeading(Label.MAX),
                style.columnHeading(Label.CHANGE));
        List<Scorecard> scorecards = history.scorecards();
        for (int i = 0; i < scorecards.size(); i++) {
            Score total = scorecards.get(i).total();
            table.row(
                    scorecards.get(i).subject().evaluated().toString(),
                    scorecards.get(i).subject().revision().toString(),
                    PointsText.of(total),
                    Integer.toString(total.max()),
                    i == 0 ? "" : change(history.steps().get(i - 1)),
                    style.bar().of(total.atLeast(), total.atMost(), total.max()));
        }
        return table.text();
    }

    /** The change of the total, which is empty if it is unknown or not comparable. */
    private String change(Progress step) {
        return step.changes().stream()
                .filter(change -> change.codes().equals("total"))
                .map(Change::points)
                .findFirst()
                .flatMap(points -> points.toOptional())
                .map(style::signed)
                .orElse("");
    }

    private String breaks() {
        return history.breaks().stream()
                .map(step -> "\n"
                        + style.of(
                                ProgressPhrase.STEP,
                                style.words().date(step.earlier().evaluated()),
                                style.words().date(step.later().evaluated()),
                                new ComparabilityText(step.comparability(), style).text()))
                .collect(Collectors.joining());
    }

    /** The improvement opportunities that come back, those of most evaluations first. */
    private String recurring() {
        return history.recurring().isEmpty()
                ? ""
                : history.recurring().stream()
                        .map(this::recurrence)
                        .collect(Collectors.joining("", style.note(PlanPhrase.RECURRING), ""));
    }

    private String recurrence(Recurrence recurrence) {
        Finding last = recurrence.findings().get(recurrence.length() - 1);
        String dates = recurrence.evaluations().stream()
                .map(subject -> style.words().date(subject.evaluated()))
                .collect(Collectors.joining(", "));
        return "  " + last.criterion() + " " + style.free(last.text()) + " ("
                + style.of(PlanPhrase.IN_A_ROW, style.count(recurrence.length(), Noun.EVALUATION), dates) + ")\n";
    }
}
