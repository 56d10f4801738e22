package io.github.kommunkompass.testkit.property;

import io.github.kommunkompass.testkit.jqwik.KompassArbitraries;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Tuple;

/**
 * The points of many at one criterion.
 *
 * @param max the criterion's maximum
 * @param values the points of each
 */
record Points(int max, List<Integer> values) {

    int[] array() {
        return values.stream().mapToInt(Integer::intValue).toArray();
    }

    static Arbitrary<Points> any() {
        return Arbitraries.frequencyOf(
                        Tuple.of(3, Arbitraries.integers().between(1, 12)), Tuple.of(2, Arbitraries.of(100, 800)))
                .flatMap(max -> KompassArbitraries.pointLists(max).map(values -> new Points(max, values)))
                .withoutEdgeCases();
    }

    /** Half of the numbers of points that anybody may ask for are among the values. */
    Arbitrary<Integer> asked() {
        Arbitrary<Integer> any = Arbitraries.integers().between(-1, max + 1);
        return values.isEmpty() ? any : Arbitraries.oneOf(any, Arbitraries.of(values));
    }
}
