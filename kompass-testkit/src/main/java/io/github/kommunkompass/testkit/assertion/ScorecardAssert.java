package io.github.kommunkompass.testkit.assertion;

import io.github.kommunkompass.catalogue.Criterion;
import io.github.kommunkompass.scoring.Score;
import io.github.kommunkompass.scoring.Scorecard;
import io.github.kommunkompass.value.Ratio;
import java.util.List;
import org.assertj.core.api.AbstractAssert;
import org.jspecify.annotations.Nullable;

/** Assertions on a scorecard. Codes that the catalogue has not are refused with an {@link io.github.kommunkompass.catalogue.UnknownCriterionException}. */
public final class ScorecardAssert extends AbstractAssert<ScorecardAssert, Scorecard> {

    ScorecardAssert(@Nullable Scorecard actual) {
        super(actual, ScorecardAssert.class);
    }

    /**
     * Continues with the score of a criterion.
     *
     * @param code the code of the criterion, such as {@code 1.1} or {@code total}
     * @return an assertion on the score
     */
    public ScoreAssert score(String code) {
        isNotNull();
        return new ScoreAssert(actual.score(code)).as(descriptionText());
    }

    /**
     * Checks the points of a criterion.
     *
     * @param code the code of the criterion
     * @param points how many points it has
     * @return this assertion
     * @throws AssertionError if it has others, or they are not known
     */
    public ScorecardAssert hasPoints(String code, int points) {
        score(code).hasPoints(points);
        return this;
    }

    /**
     * Checks the points of a criterion as a share of its maximum.
     *
     * @param code the code of the criterion
     * @param share from 0 to 1
     * @return this assertion
     * @throws AssertionError if it is another, or not known
     */
    public ScorecardAssert hasShare(String code, Ratio share) {
        score(code).hasShare(share);
        return this;
    }

    /**
     * Checks that the points of a criterion are not known, and their bounds.
     *
     * @param code the code of the criterion
     * @param atLeast the fewest points that are possible
     * @param atMost the most points that are possible
     * @return this assertion
     * @throws AssertionError if they are known, or have other bounds
     */
    public ScorecardAssert isBetween(String code, int atLeast, int atMost) {
        score(code).isBetween(atLeast, atMost);
        return this;
    }

    /**
     * Checks that the points of every criterion are known.
     *
     * @return this assertion
     * @throws AssertionError if some are not
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

    /** Checks that it is equal to another, and says where it is not. */
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
