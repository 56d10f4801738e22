package io.github.kommunkompass.statistics;

import io.github.kommunkompass.value.Identified;

/**
 * The quarter of a distribution that a value is in: the highest, the lowest, or between. A position, not a judgement.
 *
 * <p>Equal values are in the same group, and the top and bottom groups have at most a quarter of the values each. Of n values, let
 * b be greater than a value, w less, and t equal, including the value itself: it is in the top group if
 * {@code (b + t) / n <= 1/4}, in the bottom group if {@code (w + t) / n <= 1/4}, else in the middle group.
 */
public enum QuartileGroup implements Identified {
    /** At most a quarter of the values are greater or equal. */
    TOP,
    /** Neither top nor bottom. */
    MIDDLE,
    /** At most a quarter of the values are less or equal. */
    BOTTOM
}
