package io.github.kommunkompass.scoring;

import io.github.kommunkompass.value.Identified;

/**
 * How missing points affect scores. No policy imputes points; for an evaluation without missing points all give the same scores.
 */
public enum MissingPolicy implements Identified {
    /**
     * A score is known only if it was reported or follows from reported points; otherwise it has bounds. A sum with a part that
     * is not applicable follows only if a sum that includes it was reported. The maximum is always that of the catalogue. The
     * default.
     */
    STRICT,
    /**
     * A score is the sum of the parts whose points are known, out of the sum of their maxima. Scores of different parts have
     * different maxima and cannot be compared.
     */
    AVAILABLE_PARTS,
    /**
     * As {@link #STRICT}, but criteria that are
     * {@linkplain io.github.kommunkompass.evaluation.Missing#NOT_APPLICABLE not applicable} are excluded from points and maximum. So are
     * criteria all of whose parts are not applicable.
     */
    EXCLUDE_NOT_APPLICABLE
}
