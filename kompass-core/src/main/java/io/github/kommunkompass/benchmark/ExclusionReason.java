package io.github.kommunkompass.benchmark;

import io.github.kommunkompass.value.Identified;

/** Why an evaluation is excluded from a population. */
public enum ExclusionReason implements Identified {
    /** It is of another revision. */
    OTHER_REVISION,
    /** The municipality is of another country. */
    OTHER_COUNTRY,
    /** The municipality is not in the group. */
    OTHER_GROUP,
    /** Its date is certainly outside the window. */
    OUTSIDE_WINDOW,
    /** Its date is too imprecise to decide whether it is in the window. */
    WINDOW_UNCERTAIN,
    /** The population includes another evaluation of the same municipality. */
    REPEATED,
    /** It is equal to the included evaluation of the same municipality: same date, same points. */
    DUPLICATE
}
