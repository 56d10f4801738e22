package io.github.kommunkompass.progress;

import io.github.kommunkompass.evaluation.Finding;
import java.util.Locale;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * What became of an improvement opportunity that an earlier evaluation found, as far as the points of its criterion tell.
 *
 * <p>Immutable and safe on any thread.
 */
@Value.Immutable
public interface FollowUp {

    /** What the criterion's points did since. */
    enum Outcome {
        /** There are more. */
        IMPROVED,
        /** There are as many. */
        UNCHANGED,
        /** There are fewer. */
        WORSE,
        /** They cannot be compared. */
        NOT_COMPARABLE,
        /** One of the two is not known. */
        NOT_KNOWN;

        /**
         * Returns the stable name, for tools, such as {@code not-comparable}.
         *
         * @return lower-case words with hyphens between
         */
        public String id() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
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
