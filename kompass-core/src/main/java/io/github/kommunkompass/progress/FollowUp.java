package io.github.kommunkompass.progress;

import io.github.kommunkompass.evaluation.Finding;
import io.github.kommunkompass.value.Identified;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * What became of an improvement opportunity that an earlier evaluation found, as far as the points of its criterion tell.
 *
 * <p>Immutable and thread-safe.
 */
@Value.Immutable
public interface FollowUp {

    /** What the criterion's points did since. */
    enum Outcome implements Identified {
        /** There are more. */
        IMPROVED,
        /** There are as many. */
        UNCHANGED,
        /** There are fewer. */
        DECLINED,
        /** They cannot be compared. */
        NOT_COMPARABLE,
        /** One of the two is not known. */
        NOT_KNOWN
    }

    /**
     * Returns the finding of the earlier evaluation.
     *
     * @return an improvement opportunity
     */
    Finding finding();

    /**
     * Returns what became of it.
     *
     * @return the outcome
     */
    Outcome outcome();

    /**
     * Returns the scores of its criterion.
     *
     * @return the change, or empty if nothing is known of the criterion's points in either evaluation
     */
    Optional<Change> change();
}
