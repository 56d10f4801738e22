package io.github.kommunkompass.plan;

import io.github.kommunkompass.catalogue.CriterionCode;
import io.github.kommunkompass.evaluation.Subject;
import io.github.kommunkompass.style.ValueStyle;
import io.github.kommunkompass.value.LocalizedText;
import io.github.kommunkompass.value.Source;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.immutables.value.Value;

/**
 * An action plan: what a municipality does about the findings of one evaluation.
 *
 * <pre>{@code
 * Plan plan = Plan.builder(evaluation.subject())
 *         .addActions(Action.builder("a-1", LocalizedText.of("en", "Tie the budget to results")).addFindings("i-3-1").build())
 *         .build();
 * }</pre>
 *
 * <p>It may contain errors, such as a finding that the evaluation does not have; {@link PlanValidator} reports all of them at once.
 * Immutable and thread-safe.
 */
@Value.Immutable
@ValueStyle
public abstract class Plan {

    Plan() {}

    /**
     * Returns a new builder.
     *
     * @param of the subject of the evaluation: the municipality, revision and date
     * @return a builder of a plan without actions
     */
    public static PlanBuilder builder(Subject of) {
        return new PlanBuilder().of(of);
    }

    /** {@return the subject of the evaluation that the plan is of: the municipality, revision and date} */
    public abstract Subject of();

    /** {@return the title, or empty if it has none} */
    public abstract Optional<LocalizedText> title();

    /** {@return the actions in their order; may be none} */
    public abstract List<Action> actions();

    /** {@return the places of publication, in their order; may be none} */
    public abstract List<Source> sources();

    /**
     * {@return the target points by code, ordered by code, of the actions that are not dropped; may be none} A plan without errors has
     * one target for a criterion; of several, it is the highest.
     */
    public SortedMap<CriterionCode, Integer> targets() {
        SortedMap<CriterionCode, Integer> targets = new TreeMap<>();
        actions().stream()
                .filter(action -> action.status() != ActionStatus.DROPPED)
                .forEach(action -> action.target().forEach((code, points) -> targets.merge(code, points, Math::max)));
        return Collections.unmodifiableSortedMap(targets);
    }
}
