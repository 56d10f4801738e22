package io.github.kommunkompass.revision;

import io.github.kommunkompass.value.Rule;

/** What a crosswalk has to keep. */
public enum CrosswalkRule implements Rule {
    /** Each link has criteria on both sides. */
    EMPTY_SIDE,
    /** Each code is in the catalogue of its side. */
    UNKNOWN_CRITERION,
    /** Each link says why. */
    BLANK_REASON,
    /** No side of a link has both a criterion and a part of it. */
    NESTED,
    /** No two links are between the same criteria. */
    DUPLICATE_LINK,
    /** What is equal to something is in no other link. */
    EQUAL_AND_MORE,
    /** What is equal to something lies below something else that is equal just where both do. */
    EQUAL_APART,
    /** No criterion is in a link and also added or removed, or either twice. */
    CONTRADICTION
}
