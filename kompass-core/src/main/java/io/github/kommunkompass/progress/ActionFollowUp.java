package io.github.kommunkompass.progress;

import io.github.kommunkompass.catalogue.CriterionCode;
import io.github.kommunkompass.plan.Action;
import io.github.kommunkompass.plan.Overdue;
import io.github.kommunkompass.value.Identified;
import java.util.SortedMap;
import org.immutables.value.Value;

/**
 * What became of an action of the plan of an earlier evaluation, as the later evaluation shows it.
 *
 * <p>Immutable and thread-safe.
 */
@Value.Immutable
public interface ActionFollowUp {

    /** Whether a criterion reached its target. */
    enum Attainment implements Identified {
        /** It has the points of the target or more. */
        REACHED,
        /** It has fewer points than the target. */
        NOT_REACHED,
        /** The points of the later evaluation cannot be compared with the target. */
        NOT_COMPARABLE,
        /** The points of the later evaluation are unknown, and their bounds do not decide. */
        NOT_KNOWN
    }

    /** {@return the action, with its status} */
    Action action();

    /** {@return whether it is overdue at the date of the later evaluation} */
    Overdue overdue();

    /** {@return whether each criterion with a target reached it, by code in the earlier catalogue; none if there is no target} */
    @Value.NaturalOrder
    SortedMap<CriterionCode, Attainment> targets();
}
