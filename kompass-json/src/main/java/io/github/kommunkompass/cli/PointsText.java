package io.github.kommunkompass.cli;

import io.github.kommunkompass.scoring.Score;

/** How points are written in text. */
final class PointsText {

    private PointsText() {}

    /** Returns the points of a score, such as 69, or their bounds, such as 60–75. */
    static String of(Score score) {
        return between(score.atLeast(), score.atMost());
    }

    /** Returns the one number, or both with a dash. */
    static String between(int atLeast, int atMost) {
        return atLeast == atMost ? Integer.toString(atLeast) : atLeast + "–" + atMost;
    }
}
