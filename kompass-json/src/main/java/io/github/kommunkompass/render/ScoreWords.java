package io.github.kommunkompass.render;

import io.github.kommunkompass.language.Words;
import io.github.kommunkompass.scoring.Score;

/** Points as they are written in figures. */
final class ScoreWords {

    private static final char EN_DASH = '\u2013';

    private ScoreWords() {}

    /** Returns the points, or their bounds. */
    static String of(Score score, Words words) {
        return score.isKnown()
                ? words.number(score.pointsOrThrow())
                : words.number(score.atLeast()) + EN_DASH + words.number(score.atMost());
    }
}
