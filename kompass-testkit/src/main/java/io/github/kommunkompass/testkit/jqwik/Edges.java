package io.github.kommunkompass.testkit.jqwik;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Tuple;

/**
 * Adds edge cases to an arbitrary. The edge cases of its parts are omitted: their combinations are numerous, and none
 * is special. jqwik does not shrink the added ones, so each must be a smallest value.
 */
final class Edges {

    private static final int OFTEN = 30;

    private Edges() {}

    static <T> Arbitrary<T> in(Arbitrary<T> values, List<T> edges) {
        return Arbitraries.frequencyOf(Tuple.of(OFTEN, values.withoutEdgeCases()), Tuple.of(1, Arbitraries.of(edges)));
    }
}
