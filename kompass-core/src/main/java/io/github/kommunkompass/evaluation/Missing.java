package io.github.kommunkompass.evaluation;

import io.github.kommunkompass.value.Identified;

/** Why there are no points for a criterion. None of them stands for zero. */
public enum Missing implements Observation, Identified {
    /** Nothing was said of it: it is in no list, for instance because only a total was published. */
    NOT_REPORTED,
    /** It was not judged, though it could have been. */
    NOT_ASSESSED,
    /** It cannot be judged in this municipality: there is nothing of the kind. */
    NOT_APPLICABLE,
    /** It was judged, but the points are withheld. */
    SUPPRESSED
}
