package io.github.kommunkompass.evaluation;

import io.github.kommunkompass.value.Identified;

/** The reason why a criterion has no points. Missing points are not zero points. */
public enum Missing implements Observation, Identified {
    /** Not in the report, for instance because only a total was published. The default. */
    NOT_REPORTED,
    /** Not assessed, although applicable. */
    NOT_ASSESSED,
    /** Not applicable to this municipality. */
    NOT_APPLICABLE,
    /** Assessed, but the points are withheld. */
    SUPPRESSED
}
