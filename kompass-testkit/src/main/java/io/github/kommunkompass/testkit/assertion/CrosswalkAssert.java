package io.github.kommunkompass.testkit.assertion;

import io.github.kommunkompass.catalogue.CriterionCode;
import io.github.kommunkompass.revision.Coverage;
import io.github.kommunkompass.revision.Crosswalk;
import io.github.kommunkompass.revision.Relation;
import java.util.List;
import org.assertj.core.api.AbstractAssert;
import org.jspecify.annotations.Nullable;

/** Assertions on a crosswalk. */
public final class CrosswalkAssert extends AbstractAssert<CrosswalkAssert, Crosswalk> {

    CrosswalkAssert(@Nullable Crosswalk actual) {
        super(actual, CrosswalkAssert.class);
    }

    /**
     * Checks that a link is there.
     *
     * @param left the code of a criterion of the first catalogue
     * @param relation how it relates
     * @param right the code of a criterion of the second catalogue
     * @return this assertion
     * @throws AssertionError if it is not
     */
    public CrosswalkAssert links(String left, Relation relation, String right) {
        isNotNull();
        List<Relation> found = actual.links().stream()
                .filter(link -> link.from().contains(CriterionCode.of(left))
                        && link.to().contains(CriterionCode.of(right)))
                .map(link -> link.relation())
                .toList();
        if (!found.contains(relation)) {
            throw failure(
                    "found %s from %s to %s, expected %s", found.isEmpty() ? "no link" : found, left, right, relation);
        }
        return this;
    }

    /**
     * Checks that nothing is said of a criterion of the first catalogue.
     *
     * @param left its code
     * @return this assertion
     * @throws AssertionError if something is
     */
    public CrosswalkAssert leavesUnknown(String left) {
        isNotNull();
        Coverage found = actual.coverageFrom(actual.from().criterion(left));
        if (found != Coverage.UNKNOWN) {
            throw failure(
                    "found that %s is %s, expected unknown",
                    Words.of(actual.from().criterion(left), actual.from()), found);
        }
        return this;
    }
}
