package io.github.kommunkompass.cli;

import io.github.kommunkompass.catalogue.Criterion;
import io.github.kommunkompass.language.Label;
import io.github.kommunkompass.language.Noun;
import io.github.kommunkompass.language.PlanPhrase;
import io.github.kommunkompass.plan.Action;
import io.github.kommunkompass.plan.ActionStatus;
import io.github.kommunkompass.plan.Overdue;
import io.github.kommunkompass.plan.PlanStatus;
import io.github.kommunkompass.plan.PlannedPoints;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;

/** Where a plan stands: its actions, how many are done, what has no action, and what its targets would give. */
final class PlanStatusText {

    private final PlanStatus status;
    private final TextStyle style;

    PlanStatusText(PlanStatus status, TextStyle style) {
        this.status = status;
        this.style = style;
    }

    String text() {
        return new PlanText(status.plan(), style, action -> style.status(action, action.overdue(status.date()))).text()
                + done()
                + overdue()
                + withoutAction()
                + planned();
    }

    private String done() {
        int all = status.plan().actions().size();
        int done = Objects.requireNonNull(status.numbers().get(ActionStatus.DONE));
        return status.shareDone()
                .map(share -> style.note(
                        PlanPhrase.DONE,
                        style.words().number(done),
                        style.count(all, Noun.ACTION),
                        style.words().percent(share, 1)))
                .orElse("");
    }

    private String overdue() {
        List<Action> overdue = status.actions(Overdue.YES);
        List<Action> perhaps = status.actions(Overdue.PERHAPS);
        String date = style.words().date(status.date());
        String certain = style.of(PlanPhrase.NUMBER_OVERDUE, date, style.count(overdue.size(), Noun.ACTION));
        return status.plan().actions().isEmpty()
                ? ""
                : certain
                        + (perhaps.isEmpty()
                                ? ""
                                : " "
                                        + style.of(
                                                PlanPhrase.NUMBER_PERHAPS_OVERDUE,
                                                style.count(perhaps.size(), Noun.ACTION)))
                        + "\n";
    }

    private String withoutAction() {
        return status.withoutAction().isEmpty()
                ? ""
                : status.withoutAction().stream()
                        .map(finding -> "  " + finding.id().map(id -> id + " ").orElse("") + finding.criterion() + ": "
                                + style.free(finding.text()) + "\n")
                        .collect(Collectors.joining("", style.note(PlanPhrase.OPPORTUNITIES_WITHOUT_ACTION), ""));
    }

    private String planned() {
        if (status.plannedPoints().isEmpty()) {
            return "";
        }
        TextTable table = style.table(
                TextTable.Side.LEFT,
                TextTable.Side.LEFT,
                TextTable.Side.RIGHT,
                TextTable.Side.RIGHT,
                TextTable.Side.RIGHT,
                TextTable.Side.RIGHT,
                TextTable.Side.RIGHT);
        table.headings(
                "",
                "",
                style.columnHeading(Label.POINTS),
                style.columnHeading(Label.TARGET),
                style.columnHeading(Label.AFTER),
                style.columnHeading(Label.CHANGE),
                style.columnHeading(Label.MAX));
        // As in other tables, the total is the last row.
        status.plannedPoints().stream().filter(one -> !isTotal(one)).forEach(one -> row(one, table));
        status.plannedPoints().stream().filter(PlanStatusText::isTotal).forEach(total -> {
            table.space();
            row(total, table);
        });
        return style.note(PlanPhrase.IF_TARGETS_ARE_REACHED) + table.text();
    }

    private static boolean isTotal(PlannedPoints planned) {
        return planned.score().criterion().parent().isEmpty();
    }

    private void row(PlannedPoints planned, TextTable table) {
        Criterion criterion = planned.score().criterion();
        table.row(
                TextStyle.code(criterion),
                style.indented(criterion),
                PointsText.of(planned.score()),
                planned.target().isPresent() ? Integer.toString(planned.target().getAsInt()) : "",
                planned.points().map(points -> Integer.toString(points)).orElse(style.of(Label.UNKNOWN)),
                planned.gain().map(style::signed).orElse(""),
                Integer.toString(criterion.max()));
    }
}
