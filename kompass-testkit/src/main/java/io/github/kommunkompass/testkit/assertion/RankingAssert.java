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
     * Checks who is ranked where, in order.
     *
     * @param places rank and name, such as {@code 1 Helsingborg}
     * @return this assertion
     * @throws AssertionError if the order is another
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
     * Checks who has no rank, in any order.
     *
     * @param names the municipalities
     * @return this assertion
     * @throws AssertionError if others have none
     */
    public RankingAssert leavesOut(String... names) {
        isNotNull();
        String found = actual.unranked().stream()
                .map(unranked -> unranked.subject().municipality().name())
                .sorted()
                .collect(Collectors.joining(", "));
        String expected = List.of(names).stream().sorted().collect(Collectors.joining(", "));
        if (!found.equals(expected)) {
            throw failure("found without a rank: %s, expected %s", found.isEmpty() ? "nobody" : found, expected);
        }
        return this;
    }
}
