package io.github.kommunkompass.revision;

import io.github.kommunkompass.value.Identified;

/**
 * The relation of criteria of one catalogue to criteria of another, read from the first to the second. Points are comparable
 * only if it is {@link #EQUAL}.
 */
public enum Relation implements Identified {
    /** Both ask the same and judge it the same way. */
    EQUAL,
    /** The second asks the same and judges it more strictly, or asks more. */
    TIGHTENED,
    /** The second asks the same and judges it less strictly, or asks less. */
    LOOSENED,
    /** The first is a part of the second. */
    SUBSET,
    /** The second is a part of the first. */
    SUPERSET,
    /** Both have a common part, and each has a part of its own. */
    OVERLAPS;

    /** {@return the relation read from the second to the first} */
    public Relation inverse() {
        return switch (this) {
            case TIGHTENED -> LOOSENED;
            case LOOSENED -> TIGHTENED;
            case SUBSET -> SUPERSET;
            case SUPERSET -> SUBSET;
            case EQUAL, OVERLAPS -> this;
        };
    }
}
