package io.github.kommunkompass.scoring;

import io.github.kommunkompass.value.Identified;

/**
 * What becomes of a criterion of which some points are missing. None of them fills anything in; on an evaluation in which
 * nothing is missing all three give the same.
 */
public enum MissingPolicy implements Identified {
    /**
     * A score is known only if every part of it is, or if it was reported itself; the maximum is always that of the
     * catalogue. What is not known is bounded by what is certain and what is possible.
     */
    STRICT,
    /**
     * A score is the sum over the parts whose points are known, and its maximum the sum over the same parts. Scores of
     * different parts have different maxima and do not compare.
     */
    AVAILABLE_PARTS,
    /**
     * As {@link #STRICT}, but what is {@linkplain io.github.kommunkompass.evaluation.Missing#NOT_APPLICABLE not applicable} is
     * left out of points and maximum alike.
     */
    EXCLUDE_NOT_APPLICABLE
}
