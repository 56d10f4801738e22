package io.github.kommunkompass.progress;

import io.github.kommunkompass.statistics.Figure;
import org.immutables.value.Value;

/**
 * The breakdown of two totals: the later total minus the earlier is the comparable change, plus the points only in the later,
 * minus the points only in the earlier. Only the first of the three is a change.
 *
 * <p>Immutable and thread-safe.
 */
@Value.Immutable
public interface ProgressBreakdown {

    /** {@return the change of the comparable points, or the reason why it is unavailable} */
    Figure<Integer> comparable();

    /**
     * {@return the points of the earlier evaluation that cannot be compared, 0 or more, or the reason why they are
     * unavailable}
     */
    Figure<Integer> earlierOnly();

    /**
     * {@return the points of the later evaluation that cannot be compared, 0 or more, or the reason why they are
     * unavailable}
     */
    Figure<Integer> laterOnly();
}
