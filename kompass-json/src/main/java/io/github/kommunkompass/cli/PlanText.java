package io.github.kommunkompass.cli;

import io.github.kommunkompass.language.Label;
import io.github.kommunkompass.language.PlanPhrase;
import io.github.kommunkompass.plan.Action;
import io.github.kommunkompass.plan.Plan;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A plan as a table of its actions. */
final class PlanText {

    private final Plan plan;
    private final TextStyle style;
    private final Function<Action, String> status;

    PlanText(Plan plan, TextStyle style) {
        this(plan, style, action -> style.words().of(action.status()));
    }

    /** Creates a text in which the status of an action has words of its own. */
    PlanText(Plan plan, TextStyle style, Function<Action, String> status) {
        this.plan = plan;
        this.style = style;
        this.status = status;
    }

    String text() {
        String title = plan.title().map(words -> style.free(words) + "\n").orElse("");
        return style.of(PlanPhrase.PLAN_OF, style.words().subject(plan.of())) + "\n" + title + "\n"
                + (plan.actions().isEmpty() ? style.of(PlanPhrase.NO_ACTIONS) + "\n" : table());
    }

    private String table() {
        TextTable table = style.table(
                TextTable.Side.LEFT,
                TextTable.Side.LEFT,
                TextTable.Side.LEFT,
                TextTable.Side.LEFT,
                TextTable.Side.LEFT,
                TextTable.Side.LEFT);
        table.headings(
                "",
                style.columnHeading(Label.ACTION),
                style.columnHeading(Label.ABOUT),
                style.columnHeading(Label.TARGET),
                style.columnHeading(Label.RESPONSIBLE),
                style.columnHeading(Label.STATUS));
        plan.actions()
                .forEach(action -> table.row(
                        action.id(),
                        style.free(action.text()),
                        about(action),
                        targets(action),
                        action.responsible().orElse(""),
                        status(action)));
        return table.text();
    }

    /** The due date has no column of its own, so that the table has room in a narrow terminal. */
    private String status(Action action) {
        String due = action.due()
                .map(date -> ", " + style.of(PlanPhrase.DUE, style.words().date(date)))
                .orElse("");
        return status.apply(action) + due;
    }

    private static String about(Action action) {
        return Stream.concat(
                        action.findings().stream(), action.criteria().stream().map(Object::toString))
                .collect(Collectors.joining(", "));
    }

    private static String targets(Action action) {
        return action.target().entrySet().stream()
                .map(target -> target.getKey() + ": " + target.getValue())
                .collect(Collectors.joining(", "));
    }
}
