package io.github.kommunkompass.json.format;

import io.github.kommunkompass.catalogue.CriterionCode;
import io.github.kommunkompass.json.shape.ListShape;
import io.github.kommunkompass.json.shape.Member;
import io.github.kommunkompass.json.shape.Members;
import io.github.kommunkompass.json.shape.NumberShape;
import io.github.kommunkompass.json.shape.ObjectShape;
import io.github.kommunkompass.json.shape.StringShape;
import io.github.kommunkompass.plan.Action;
import io.github.kommunkompass.plan.ActionBuilder;
import io.github.kommunkompass.plan.ActionStatus;
import io.github.kommunkompass.value.Limits;
import io.github.kommunkompass.value.LocalizedText;
import io.github.kommunkompass.value.PartialDate;
import java.util.List;
import java.util.Map;

/** An action of a plan. */
final class ActionShape extends ObjectShape<Action> {

    static final ActionShape ACTION = new ActionShape();

    /** A placeholder for an unreadable action or part, so that the others are checked. */
    static final Action ANY = Action.builder("any", LocalizedText.of("en", "?")).build();

    private final Member<Action, String> id =
            required("id", Common.ID, Action::id).described("Unique in the plan.");
    private final Member<Action, LocalizedText> text = required("text", Common.TEXT, Action::text);
    private final Member<Action, List<String>> findings = unlessEmpty(
                    "findings", ListShape.of(Common.ID).with("uniqueItems", true), Action::findings)
            .described("The ids of findings of the evaluation.");
    private final Member<Action, List<CriterionCode>> criteria = unlessEmpty(
                    "criteria", ListShape.of(Common.CODE).with("uniqueItems", true), Action::criteria)
            .described("The codes of criteria at any level.");
    private final Member<Action, String> responsible = optional(
                    "responsible", StringShape.text(Limits.NAME_LENGTH), Action::responsible)
            .described("The name of the person or unit that is responsible.");
    private final Member<Action, PartialDate> due = optional("due", Common.DATE, Action::due);
    private final Member<Action, ActionStatus> status =
            required("status", Common.words(ActionStatus.values()), Action::status);
    private final Member<Action, Map<CriterionCode, Integer>> target = optional(
                    "target",
                    Common.byCode(NumberShape.between(Integer.MIN_VALUE, Integer.MAX_VALUE)
                            .with("minimum", 0)),
                    action -> Common.unlessEmpty(action.target()))
            .described("The points to reach, by the code of a criterion.");

    private ActionShape() {}

    @Override
    protected Action make(Members read) {
        ActionBuilder action = Action.builder(read.get(id, ANY.id()), read.get(text, ANY.text()))
                .status(read.get(status, ANY.status()))
                .putAllTarget(read.get(target, Map.of()));
        read.find(responsible).ifPresent(action::responsible);
        read.find(due).ifPresent(action::due);
        action.addAllFindings(read.get(findings, List.of()));
        if (read.made(findings, action::build) == null) {
            return ANY;
        }
        action.addAllCriteria(read.get(criteria, List.of()));
        Action made = read.made(criteria, action::build);
        return made == null ? ANY : made;
    }
}
