package io.github.kommunkompass.testkit.assertion;

import io.github.kommunkompass.benchmark.Ranking;
import java.util.List;
import java.util.stream.Collectors;
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
        String found = actual.unranked().stream()
                .map(unranked -> unranked.subject().municipality().name())
                .sorted()
                .collect(Collectors.joining(", "));
        String expected = List.of(names).stream().sorted().collect(Collectors.joining(", "));
        if (!found.equals(expected)) {
            throw failure("found %s without a rank, expected %s", orNone(found), orNone(expected));
        }
        return this;
    }

    private static String orNone(String names) {
        return names.isEmpty() ? "none" : names;
    }
}
