package io.github.kommunkompass.progress;

import io.github.kommunkompass.statistics.Figure;
import org.immutables.value.Value;

/**
 * The two totals of a progress across revisions, taken apart: the later total less the earlier is the comparable change, plus
 * what is in the later alone, less what is in the earlier alone. Only the first of the three is a change.
 *
 * <p>Immutable and thread-safe.
 */
@Value.Immutable
public interface ProgressBreakdown {

    /**
     * Returns the change of what is comparable.
     *
     * @return points, or why there is none
     */
    Figure<Integer> comparable();

    /**
     * Returns the points of the earlier evaluation for what cannot be compared.
     *
     * @return points, 0 or more, or why they cannot be had
     */
    Figure<Integer> earlierOnly();

    /**
     * Returns the points of the later evaluation for what cannot be compared.
     *
     * @return points, 0 or more, or why they cannot be had
     */
    Figure<Integer> laterOnly();
}
