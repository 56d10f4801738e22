package io.github.kommunkompass.plan;

import io.github.kommunkompass.catalogue.CriterionCode;
import io.github.kommunkompass.style.ValueStyle;
import io.github.kommunkompass.value.InvalidValueException;
import io.github.kommunkompass.value.Limits;
import io.github.kommunkompass.value.LocalizedText;
import io.github.kommunkompass.value.PartialDate;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.stream.Stream;
import org.immutables.value.Value;

/**
 * An action of a {@link Plan}: what is done about which findings and criteria, by whom, by when, and to how many points.
 *
 * <pre>{@code
 * Action action = Action.builder("a-1", LocalizedText.of("en", "Tie the budget to results"))
 *         .addFindings("i-3-1")
 *         .responsible("The finance director")
 *         .due(PartialDate.of(2024, 6))
 *         .putTarget(CriterionCode.of("3.2"), 30)
 *         .build();
 * }</pre>
 *
 * <p>Immutable and thread-safe.
 */
@Value.Immutable
@ValueStyle
public abstract class Action {

    Action() {}

    /**
     * Returns a new builder.
     *
     * @param id the id, unique in the plan
     * @param text the words
     * @return a builder of a planned action without findings, criteria, due date and target; building it throws
     *     {@link InvalidValueException} if an id is malformed, the name of who is responsible is blank or exceeds a limit, or a finding
     *     or criterion occurs twice
     */
    public static ActionBuilder builder(String id, LocalizedText text) {
        return new ActionBuilder().id(id).text(text);
    }

    /**
     * {@return the id, unique in the plan: a letter or digit, followed by letters, digits, dots, hyphens and underscores, all of ASCII,
     * at most {@value Limits#ID_LENGTH} characters}
     */
    public abstract String id();

    /** {@return what is done, in words, in at least one language} */
    public abstract LocalizedText text();

    /** {@return the ids of the findings of the evaluation that it is about, each once, in their order; may be none} */
    public abstract List<String> findings();

    /** {@return the codes of the criteria that it is about, of any level, each once, in their order; may be none} */
    public abstract List<CriterionCode> criteria();

    /** {@return the name of the person or unit that is responsible, or empty if none is named} */
    public abstract Optional<String> responsible();

    /** {@return the date by which it is to be done, known to the year, month or day, or empty if there is none} */
    public abstract Optional<PartialDate> due();

    /** {@return the status; {@link ActionStatus#PLANNED} by default} */
    @Value.Default
    public ActionStatus status() {
        return ActionStatus.PLANNED;
    }

    /** {@return the target points by code, ordered by code; may be none} */
    @Value.NaturalOrder
    public abstract SortedMap<CriterionCode, Integer> target();

    /**
     * Returns this action with another status.
     *
     * @param other the status
     * @return the action, otherwise the same
     */
    public Action withStatus(ActionStatus other) {
        ActionBuilder copy = builder(id(), text())
                .addAllFindings(findings())
                .addAllCriteria(criteria())
                .status(other)
                .putAllTarget(target());
        responsible().ifPresent(copy::responsible);
        due().ifPresent(copy::due);
        return copy.build();
    }

    /**
     * Returns whether this action is overdue at a date. Unknown parts of dates are not filled in.
     *
     * @param date the date
     * @return {@link Overdue#NO} if it is done, dropped or without due date
     */
    public Overdue overdue(PartialDate date) {
        if (due().isEmpty() || !status().isOpen()) {
            return Overdue.NO;
        }
        PartialDate due = due().get();
        if (due.relationTo(date) == PartialDate.Relation.BEFORE) {
            return Overdue.YES;
        }
        return due.earliest().isBefore(date.latest()) ? Overdue.PERHAPS : Overdue.NO;
    }

    @Value.Check
    void check() {
        InvalidValueException.checkIdentifier(id(), "text for the id of an action", Limits.ID_LENGTH);
        findings().forEach(finding -> InvalidValueException.checkIdentifier(finding, "finding id", Limits.ID_LENGTH));
        responsible()
                .ifPresent(name -> InvalidValueException.checkText(
                        name, "name of who is responsible", "a name", Limits.NAME_LENGTH));
        checkOnce(findings().stream(), "each finding once");
        checkOnce(criteria().stream().map(CriterionCode::toString), "each criterion once");
    }

    private static void checkOnce(Stream<String> items, String expected) {
        Set<String> seen = new HashSet<>();
        Set<String> repeated = new LinkedHashSet<>();
        items.filter(item -> !seen.add(item)).forEach(repeated::add);
        if (!repeated.isEmpty()) {
            throw new InvalidValueException(String.join(", ", repeated) + " more than once", expected);
        }
    }
}
