package io.github.kommunkompass.benchmark;

import io.github.kommunkompass.value.Identified;

/** Why an evaluation that was offered does not count in a population. */
public enum ExclusionReason implements Identified {
    /** It was made against another revision. */
    OTHER_REVISION,
    /** The municipality is of another country. */
    OTHER_COUNTRY,
    /** The municipality is not of the group. */
    OTHER_GROUP,
    /** It was certainly made before or after the window. */
    OUTSIDE_WINDOW,
    /** Its date is not known well enough to tell whether it lies in the window. */
    WINDOW_UNCERTAIN,
    /** The population takes another evaluation of the same municipality. */
    REPEATED
}
