package io.github.kommunkompass.comparison;

import io.github.kommunkompass.municipality.Municipality;
import io.github.kommunkompass.municipality.MunicipalityMap;
import io.github.kommunkompass.municipality.MunicipalityRegister;
import io.github.kommunkompass.statistics.DisclosurePolicy;
import io.github.kommunkompass.value.InvalidValueException;
import io.github.kommunkompass.value.Limits;
import io.github.kommunkompass.value.PartialDate;
import io.github.kommunkompass.value.Quoted;
import io.github.kommunkompass.value.Ratio;
import io.github.kommunkompass.value.SquareRoot;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
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
    private final SortedMap<Municipality, Map<String, Ratio>> candidates = new TreeMap<>(BY_NAME);
    /** The attributes with a weight above 0 and a variance over the candidates. */
    private final List<ScaledAttribute> attributes = new ArrayList<>();

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
        SortedMap<String, Ratio> counted = new TreeMap<>(weights);
        counted.values().removeIf(weight -> weight.signum() == 0);
        check(subject, weights, counted, k);
        checkCandidates(candidates.keySet(), register);
        SortedSet<Municipality> incomparable = new TreeSet<>(BY_NAME);
        var search = new NeighbourSearch(subject);
        candidates.forEach((candidate, values) -> {
            if (values.keySet().containsAll(counted.keySet())) {
                search.candidates.put(candidate, values);
            } else {
                incomparable.add(candidate);
            }
        });
        boolean isWithheld = !disclosure.allows(search.candidates.size());
        var neighbours = new NeighboursBuilder()
                .register(register)
                .disclosure(disclosure)
                .isWithheld(isWithheld)
                .addAllIncomparable(incomparable);
        if (isWithheld) {
            return neighbours.build();
        }
        counted.forEach((attribute, weight) -> search.scaled(attribute, weight)
                .ifPresentOrElse(search.attributes::add, () -> neighbours.addDropped(attribute)));
        return neighbours.addAllNearest(search.nearest(k)).build();
    }

    private Optional<ScaledAttribute> scaled(String attribute, Ratio weight) {
        return ScaledAttribute.of(
                candidates.values().stream()
                        .map(values -> value(values, attribute))
                        .toList(),
                value(subject, attribute),
                weight);
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

    private static void check(
            Map<String, Ratio> subject, Map<String, Ratio> weights, Map<String, Ratio> counted, int k) {
        if (k < 1) {
            throw new InvalidValueException(k + " neighbours", "at least 1");
        }
        if (weights.isEmpty()) {
            throw new InvalidValueException("no weights", "at least one");
        }
        if (counted.isEmpty()) {
            throw new InvalidValueException("weights of 0 only", "at least one above 0");
        }
        weights.forEach((attribute, weight) -> {
            InvalidValueException.checkText(attribute, "name", "the name of an attribute", Limits.NAME_LENGTH);
            if (weight.signum() < 0) {
                throw new InvalidValueException("a weight of " + weight + " for " + attribute, "0 or more");
            }
            if (counted.containsKey(attribute) && !subject.containsKey(attribute)) {
                throw new InvalidValueException(
                        "no attribute " + attribute + " of the subject", "every weighted attribute");
            }
        });
    }

    /** A candidate with its squared distance, as the numerator over a common denominator. */
    private record Distance(Municipality candidate, BigInteger square) {}

    private List<Neighbours.Neighbour> nearest(int k) {
        if (attributes.isEmpty()) {
            return List.of();
        }
        BigInteger denominator = attributes.stream()
                .map(attribute -> attribute.weight().denominator())
                .reduce(BigInteger.ONE, ScaledAttribute::leastCommonMultiple);
        List<BigInteger> weights = attributes.stream()
                .map(attribute -> attribute
                        .weight()
                        .times(Ratio.of(denominator, BigInteger.ONE))
                        .numerator())
                .toList();
        List<Distance> ordered = new ArrayList<>();
        for (Municipality candidate : candidates.keySet()) {
            BigInteger square = BigInteger.ZERO;
            for (int i = 0; i < weights.size(); i++) {
                BigInteger difference = attributes.get(i).differences().get(ordered.size());
                square = square.add(difference.multiply(difference).multiply(weights.get(i)));
            }
            ordered.add(new Distance(candidate, square));
        }
        ordered.sort(Comparator.comparing(Distance::square));
        BigInteger farthest = ordered.isEmpty()
                ? BigInteger.ZERO
                : ordered.get(Math.min(k, ordered.size()) - 1).square();
        return ordered.stream()
                .takeWhile(distance -> distance.square().compareTo(farthest) <= 0)
                .<Neighbours.Neighbour>map(distance -> new NeighbourBuilder()
                        .municipality(distance.candidate())
                        .distance(SquareRoot.of(Ratio.of(distance.square(), denominator)))
                        .build())
                .toList();
    }
}
