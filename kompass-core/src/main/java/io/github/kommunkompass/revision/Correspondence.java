package io.github.kommunkompass.revision;

import io.github.kommunkompass.catalogue.Criterion;
import java.util.List;
import org.immutables.value.Value;

/**
 * Criteria of two catalogues whose summed points are comparable: both sides ask the same, are judged the same way and have
 * the same maximum. Usually there is one criterion on each side.
 *
 * <p>Immutable and thread-safe.
 */
@Value.Immutable
public interface Correspondence {

    /** {@return the criteria of the first catalogue, at least one, in catalogue order} */
    List<Criterion> from();

    /** {@return the criteria of the second catalogue, at least one, in catalogue order} */
    List<Criterion> to();

    /**
     * Returns whether the criteria are below those of another correspondence, on one side or on both.
     *
     * @param other another correspondence of the same comparability
     * @return true if the other already counts the points of this
     */
    default boolean isPartOf(Correspondence other) {
        return isBelow(from(), other.from()) || isBelow(to(), other.to());
    }

    private static boolean isBelow(List<Criterion> parts, List<Criterion> wholes) {
        return parts.stream().flatMap(part -> part.ancestors().stream()).anyMatch(wholes::contains);
    }
}
