package io.github.kommunkompass.comparison;

import io.github.kommunkompass.value.Identified;

/**
 * Whether the compared evaluation is part of the reference. Published comparisons seldom state it; a caller must, because the
 * gap to a mean that includes the subject is smaller by exactly {@code 1/n} than the gap to the mean of the others.
 */
public enum SubjectInclusion implements Identified {
    /** It is part of the reference: figures are over all evaluations, itself included. */
    INCLUDED,
    /** It is part of the reference but excluded from it: figures are over the others. */
    EXCLUDED,
    /** It is not part of the reference: figures are over the reference, and it is ranked as an additional member. */
    NOT_A_MEMBER,
    /** It is not stated. Published means can then be used as printed; a benchmark cannot. */
    UNSTATED;

    /** Returns the number of evaluations other than the subject's among all that the reference counts. */
    long countOthers(long all) {
        return this == INCLUDED || this == EXCLUDED ? Math.max(0, all - 1) : all;
    }
}
