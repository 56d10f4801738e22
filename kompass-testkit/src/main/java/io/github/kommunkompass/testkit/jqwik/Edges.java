package io.github.kommunkompass.testkit.jqwik;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Tuple;

/**
 * Edge cases of our own. Those that follow from the parts are left out: of values with so many parts they are very many, and none of
 * them is special. jqwik does not shrink ours, so each has to be the smallest there is, or one that cannot be made smaller.
 */
final class Edges {

    private static final int OFTEN = 30;

    private Edges() {}

    static <T> Arbitrary<T> in(Arbitrary<T> values, List<T> edges) {
        return Arbitraries.frequencyOf(Tuple.of(OFTEN, values.withoutEdgeCases()), Tuple.of(1, Arbitraries.of(edges)));
    }
}
