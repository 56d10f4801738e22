package io.github.kommunkompass.render;

import io.github.kommunkompass.scoring.Score;
import io.github.kommunkompass.value.Ratio;
import java.util.Optional;

/**
 * A row of a figure.
 *
 * @param name what it is about
 * @param score the score
 * @param mean the mean in points
 * @param lowerQuartile the lower quartile in points
 * @param upperQuartile the upper quartile in points
 * @param isPart whether it is a part of the row before it that is not one
 * @param isBroken whether it cannot be compared with the row before
 */
record Row(
        String name,
        Score score,
        Optional<Ratio> mean,
        Optional<Ratio> lowerQuartile,
        Optional<Ratio> upperQuartile,
        boolean isPart,
        boolean isBroken) {

    /** Returns whether nothing is known of its points. */
    boolean isUnknown() {
        return ScoreWords.isUnknown(score);
    }

    /** Returns whether its points have bounds that tell something. */
    boolean isRange() {
        return ScoreWords.isRange(score);
    }
}
