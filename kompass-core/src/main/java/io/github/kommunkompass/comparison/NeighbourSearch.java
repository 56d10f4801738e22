package io.github.kommunkompass.comparison;

import io.github.kommunkompass.municipality.Municipality;
import io.github.kommunkompass.municipality.MunicipalityMap;
import io.github.kommunkompass.municipality.MunicipalityRegister;
import io.github.kommunkompass.statistics.DisclosurePolicy;
import io.github.kommunkompass.value.InvalidValueException;
import io.github.kommunkompass.value.PartialDate;
import io.github.kommunkompass.value.Quoted;
import io.github.kommunkompass.value.Ratio;
import io.github.kommunkompass.value.SquareRoot;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** Finds {@link Neighbours}. */
final class NeighbourSearch {

    private static final Comparator<Municipality> BY_NAME = Comparator.comparing(Municipality::country)
            .thenComparing(Municipality::name)
            .thenComparing(municipality -> municipality.code().orElse(""));

    /** Without a register, no identity depends on the date. */
    private static final PartialDate ANY_DATE = PartialDate.of(2000);

    private final Map<String, Ratio> subject;
    /** The weight of each attribute with a variance over the candidates, divided by it. */
    private final Map<String, Ratio> scaledWeights = new TreeMap<>();

    private NeighbourSearch(Map<String, Ratio> subject) {
        this.subject = subject;
    }

    static Neighbours nearest(
            Map<String, Ratio> subject,
            Map<Municipality, Map<String, Ratio>> candidates,
            Map<String, Ratio> weights,
            int k,
            MunicipalityRegister register,
            DisclosurePolicy disclosure) {
        check(subject, weights, k);
        checkCandidates(candidates.keySet(), register);
        SortedMap<Municipality, Map<String, Ratio>> comparable = new TreeMap<>(BY_NAME);
        SortedSet<Municipality> incomparable = new TreeSet<>(BY_NAME);
        candidates.forEach((candidate, attributes) -> {
            if (attributes.keySet().containsAll(weights.keySet())) {
                comparable.put(candidate, attributes);
            } else {
                incomparable.add(candidate);
            }
        });
        var search = new NeighbourSearch(subject);
        var neighbours = new NeighboursBuilder()
                .register(register)
                .disclosure(disclosure)
                .isWithheld(!disclosure.allows(comparable.size()))
                .addAllIncomparable(incomparable);
        if (!disclosure.allows(comparable.size())) {
            return neighbours.build();
        }
        new TreeMap<>(weights).forEach((attribute, weight) -> {
            Ratio variance = variance(comparable.values().stream()
                    .map(attributes -> value(attributes, attribute))
                    .toList());
            if (variance.signum() == 0) {
                neighbours.addDropped(attribute);
            } else {
                search.scaledWeights.put(attribute, weight.dividedBy(variance));
            }
        });
        return neighbours.addAllNearest(search.nearest(comparable, k)).build();
    }

    private static void checkCandidates(Set<Municipality> candidates, MunicipalityRegister register) {
        PartialDate date = register.date().orElse(ANY_DATE);
        MunicipalityMap<List<Municipality>> byMunicipality = MunicipalityMap.of(register, ArrayList::new);
        candidates.stream()
                .sorted()
                .forEach(candidate ->
                        byMunicipality.value(candidate, date, "a candidate").add(candidate));
        List<String> twice = byMunicipality.toSortedMap().values().stream()
                .filter(same -> same.size() > 1)
                .map(same -> same.stream().map(Municipality::describe).collect(Collectors.joining(" and ")))
                .toList();
        if (!twice.isEmpty()) {
            throw new InvalidValueException(
                    "the same municipality as several candidates: " + Quoted.list(twice), "each municipality once");
        }
    }

    private static Ratio value(Map<String, Ratio> attributes, String attribute) {
        return Objects.requireNonNull(attributes.get(attribute));
    }

    private static void check(Map<String, Ratio> subject, Map<String, Ratio> weights, int k) {
        if (k < 1) {
            throw new InvalidValueException(k + " neighbours", "at least 1");
        }
        if (weights.isEmpty()) {
            throw new InvalidValueException("no weights", "at least one");
        }
        weights.forEach((attribute, weight) -> {
            InvalidValueException.checkText(attribute, "name", "the name of an attribute");
            if (weight.signum() < 0) {
                throw new InvalidValueException("a weight of " + weight + " for " + attribute, "0 or more");
            }
            if (!subject.containsKey(attribute)) {
                throw new InvalidValueException(
                        "no attribute " + attribute + " of the subject", "every weighted attribute");
            }
        });
    }

    private List<Neighbours.Neighbour> nearest(SortedMap<Municipality, Map<String, Ratio>> comparable, int k) {
        if (scaledWeights.isEmpty()) {
            return List.of();
        }
        List<Neighbours.Neighbour> ordered = comparable.entrySet().stream()
                .map(candidate -> neighbour(candidate.getKey(), candidate.getValue()))
                .sorted(Comparator.comparing(Neighbours.Neighbour::distance))
                .toList();
        if (ordered.size() <= k) {
            return ordered;
        }
        SquareRoot farthest = ordered.get(k - 1).distance();
        return ordered.stream()
                .takeWhile(neighbour -> neighbour.distance().compareTo(farthest) <= 0)
                .toList();
    }

    private Neighbours.Neighbour neighbour(Municipality candidate, Map<String, Ratio> attributes) {
        Ratio square = scaledWeights.entrySet().stream()
                .map(weight -> {
                    Ratio difference = value(attributes, weight.getKey()).minus(value(subject, weight.getKey()));
                    return difference.times(difference).times(weight.getValue());
                })
                .reduce(Ratio.ZERO, Ratio::plus);
        return new NeighbourBuilder()
                .municipality(candidate)
                .distance(SquareRoot.of(square))
                .build();
    }

    private static Ratio variance(Collection<Ratio> values) {
        if (values.isEmpty()) {
            return Ratio.ZERO;
        }
        Ratio n = Ratio.of(values.size());
        Ratio mean = values.stream().reduce(Ratio.ZERO, Ratio::plus).dividedBy(n);
        return values.stream()
                .map(value -> value.minus(mean).times(value.minus(mean)))
                .reduce(Ratio.ZERO, Ratio::plus)
                .dividedBy(n);
    }
}
