package io.github.kommunkompass.comparison;

import io.github.kommunkompass.value.Identified;

/**
 * Whether the compared evaluation is part of the reference. Published comparisons seldom state it; a caller must, because the gap
 * to a mean of which one is a part is smaller by exactly the share {@code 1/n} of the gap to the others.
 */
public enum SubjectInclusion implements Identified {
    /** It is part of the reference, and figures are over all evaluations, itself included. */
    INCLUDED,
    /** It is part of the reference and is taken out: figures are over the others. */
    EXCLUDED,
    /** It is not part of the reference: figures are over the reference, and it is ranked as an additional one. */
    NOT_A_MEMBER,
    /** It is not stated. Published means can then be used as printed; a benchmark cannot. */
    UNSTATED
}
