package io.github.kommunkompass.revision;

import io.github.kommunkompass.value.Identified;

/** The coverage of a criterion by a crosswalk. */
public enum Coverage implements Identified {
    /** The criterion is in a link. */
    COVERED,
    /** The criterion is in the second catalogue only. */
    ADDED,
    /** The criterion is in the first catalogue only. */
    REMOVED,
    /** There is no statement on the criterion, which does not mean that it is unchanged. */
    UNKNOWN
}
