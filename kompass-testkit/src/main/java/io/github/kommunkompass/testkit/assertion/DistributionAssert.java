package io.github.kommunkompass.testkit.assertion;

import io.github.kommunkompass.statistics.Distribution;
import io.github.kommunkompass.value.Ratio;
import org.assertj.core.api.AbstractAssert;
import org.jspecify.annotations.Nullable;

/** Assertions on a distribution of points. */
public final class DistributionAssert extends AbstractAssert<DistributionAssert, Distribution> {

    DistributionAssert(@Nullable Distribution actual) {
        super(actual, DistributionAssert.class);
    }

    /**
     * Checks the number of values.
     *
     * @param n the expected number, 0 or more
     * @return this assertion
     * @throws AssertionError if the number is different
     */
    public DistributionAssert hasSize(long n) {
        isNotNull();
        if (actual.n() != n) {
            throw failure("found %s values, expected %s", actual.n(), n);
        }
        return this;
    }

    /**
     * Checks the number of values that are equal to given points.
     *
     * @param points the points
     * @param count the expected number, 0 or more
     * @return this assertion
     * @throws AssertionError if the number is different
     */
    public DistributionAssert hasCount(int points, long count) {
        isNotNull();
        if (points < 0 || points > actual.maxPoints()) {
            throw failure("found a scale of 0 to %s, expected one with %s points", actual.maxPoints(), points);
        }
        if (actual.count(points) != count) {
            throw failure("found %s with %s points, expected %s", actual.count(points), points, count);
        }
        return this;
    }

    /**
     * Checks the mean.
     *
     * @param mean the expected mean, exact
     * @return this assertion
     * @throws AssertionError if the mean is different or unavailable
     */
    public DistributionAssert hasMean(Ratio mean) {
        mean().hasValue(mean);
        return this;
    }

    /** {@return an assertion on the mean} */
    public FigureAssert<Ratio> mean() {
        isNotNull();
        return new FigureAssert<>(actual.mean()).as(described("mean"));
    }

    /**
     * Checks the median.
     *
     * @param median the expected median, exact
     * @return this assertion
     * @throws AssertionError if the median is different or unavailable
     */
    public DistributionAssert hasMedian(Ratio median) {
        median().hasValue(median);
        return this;
    }

    /** {@return an assertion on the median} */
    public FigureAssert<Ratio> median() {
        isNotNull();
        return new FigureAssert<>(actual.median()).as(described("median"));
    }

    private String described(String figure) {
        return descriptionText().isEmpty() ? figure : figure + " of " + descriptionText();
    }
}
