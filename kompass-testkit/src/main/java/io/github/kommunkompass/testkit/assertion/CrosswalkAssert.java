package io.github.kommunkompass.testkit.assertion;

import io.github.kommunkompass.catalogue.CriterionCode;
import io.github.kommunkompass.revision.Coverage;
import io.github.kommunkompass.revision.Crosswalk;
import io.github.kommunkompass.revision.CrosswalkLink;
import io.github.kommunkompass.revision.Relation;
import java.util.List;
import java.util.Set;
import org.assertj.core.api.AbstractAssert;
import org.jspecify.annotations.Nullable;

/** Assertions on a crosswalk. */
public final class CrosswalkAssert extends AbstractAssert<CrosswalkAssert, Crosswalk> {

    CrosswalkAssert(@Nullable Crosswalk actual) {
        super(actual, CrosswalkAssert.class);
    }

    /**
     * Checks that there is a link between two criteria, or two sets of criteria, and no others.
     *
     * @param from the code of a criterion of the first catalogue, or several joined by {@code +}
     * @param relation the expected relation
     * @param to the code of a criterion of the second catalogue, or several joined by {@code +}
     * @return this assertion
     * @throws AssertionError if there is no such link
     */
    public CrosswalkAssert hasLink(String from, Relation relation, String to) {
        isNotNull();
        List<Relation> found = actual.links().stream()
                .filter(link -> link.from().equals(codes(from)) && link.to().equals(codes(to)))
                .map(link -> link.relation())
                .toList();
        if (!found.contains(relation)) {
            throw failure(
                    "found %s from %s to %s, expected %s", found.isEmpty() ? "no link" : found, from, to, relation);
        }
        return this;
    }

    private static Set<CriterionCode> codes(String joined) {
        return CrosswalkLink.codes(joined.split("\\+", -1));
    }

    /**
     * Checks that a criterion of the first catalogue is unknown.
     *
     * @param from the code of the criterion
     * @return this assertion
     * @throws AssertionError if the criterion is linked or removed
     */
    public CrosswalkAssert hasUnknown(String from) {
        isNotNull();
        Coverage found = actual.coverageFrom(actual.from().criterion(from));
        if (found != Coverage.UNKNOWN) {
            throw failure(
                    "found %s to be %s, expected unknown",
                    Words.of(actual.from().criterion(from), actual.from()), found.id());
        }
        return this;
    }
}
