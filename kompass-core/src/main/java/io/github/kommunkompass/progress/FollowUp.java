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

    /**
     * Returns the finding of the earlier evaluation.
     *
     * @return an improvement opportunity
     */
    Finding finding();

    /**
     * Returns the outcome.
     *
     * @return the outcome
     */
    Outcome outcome();

    /**
     * Returns the change at its criterion.
     *
     * @return the change, or empty if the criterion's points are unknown in both evaluations
     */
    Optional<Change> change();
}
