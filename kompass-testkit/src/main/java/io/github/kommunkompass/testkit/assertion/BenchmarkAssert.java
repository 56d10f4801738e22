package io.github.kommunkompass.testkit.assertion;

import io.github.kommunkompass.benchmark.Benchmark;
import io.github.kommunkompass.catalogue.Criterion;
import io.github.kommunkompass.catalogue.UnknownCriterionException;
import io.github.kommunkompass.statistics.Distribution;
import io.github.kommunkompass.value.Ratio;
import org.assertj.core.api.AbstractAssert;
import org.jspecify.annotations.Nullable;

/** Assertions on a benchmark. A code that its catalogue does not have throws an {@link UnknownCriterionException}. */
public final class BenchmarkAssert extends AbstractAssert<BenchmarkAssert, Benchmark> {

    BenchmarkAssert(@Nullable Benchmark actual) {
        super(actual, BenchmarkAssert.class);
    }

    /**
     * Checks the number of evaluations.
     *
     * @param number the expected number, 0 or more
     * @return this assertion
     * @throws AssertionError if the number is different
     */
    public BenchmarkAssert hasEvaluations(long number) {
        isNotNull();
        if (actual.evaluations() != number) {
            throw failure("found %s evaluations, expected %s", actual.evaluations(), number);
        }
        return this;
    }

    /**
     * {@return an assertion on the distribution of a criterion}
     *
     * @param code the code of the criterion, such as {@code 1.1} or {@code total}
     */
    public DistributionAssert distribution(String code) {
        isNotNull();
        Criterion criterion = actual.catalogue().criterion(code);
        return new DistributionAssert(actual.distribution(criterion)).as(Words.of(criterion, actual.catalogue()));
    }

    /**
     * Checks the mean of a criterion.
     *
     * @param code the code of the criterion
     * @param mean the expected mean, exact
     * @return this assertion
     * @throws AssertionError if the mean is different or unavailable
     */
    public BenchmarkAssert hasMean(String code, Ratio mean) {
        distribution(code).hasMean(mean);
        return this;
    }

    /**
     * Checks the median of a criterion.
     *
     * @param code the code of the criterion
     * @param median the expected median, exact
     * @return this assertion
     * @throws AssertionError if the median is different or unavailable
     */
    public BenchmarkAssert hasMedian(String code, Ratio median) {
        distribution(code).hasMedian(median);
        return this;
    }

    /** Checks that it is equal to another benchmark. The message lists the criteria that differ. */
    @Override
    public BenchmarkAssert isEqualTo(@Nullable Object expected) {
        if (actual == null
                || !(expected instanceof Benchmark other)
                || !other.catalogue().equals(actual.catalogue())) {
            return super.isEqualTo(expected);
        }
        DifferenceTable table = new DifferenceTable(actual.catalogue());
        for (Criterion criterion : actual.catalogue().criteria()) {
            table.add(criterion, text(actual.distribution(criterion)), text(other.distribution(criterion)));
        }
        if (!table.isEmpty()) {
            throw failure("%s", table);
        }
        return super.isEqualTo(expected);
    }

    private static String text(Distribution distribution) {
        return distribution.n() == 0
                ? "none"
                : "n " + distribution.n() + ", mean " + Words.of(distribution.mean()) + ", counts "
                        + distribution.counts();
    }
}
