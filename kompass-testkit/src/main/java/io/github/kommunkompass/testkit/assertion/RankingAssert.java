package io.github.kommunkompass.testkit.assertion;

import io.github.kommunkompass.benchmark.Ranking;
import java.util.List;
import org.assertj.core.api.AbstractAssert;
import org.jspecify.annotations.Nullable;

/** Assertions on a ranking. */
public final class RankingAssert extends AbstractAssert<RankingAssert, Ranking> {

    RankingAssert(@Nullable Ranking actual) {
        super(actual, RankingAssert.class);
    }

    /**
     * Checks the ranks and their order.
     *
     * @param places the expected ranks with the names of the municipalities, such as {@code 1 Helsingborg}
     * @return this assertion
     * @throws AssertionError if ranks, names or order are different
     */
    public RankingAssert hasOrder(String... places) {
        isNotNull();
        requireShown();
        List<String> found = actual.places().stream()
                .map(place -> place.rank().position() + " "
                        + place.subject().municipality().name())
                .toList();
        if (!found.equals(List.of(places))) {
            throw failure("found %s by %s, expected %s", found, actual.by().code(), List.of(places));
        }
        return this;
    }

    /**
     * Checks the municipalities without a rank, in any order.
     *
     * @param names the expected names
     * @return this assertion
     * @throws AssertionError if other municipalities have no rank
     */
    public RankingAssert hasUnranked(String... names) {
        isNotNull();
        requireShown();
        List<String> found = actual.unranked().stream()
                .map(unranked -> unranked.subject().municipality().name())
                .sorted()
                .toList();
        List<String> expected = List.of(names).stream().sorted().toList();
        if (!found.equals(expected)) {
            throw failure("found %s without a rank, expected %s", orNone(found), orNone(expected));
        }
        return this;
    }

    /** Nothing can be said of a ranking that is withheld. */
    private void requireShown() {
        if (actual.isWithheld()) {
            throw failure("found a ranking that is withheld, expected one that is shown");
        }
    }

    private static String orNone(List<String> names) {
        return names.isEmpty() ? "none" : String.join(", ", names);
    }
}
