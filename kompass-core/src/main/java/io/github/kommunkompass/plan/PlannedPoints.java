package io.github.kommunkompass.plan;

import io.github.kommunkompass.scoring.Score;
import io.github.kommunkompass.statistics.Figure;
import java.util.OptionalInt;
import org.immutables.value.Value;

/**
 * The points that a criterion would have if each target of a plan were reached and nothing else changed.
 *
 * <p>Immutable and thread-safe.
 */
@Value.Immutable
public interface PlannedPoints {

    /** {@return the score in the evaluation, under the strict policy} */
    Score score();

    /** {@return the target of the plan for this criterion, or empty if only parts of it have targets} */
    OptionalInt target();

    /**
     * {@return the points that it would have: its target, or its points and what its parts gain, whichever is more, so that no gain
     * counts twice; unavailable if they depend on points that are unknown}
     */
    Figure<Integer> points();

    /**
     * {@return what it would gain, in points, 0 or more; unavailable if that depends on points that are unknown} The gain of its parts may
     * be known where its own points are not.
     */
    Figure<Integer> gain();
}
