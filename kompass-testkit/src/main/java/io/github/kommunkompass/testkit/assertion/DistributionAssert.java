package io.github.kommunkompass.testkit.assertion;

import io.github.kommunkompass.statistics.Distribution;
import io.github.kommunkompass.value.Ratio;
import org.assertj.core.api.AbstractAssert;
import org.jspecify.annotations.Nullable;

/** Assertions on how points are distributed. */
public final class DistributionAssert extends AbstractAssert<DistributionAssert, Distribution> {

    DistributionAssert(@Nullable Distribution actual) {
        super(actual, DistributionAssert.class);
    }

    /**
     * Checks how many values there are.
     *
     * @param n how many, 0 or more
     * @return this assertion
     * @throws AssertionError if there are more or fewer
     */
    public DistributionAssert hasSize(long n) {
        isNotNull();
        if (actual.n() != n) {
            throw failure("found %s values, expected %s", actual.n(), n);
        }
        return this;
    }

    /**
     * Checks how many have so many points.
     *
     * @param points how many points
     * @param count how many have them, 0 or more
     * @return this assertion
     * @throws AssertionError if there are more or fewer
     */
    public DistributionAssert hasCount(int points, long count) {
        isNotNull();
        if (actual.count(points) != count) {
            throw failure("found %s with %s points, expected %s", actual.count(points), points, count);
        }
        return this;
    }

    /**
     * Checks the mean.
     *
     * @param mean the mean, exactly
     * @return this assertion
     * @throws AssertionError if it is another, or there is none
     */
    public DistributionAssert hasMean(Ratio mean) {
        mean().hasValue(mean);
        return this;
    }

    /**
     * Continues with the mean.
     *
     * @return an assertion on the mean
     */
    public FigureAssert<Ratio> mean() {
        isNotNull();
        return new FigureAssert<>(actual.mean()).as(described("mean"));
    }

    /**
     * Checks the median.
     *
     * @param median the median, exactly
     * @return this assertion
     * @throws AssertionError if it is another, or there is none
     */
    public DistributionAssert hasMedian(Ratio median) {
        median().hasValue(median);
        return this;
    }

    /**
     * Continues with the median.
     *
     * @return an assertion on the median
     */
    public FigureAssert<Ratio> median() {
        isNotNull();
        return new FigureAssert<>(actual.median()).as(described("median"));
    }

    private String described(String figure) {
        return descriptionText().isEmpty() ? figure : figure + " of " + descriptionText();
    }
}
