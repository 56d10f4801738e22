package io.github.kommunkompass.revision;

import io.github.kommunkompass.value.Rule;

/** Validation rules for crosswalks. */
public enum CrosswalkRule implements Rule {
    /** Each link has criteria on both sides. */
    EMPTY_SIDE,
    /** Each code is in the catalogue of its side. */
    UNKNOWN_CRITERION,
    /** No side of a link has both a criterion and a part of it. */
    NESTED,
    /** No two links are between the same criteria. */
    DUPLICATE_LINK,
    /** A criterion in an {@link Relation#EQUAL} link is in no other link. */
    EQUAL_AND_MORE,
    /** Of two {@link Relation#EQUAL} links, one is below the other on both sides or on none. */
    EQUAL_APART,
    /** No criterion is both in a link and added or removed, and none is added or removed twice. */
    CONTRADICTION
}
