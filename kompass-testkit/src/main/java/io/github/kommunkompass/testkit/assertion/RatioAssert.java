package io.github.kommunkompass.testkit.assertion;

import io.github.kommunkompass.value.InvalidValueException;
import io.github.kommunkompass.value.Ratio;
import org.assertj.core.api.AbstractComparableAssert;
import org.jspecify.annotations.Nullable;

/** Assertions on an exact fraction. Messages show it exactly and as a decimal. */
public final class RatioAssert extends AbstractComparableAssert<RatioAssert, Ratio> {

    RatioAssert(@Nullable Ratio actual) {
        super(actual, RatioAssert.class);
    }

    /**
     * Checks that it is equal to a fraction.
     *
     * @param fraction the expected fraction, such as {@code 271/400}
     * @return this assertion
     * @throws AssertionError if it is different
     * @throws IllegalArgumentException if the text is not a fraction
     */
    public RatioAssert isEqualTo(String fraction) {
        isNotNull();
        if (!actual.equals(Ratio.parse(fraction))) {
            throw failure("found %s, expected %s", Words.of(actual), Words.of(Ratio.parse(fraction)));
        }
        return this;
    }

    /**
     * Checks that it is close to a number, for instance to a rounded one.
     *
     * @param number the number
     * @param tolerance the largest permitted difference, 0 or more, and finite
     * @return this assertion
     * @throws AssertionError if the difference is larger
     * @throws io.github.kommunkompass.value.InvalidValueException if the tolerance is negative, infinite or not a number
     */
    public RatioAssert isCloseTo(double number, double tolerance) {
        isNotNull();
        if (!(tolerance >= 0 && Double.isFinite(tolerance))) {
            throw new InvalidValueException("a tolerance of " + tolerance, "a number of 0 or more");
        }
        if (!(Math.abs(actual.doubleValue() - number) <= tolerance)) {
            throw failure("found %s, expected %s within %s", Words.of(actual), number, tolerance);
        }
        return this;
    }
}
