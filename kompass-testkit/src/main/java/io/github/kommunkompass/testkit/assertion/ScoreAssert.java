package io.github.kommunkompass.testkit.assertion;

import io.github.kommunkompass.scoring.Score;
import io.github.kommunkompass.value.Ratio;
import java.util.Optional;
import java.util.OptionalInt;
import org.assertj.core.api.AbstractAssert;
import org.jspecify.annotations.Nullable;

/** Assertions on the score of one criterion. */
public final class ScoreAssert extends AbstractAssert<ScoreAssert, Score> {

    ScoreAssert(@Nullable Score actual) {
        super(actual, ScoreAssert.class);
    }

    /**
     * Checks the points.
     *
     * @param points the expected points
     * @return this assertion
     * @throws AssertionError if the points are different or unknown
     */
    public ScoreAssert hasPoints(int points) {
        isNotNull();
        return check(actual.points().equals(OptionalInt.of(points)), points + " points");
    }

    /**
     * Checks that the points are known.
     *
     * @return this assertion
     * @throws AssertionError if the points are unknown
     */
    public ScoreAssert isKnown() {
        isNotNull();
        return check(actual.isKnown(), "known points");
    }

    /**
     * Checks that the points are unknown, and checks their bounds.
     *
     * @param atLeast the expected lower bound
     * @param atMost the expected upper bound
     * @return this assertion
     * @throws AssertionError if the points are known, or the bounds are different
     */
    public ScoreAssert hasBounds(int atLeast, int atMost) {
        isNotNull();
        boolean isSo = !actual.isKnown() && actual.atLeast() == atLeast && actual.atMost() == atMost;
        return check(isSo, atLeast + " to " + atMost + " points");
    }

    /**
     * Checks the points as a share of the maximum.
     *
     * @param share the expected share, from 0 to 1
     * @return this assertion
     * @throws AssertionError if the share is different or unknown
     */
    public ScoreAssert hasShare(Ratio share) {
        isNotNull();
        return check(actual.share().equals(Optional.of(share)), "a share of " + Words.of(share));
    }

    private ScoreAssert check(boolean isSo, String expected) {
        if (!isSo) {
            throw failure(
                    "found %s for %s, expected %s",
                    text(actual), Words.of(actual.criterion(), actual.catalogue()), expected);
        }
        return this;
    }

    static String text(Score score) {
        return score.points().isPresent()
                ? score.atLeast() + " of " + score.max()
                        + score.share()
                                .map(share -> ", a share of " + Words.of(share))
                                .orElse("")
                : score.atLeast() + " to " + score.atMost() + " of " + score.max();
    }
}
