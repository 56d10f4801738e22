package io.github.kommunkompass.revision;

import io.github.kommunkompass.value.Identified;

/** What a crosswalk says of a criterion. */
public enum Coverage implements Identified {
    /** It is in a link. */
    COVERED,
    /** It is in the later catalogue alone. */
    ADDED,
    /** It is in the earlier catalogue alone. */
    REMOVED,
    /** Nothing is said of it. That is not that nothing changed. */
    UNKNOWN
}
