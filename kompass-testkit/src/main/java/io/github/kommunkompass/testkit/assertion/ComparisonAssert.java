package io.github.kommunkompass.testkit.assertion;

import io.github.kommunkompass.comparison.Comparison;
import io.github.kommunkompass.comparison.Standing;
import io.github.kommunkompass.statistics.Figure;
import io.github.kommunkompass.statistics.Rank;
import io.github.kommunkompass.value.Ratio;
import java.util.function.Function;
import org.assertj.core.api.AbstractAssert;
import org.jspecify.annotations.Nullable;

/** Assertions on a comparison. */
public final class ComparisonAssert extends AbstractAssert<ComparisonAssert, Comparison> {

    ComparisonAssert(@Nullable Comparison actual) {
        super(actual, ComparisonAssert.class);
    }

    /**
     * Checks the gap to the mean.
     *
     * @param code the code of the criterion
     * @param gap the expected points minus the mean, exact
     * @return this assertion
     * @throws AssertionError if the gap is different or unavailable
     */
    public ComparisonAssert hasGap(String code, Ratio gap) {
        new FigureAssert<>(figure(code, Standing::gap))
                .as(described("gap", code))
                .hasValue(gap);
        return this;
    }

    /**
     * Checks the rank.
     *
     * @param code the code of the criterion
     * @param rank the expected rank, by the tie policy of the comparison
     * @return this assertion
     * @throws AssertionError if the rank is different or unavailable
     */
    public ComparisonAssert hasRank(String code, Ratio rank) {
        new FigureAssert<>(figure(code, Standing::rank).map(Rank::position))
                .as(described("rank", code))
                .hasValue(rank);
        return this;
    }

    private <T> Figure<T> figure(String code, Function<Standing, Figure<T>> figure) {
        isNotNull();
        return actual.figure(code, figure);
    }

    private String described(String figure, String code) {
        return figure + " of "
                + Words.of(
                        actual.reference().catalogue().criterion(code),
                        actual.reference().catalogue());
    }
}
