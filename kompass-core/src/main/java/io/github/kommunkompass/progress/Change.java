package io.github.kommunkompass.progress;

import io.github.kommunkompass.scoring.Score;
import io.github.kommunkompass.statistics.Figure;
import io.github.kommunkompass.statistics.UnavailableReason;
import io.github.kommunkompass.value.InvalidValueException;
import java.util.List;
import java.util.stream.Collectors;
import org.immutables.value.Value;

/**
 * The scores of two evaluations side by side at one criterion, or at some that are comparable together, and the change if there
 * is one.
 *
 * <p>Where points cannot be compared, scores of criteria with the same code stand side by side and there is no change: they may
 * be of different things. Immutable and thread-safe.
 */
@Value.Immutable
public interface Change {

    /**
     * Returns the scores of the earlier evaluation.
     *
     * @return mostly one; none if the earlier catalogue has no such criterion
     */
    List<Score> earlier();

    /**
     * Returns the scores of the later evaluation.
     *
     * @return mostly one; none if the later catalogue has no such criterion
     */
    List<Score> later();

    /**
     * Returns the change: the later points less the earlier.
     *
     * @return points, or why there is no change
     */
    Figure<Integer> points();

    /**
     * Returns the points of the earlier evaluation.
     *
     * @return the sum of the earlier scores, unavailable if one is unknown or there is none
     */
    default Figure<Integer> earlierPoints() {
        return sum(earlier());
    }

    /**
     * Returns the points of the later evaluation.
     *
     * @return the sum of the later scores, unavailable if one is unknown or there is none
     */
    default Figure<Integer> laterPoints() {
        return sum(later());
    }

    private static Figure<Integer> sum(List<Score> scores) {
        if (scores.isEmpty()) {
            return Figure.unavailable(UnavailableReason.NO_VALUES);
        }
        return scores.stream().allMatch(Score::isKnown)
                ? Figure.of(scores.stream().mapToInt(Score::pointsOrThrow).sum())
                : Figure.unavailable(UnavailableReason.POINTS_NOT_KNOWN);
    }

    /**
     * Returns the codes of the criteria, those of the later catalogue if there are any.
     *
     * @return a code such as {@code 3.2}, or several with {@code +} between
     */
    default String codes() {
        List<Score> scores = later().isEmpty() ? earlier() : later();
        return scores.stream().map(score -> score.criterion().code().toString()).collect(Collectors.joining("+"));
    }

    /**
     * Returns which way the points went.
     *
     * @param tolerance how many points up or down still count as the same, 0 or more
     * @return the direction, or why there is no change
     * @throws IllegalArgumentException if the tolerance is negative
     */
    default Figure<Direction> direction(int tolerance) {
        if (tolerance < 0) {
            throw new InvalidValueException("a tolerance of " + tolerance + " points", "0 or more");
        }
        return points().map(change -> Direction.of(change, tolerance));
    }
}
