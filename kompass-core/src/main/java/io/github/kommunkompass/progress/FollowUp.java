package io.github.kommunkompass.progress;

import io.github.kommunkompass.evaluation.Finding;
import io.github.kommunkompass.value.Identified;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * The outcome of an improvement opportunity of an earlier evaluation, by the points of its criterion.
 *
 * <p>Immutable and thread-safe.
 */
@Value.Immutable
public interface FollowUp {

    /** How the criterion's points changed. */
    enum Outcome implements Identified {
        /** More points. */
        IMPROVED,
        /** As many points. */
        UNCHANGED,
        /** Fewer points. */
        DECLINED,
        /** The points cannot be compared. */
        NOT_COMPARABLE,
        /** The points of one of the two evaluations are unknown. */
        NOT_KNOWN
    }

    /** {@return the finding of the earlier evaluation: an improvement opportunity} */
    Finding finding();

    /** {@return the outcome} */
    Outcome outcome();

    /**
     * {@return the change at its criterion, or empty if only the earlier catalogue has it or its points are unknown in both
     * evaluations}
     */
    Optional<Change> change();
}
