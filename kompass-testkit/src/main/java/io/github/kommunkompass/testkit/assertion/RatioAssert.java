package io.github.kommunkompass.testkit.assertion;

import io.github.kommunkompass.value.Ratio;
import org.assertj.core.api.AbstractComparableAssert;
import org.jspecify.annotations.Nullable;

/** Assertions on an exact fraction, whose messages show it exactly and as a decimal. */
public final class RatioAssert extends AbstractComparableAssert<RatioAssert, Ratio> {

    RatioAssert(@Nullable Ratio actual) {
        super(actual, RatioAssert.class);
    }

    /**
     * Checks that it is a fraction.
     *
     * @param fraction such as {@code 271/400}
     * @return this assertion
     * @throws AssertionError if it is another
     * @throws IllegalArgumentException if the text is no fraction
     */
    public RatioAssert isEqualTo(String fraction) {
        isNotNull();
        if (!actual.equals(Ratio.parse(fraction))) {
            throw failure("found %s, expected %s", Words.of(actual), Words.of(Ratio.parse(fraction)));
        }
        return this;
    }

    /**
     * Checks that it is as near to a number as rounding makes it.
     *
     * @param number the number
     * @param tolerance how far away it may be, 0 or more
     * @return this assertion
     * @throws AssertionError if it is farther away
     */
    public RatioAssert isCloseTo(double number, double tolerance) {
        isNotNull();
        if (!(Math.abs(actual.doubleValue() - number) <= tolerance)) {
            throw failure("found %s, expected %s within %s", Words.of(actual), number, tolerance);
        }
        return this;
    }
}
