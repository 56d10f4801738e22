package io.github.kommunkompass.render;

import io.github.kommunkompass.language.Label;
import io.github.kommunkompass.language.Words;
import io.github.kommunkompass.scoring.Score;
import java.util.List;

/** Points as they are written in figures. */
final class ScoreWords {

    private static final char EN_DASH = '\u2013';

    private ScoreWords() {}

    /** Returns whether nothing is known of a score: it may be all from zero to the maximum, or there are no points that it could have. */
    static boolean isUnknown(Score score) {
        boolean isOpen = score.atLeast() == 0 && score.atMost() == score.max();
        return !score.isKnown() && (isOpen || score.atLeast() == score.atMost());
    }

    /** Returns whether a score has bounds that tell something. */
    static boolean isRange(Score score) {
        return !score.isKnown() && !isUnknown(score);
    }

    /** Returns the points, or their bounds, or that they are unknown. */
    static String of(Score score, Words words) {
        return String.join("", parts(score, words));
    }

    /** Returns the same in parts, between which a line may break. */
    static List<String> parts(Score score, Words words) {
        if (isUnknown(score)) {
            return List.of(words.of(Label.UNKNOWN));
        }
        return score.isKnown()
                ? List.of(words.number(score.pointsOrThrow()))
                : List.of(words.number(score.atLeast()) + EN_DASH, words.number(score.atMost()));
    }
}
