package io.github.kommunkompass.revision;

import io.github.kommunkompass.catalogue.Criterion;
import java.util.List;
import org.immutables.value.Value;

/**
 * That points of some criteria under one catalogue, added up, can be compared with points of others under another: both ask
 * the same, judge it the same, and have the same maximum. Mostly it is one criterion on each side.
 *
 * <p>Immutable and thread-safe.
 */
@Value.Immutable
public interface Correspondence {

    /**
     * Returns the criteria of the first catalogue.
     *
     * @return at least one, in catalogue order
     */
    List<Criterion> from();

    /**
     * Returns the criteria of the second catalogue.
     *
     * @return at least one, in catalogue order
     */
    List<Criterion> to();

    /**
     * Returns whether this is within another: whether its criteria lie below those of the other, on both sides.
     *
     * @param other another correspondence of the same comparability
     * @return true if one would count points again that the other counts
     */
    default boolean isPartOf(Correspondence other) {
        return Nesting.of(from(), other.from()) != Nesting.NONE;
    }
}
