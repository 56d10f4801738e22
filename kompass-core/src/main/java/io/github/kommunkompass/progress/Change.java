package io.github.kommunkompass.progress;

import io.github.kommunkompass.scoring.Score;
import io.github.kommunkompass.statistics.Figure;
import io.github.kommunkompass.statistics.UnavailableReason;
import io.github.kommunkompass.value.InvalidValueException;
import java.util.List;
import java.util.stream.Collectors;
import org.immutables.value.Value;

/**
 * The earlier and later scores at one criterion, or at several that are comparable together, and the change.
 *
 * <p>If points cannot be compared, the change is unavailable, and the scores are those of a criterion that both catalogues have.
 * Immutable and thread-safe.
 */
@Value.Immutable
public interface Change {

    /**
     * {@return the scores of the earlier evaluation: one, or several if criteria are comparable only together}
     */
    List<Score> earlier();

    /** {@return the scores of the later evaluation: one, or several if criteria are comparable only together} */
    List<Score> later();

    /** {@return the change, the later points minus the earlier, or the reason why it is unavailable} */
    Figure<Integer> points();

    /**
     * {@return the points of the earlier evaluation: the sum of the earlier scores, unavailable if one is unknown}
     */
    default Figure<Integer> earlierPoints() {
        return sum(earlier());
    }

    /**
     * {@return the points of the later evaluation: the sum of the later scores, unavailable if one is unknown}
     */
    default Figure<Integer> laterPoints() {
        return sum(later());
    }

    private static Figure<Integer> sum(List<Score> scores) {
        return scores.stream().allMatch(Score::isKnown)
                ? Figure.of(scores.stream().mapToInt(Score::pointsOrThrow).sum())
                : Figure.unavailable(UnavailableReason.POINTS_NOT_KNOWN);
    }

    /**
     * {@return the codes of the criteria in the later catalogue: a code such as {@code 3.2}, or several joined by {@code +}}
     */
    default String codes() {
        return later().stream()
                .map(score -> score.criterion().code().toString())
                .collect(Collectors.joining("+"));
    }

    /**
     * {@return the direction of the change, or the reason why the change is unavailable}
     *
     * @param tolerance the largest change, up or down, that counts as {@link Direction#SAME}, 0 or more
     * @throws InvalidValueException if the tolerance is negative
     */
    default Figure<Direction> direction(int tolerance) {
        if (tolerance < 0) {
            throw new InvalidValueException("a tolerance of " + tolerance + " points", "0 or more");
        }
        return points().map(change -> Direction.of(change, tolerance));
    }
}
