package io.github.kommunkompass.testkit.assertion;

import io.github.kommunkompass.comparison.Comparison;
import io.github.kommunkompass.comparison.Standing;
import io.github.kommunkompass.value.Ratio;
import org.assertj.core.api.AbstractAssert;
import org.jspecify.annotations.Nullable;

/** Assertions on a comparison. */
public final class ComparisonAssert extends AbstractAssert<ComparisonAssert, Comparison> {

    ComparisonAssert(@Nullable Comparison actual) {
        super(actual, ComparisonAssert.class);
    }

    /**
     * Checks how far a criterion is above the mean.
     *
     * @param code the code of the criterion
     * @param gap points less the mean, exactly
     * @return this assertion
     * @throws AssertionError if it is another, or there is none
     */
    public ComparisonAssert hasGap(String code, Ratio gap) {
        new FigureAssert<>(standing(code).gap()).as(described("gap", code)).hasValue(gap);
        return this;
    }

    /**
     * Checks the rank at a criterion.
     *
     * @param code the code of the criterion
     * @param rank the rank by the policy of the comparison
     * @return this assertion
     * @throws AssertionError if it is another, or there is none
     */
    public ComparisonAssert hasRank(String code, Ratio rank) {
        new FigureAssert<>(standing(code).rank().map(found -> found.position()))
                .as(described("rank", code))
                .hasValue(rank);
        return this;
    }

    private Standing standing(String code) {
        isNotNull();
        return actual.findStanding(code)
                .orElseThrow(() -> failure(
                        "found no standing at %s, expected one",
                        Words.of(
                                actual.reference().catalogue().criterion(code),
                                actual.reference().catalogue())));
    }

    private String described(String figure, String code) {
        return figure + " of "
                + Words.of(
                        actual.reference().catalogue().criterion(code),
                        actual.reference().catalogue());
    }
}
