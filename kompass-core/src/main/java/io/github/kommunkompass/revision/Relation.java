package io.github.kommunkompass.revision;

import io.github.kommunkompass.value.Identified;

/**
 * How criteria of one catalogue relate to criteria of another: what the first say of the second, read from the one to the
 * other. Only of what is {@link #EQUAL} can points be compared.
 */
public enum Relation implements Identified {
    /** Both ask the same and judge it the same. */
    EQUAL,
    /** The second asks the same and judges it more strictly, or asks more. */
    TIGHTENED,
    /** The second asks the same and judges it less strictly, or asks less. */
    LOOSENED,
    /** The first is a part of the second. */
    SUBSET,
    /** The second is a part of the first. */
    SUPERSET,
    /** They have something in common, and each has something of its own. */
    OVERLAPS;

    /**
     * Returns the relation read from the second to the first.
     *
     * @return the inverse, whose inverse is this
     */
    public Relation inverse() {
        return switch (this) {
            case TIGHTENED -> LOOSENED;
            case LOOSENED -> TIGHTENED;
            case SUBSET -> SUPERSET;
            case SUPERSET -> SUBSET;
            case EQUAL, OVERLAPS -> this;
        };
    }

    /**
     * Returns what is certain of a first and a third by a second between them: as much as the weaker of both relations says.
     * {@link #EQUAL} changes nothing, a relation after itself stays what it is, and any other two leave no more than
     * {@link #OVERLAPS}. The order does not matter, nor how more than two are grouped.
     *
     * @param next how the second relates to the third
     * @return how the first relates to the third
     */
    public Relation andThen(Relation next) {
        if (this == EQUAL || this == next) {
            return next;
        }
        return next == EQUAL ? this : OVERLAPS;
    }
}
