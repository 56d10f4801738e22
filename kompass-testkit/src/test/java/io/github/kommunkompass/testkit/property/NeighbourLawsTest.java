package io.github.kommunkompass.testkit.property;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.kommunkompass.comparison.Neighbours;
import io.github.kommunkompass.municipality.Municipality;
import io.github.kommunkompass.value.Ratio;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.lifecycle.AddLifecycleHook;
import org.assertj.core.data.Offset;

/** Nearest neighbours match a plain calculation, independently of the units of the attributes. */
@AddLifecycleHook(SeedOfTheBuild.class)
class NeighbourLawsTest {

    private static final List<String> ATTRIBUTES = List.of("area", "people", "tax");
    private static final Map<String, Ratio> WEIGHTS =
            Map.of("area", Ratio.of(1, 2), "people", Ratio.of(2), "tax", Ratio.ONE);

    /** The attributes of the subject first, and then of the others. */
    @Provide
    Arbitrary<List<List<Integer>>> attributes() {
        return Arbitraries.integers()
                .between(0, 6)
                .list()
                .ofSize(ATTRIBUTES.size())
                .list()
                .ofMinSize(1)
                .ofMaxSize(10)
                .withoutEdgeCases();
    }

    private static Map<String, Ratio> named(List<Integer> values, int factor, int shift) {
        Map<String, Ratio> named = new HashMap<>();
        IntStream.range(0, ATTRIBUTES.size())
                .forEach(i -> named.put(ATTRIBUTES.get(i), Ratio.of((long) values.get(i) * factor + shift)));
        return named;
    }

    private static Neighbours nearest(List<List<Integer>> attributes, int k, int factor, int shift) {
        Map<Municipality, Map<String, Ratio>> candidates = new HashMap<>();
        for (int i = 1; i < attributes.size(); i++) {
            candidates.put(Municipality.of("Kommun " + i, "SE"), named(attributes.get(i), factor, shift));
        }
        return Neighbours.of(named(attributes.get(0), factor, shift), candidates, WEIGHTS, k);
    }

    @Property
    void isIndependentOfUnits(
            @ForAll("attributes") List<List<Integer>> attributes,
            @ForAll @IntRange(min = 1, max = 5) int k,
            @ForAll @IntRange(min = 1, max = 1_000) int factor,
            @ForAll @IntRange(min = -100, max = 100) int shift) {
        assertThat(nearest(attributes, k, factor, shift)).isEqualTo(nearest(attributes, k, 1, 0));
    }

    @Property
    void nearestMatchPlainCalculation(
            @ForAll("attributes") List<List<Integer>> attributes, @ForAll @IntRange(min = 1, max = 5) int k) {
        Neighbours neighbours = nearest(attributes, k, 1, 0);
        Map<String, Double> distances = plainDistances(attributes);
        if (neighbours.dropped().size() == ATTRIBUTES.size()) {
            assertThat(neighbours.nearest()).isEmpty();
            return;
        }
        assertThat(neighbours.nearest()).hasSizeGreaterThanOrEqualTo(Math.min(k, attributes.size() - 1));
        double farthest = 0;
        for (Neighbours.Neighbour neighbour : neighbours.nearest()) {
            double distance = neighbour.distance().doubleValue();
            assertThat(distance)
                    .isCloseTo(distances.remove(neighbour.municipality().name()), Offset.offset(1e-9))
                    .isGreaterThanOrEqualTo(farthest);
            farthest = distance;
        }
        double last = farthest;
        assertThat(distances.values()).allMatch(distance -> distance > last + 1e-9);
        if (neighbours.nearest().size() > k) {
            double first = neighbours.nearest().get(k - 1).distance().doubleValue();
            assertThat(first).isEqualTo(last);
        }
    }

    /** In floating point, attribute by attribute. */
    private static Map<String, Double> plainDistances(List<List<Integer>> attributes) {
        Map<String, Double> squares = new TreeMap<>();
        List<List<Integer>> others = attributes.subList(1, attributes.size());
        for (int i = 0; i < others.size(); i++) {
            squares.put("Kommun " + (i + 1), 0.0);
        }
        for (int a = 0; a < ATTRIBUTES.size(); a++) {
            int attribute = a;
            double mean = others.stream()
                    .mapToInt(values -> values.get(attribute))
                    .average()
                    .orElse(0);
            double variance = others.stream()
                    .mapToDouble(values -> Math.pow(values.get(attribute) - mean, 2))
                    .average()
                    .orElse(0);
            double weight = WEIGHTS.get(ATTRIBUTES.get(a)).doubleValue();
            for (int i = 0; variance > 0 && i < others.size(); i++) {
                double difference = others.get(i).get(a) - attributes.get(0).get(a);
                squares.merge("Kommun " + (i + 1), weight * difference * difference / variance, Double::sum);
            }
        }
        squares.replaceAll((name, square) -> Math.sqrt(square));
        return squares;
    }
}
