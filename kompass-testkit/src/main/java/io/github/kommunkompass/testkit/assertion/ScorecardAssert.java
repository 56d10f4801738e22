package io.github.kommunkompass.testkit.assertion;

import io.github.kommunkompass.catalogue.Criterion;
import io.github.kommunkompass.catalogue.UnknownCriterionException;
import io.github.kommunkompass.scoring.Score;
import io.github.kommunkompass.scoring.Scorecard;
import io.github.kommunkompass.value.Ratio;
import java.util.List;
import org.assertj.core.api.AbstractAssert;
import org.jspecify.annotations.Nullable;

/** Assertions on a scorecard. A code that its catalogue does not have throws an {@link UnknownCriterionException}. */
public final class ScorecardAssert extends AbstractAssert<ScorecardAssert, Scorecard> {

    ScorecardAssert(@Nullable Scorecard actual) {
        super(actual, ScorecardAssert.class);
    }

    /**
     * {@return an assertion on the score of a criterion}
     *
     * @param code the code of the criterion, such as {@code 1.1} or {@code total}
     */
    public ScoreAssert score(String code) {
        isNotNull();
        return new ScoreAssert(actual.score(code)).as(descriptionText());
    }

    /**
     * Checks the points of a criterion.
     *
     * @param code the code of the criterion
     * @param points the expected points
     * @return this assertion
     * @throws AssertionError if the points are different or unknown
     */
    public ScorecardAssert hasPoints(String code, int points) {
        score(code).hasPoints(points);
        return this;
    }

    /**
     * Checks the points of a criterion as a share of its maximum.
     *
     * @param code the code of the criterion
     * @param share the expected share, from 0 to 1
     * @return this assertion
     * @throws AssertionError if the share is different or unknown
     */
    public ScorecardAssert hasShare(String code, Ratio share) {
        score(code).hasShare(share);
        return this;
    }

    /**
     * Checks that the points of a criterion are unknown, and checks their bounds.
     *
     * @param code the code of the criterion
     * @param atLeast the expected lower bound
     * @param atMost the expected upper bound
     * @return this assertion
     * @throws AssertionError if the points are known, or the bounds are different
     */
    public ScorecardAssert hasBounds(String code, int atLeast, int atMost) {
        score(code).hasBounds(atLeast, atMost);
        return this;
    }

    /**
     * Checks that the points of every criterion are known.
     *
     * @return this assertion
     * @throws AssertionError if some points are unknown
     */
    public ScorecardAssert isComplete() {
        isNotNull();
        List<String> unknown = actual.scores().stream()
                .filter(score -> !score.isKnown())
                .map(score -> Words.of(score.criterion(), actual.catalogue()))
                .toList();
        if (!unknown.isEmpty()) {
            throw failure("found no points for %s, expected all to be known", String.join(", ", unknown));
        }
        return this;
    }

    /** Checks that it is equal to another scorecard. The message lists the criteria that differ. */
    @Override
    public ScorecardAssert isEqualTo(@Nullable Object expected) {
        if (actual == null
                || !(expected instanceof Scorecard other)
                || !other.catalogue().equals(actual.catalogue())) {
            return super.isEqualTo(expected);
        }
        DifferenceTable table = new DifferenceTable(actual.catalogue());
        for (Criterion criterion : actual.catalogue().criteria()) {
            Score found = actual.score(criterion);
            table.add(criterion, ScoreAssert.text(found), ScoreAssert.text(other.score(criterion)));
        }
        if (!table.isEmpty()) {
            throw failure("%s", table);
        }
        return super.isEqualTo(expected);
    }
}
