package io.github.kommunkompass.statistics;

import io.github.kommunkompass.value.Identified;

/**
 * Where a value lies among others: in the top quarter, in the bottom quarter, or between. It is a position, not a judgement.
 *
 * <p>Equal values are never parted, and neither end holds more than a quarter of the values: with b better ones, w worse ones
 * and t equal ones, the value itself among them, of n in all, the value is at the top if {@code (b + t) / n <= 1/4}, at the
 * bottom if {@code (w + t) / n <= 1/4}, and else in the middle.
 */
public enum QuartileGroup implements Identified {
    /** No more than a quarter of the values are as high or higher. */
    TOP,
    /** Neither at the top nor at the bottom. */
    MIDDLE,
    /** No more than a quarter of the values are as low or lower. */
    BOTTOM
}
