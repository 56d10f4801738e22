package io.github.kommunkompass.testkit.reference;

import io.github.kommunkompass.benchmark.RepeatPolicy;
import io.github.kommunkompass.catalogue.Criterion;
import io.github.kommunkompass.evaluation.Evaluation;
import io.github.kommunkompass.municipality.Municipality;
import io.github.kommunkompass.municipality.RegisteredMunicipality;
import io.github.kommunkompass.scoring.MissingPolicy;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Decides which evaluations are of the same municipality, and which of them count, by comparing each with each other.
 *
 * <pre>{@code
 * ReferencePopulation expected = ReferencePopulation.of(
 *         evaluations, RepeatPolicy.LATEST, MunicipalityRegister.builtIn().municipalities());
 * expected.counted();                       // one evaluation of each municipality
 * }</pre>
 *
 * <p>All evaluations are of one catalogue, and all belong to the population. The time grows with the square of their number
 * and with the size of the register. Immutable and thread-safe.
 */
public final class ReferencePopulation {

    /** Why the evaluations of a population cannot be counted. */
    public enum Refusal {
        /** A name fits several municipalities of the register, and no code decides. */
        AMBIGUOUS_MUNICIPALITY,
        /** A municipality has two codes, or a code is that of two municipalities. */
        CONFLICTING_MUNICIPALITIES,
        /** The dates do not decide which evaluation of a municipality is the latest or earliest. */
        AMBIGUOUS_REPEATS
    }

    private final RepeatPolicy repeats;
    private final List<Offered> all = new ArrayList<>();
    private final List<List<Offered>> municipalities = new ArrayList<>();
    private final List<Offered> counted = new ArrayList<>();
    private long repeated;
    private long duplicates;
    private Optional<Refusal> refusal = Optional.empty();

    /** An evaluation, and the municipalities of the register that it may be of. */
    private record Offered(Evaluation evaluation, List<RegisteredMunicipality> fitting) {

        Municipality municipality() {
            return evaluation.municipality();
        }

        ReferenceDate date() {
            return ReferenceDate.of(evaluation.evaluated());
        }

        /** Returns whether two evaluations, whose names are not ambiguous, are of the same municipality. */
        boolean isOfSame(Offered other) {
            if (fitting.isEmpty() && other.fitting.isEmpty()) {
                return municipality().country().equals(other.municipality().country())
                        && municipality().name().equals(other.municipality().name());
            }
            return fitting.equals(other.fitting);
        }

        /** Returns whether two evaluations of one municipality are the same: same date, same known points. */
        boolean isEqual(Offered other) {
            return evaluation
                            .evaluated()
                            .toString()
                            .equals(other.evaluation.evaluated().toString())
                    && evaluation.catalogue().criteria().stream()
                            .allMatch(criterion ->
                                    known(evaluation, criterion).equals(known(other.evaluation, criterion)));
        }
    }

    private ReferencePopulation(RepeatPolicy repeats) {
        this.repeats = repeats;
    }

    /**
     * Counts the evaluations of a population.
     *
     * @param evaluations the evaluations
     * @param repeats the policy for repeated evaluations of a municipality
     * @param register the municipalities of the register, or none
     * @return the population, or why it is refused
     */
    public static ReferencePopulation of(
            List<Evaluation> evaluations, RepeatPolicy repeats, List<RegisteredMunicipality> register) {
        var population = new ReferencePopulation(repeats);
        evaluations.forEach(evaluation -> population.all.add(new Offered(
                evaluation, ReferenceRegister.fitting(evaluation.municipality(), evaluation.evaluated(), register))));
        population.count();
        return population;
    }

    private void count() {
        if (all.stream().anyMatch(offered -> offered.fitting.size() > 1)) {
            refusal = Optional.of(Refusal.AMBIGUOUS_MUNICIPALITY);
            return;
        }
        all.forEach(this::addToItsMunicipality);
        if (municipalities.stream().anyMatch(one -> municipalities.stream().anyMatch(other -> conflict(one, other)))) {
            refusal = Optional.of(Refusal.CONFLICTING_MUNICIPALITIES);
            municipalities.clear();
            return;
        }
        if (repeats == RepeatPolicy.ALL) {
            counted.addAll(all);
        } else {
            municipalities.forEach(this::countOne);
        }
        if (refusal.isPresent()) {
            counted.clear();
            repeated = 0;
            duplicates = 0;
        }
    }

    private void addToItsMunicipality(Offered offered) {
        for (List<Offered> municipality : municipalities) {
            if (municipality.stream().anyMatch(offered::isOfSame)) {
                municipality.add(offered);
                return;
            }
        }
        municipalities.add(new ArrayList<>(List.of(offered)));
    }

    /** Returns whether two municipalities share a code, or one has two. Codes that the register gives them are no conflict. */
    private static boolean conflict(List<Offered> one, List<Offered> other) {
        Set<String> registered = registeredCodes(one);
        Set<String> given = givenCodes(one);
        if (one.equals(other)) {
            return given.size() > 1 && !registered.containsAll(given);
        }
        Set<String> others = new HashSet<>(givenCodes(other));
        others.addAll(registeredCodes(other));
        return country(one).equals(country(other))
                && given.stream().anyMatch(code -> !registered.contains(code) && others.contains(code));
    }

    private static String country(List<Offered> municipality) {
        return municipality.get(0).municipality().country();
    }

    private static Set<String> givenCodes(List<Offered> municipality) {
        Set<String> codes = new HashSet<>();
        municipality.forEach(offered -> offered.municipality().code().ifPresent(codes::add));
        return codes;
    }

    private static Set<String> registeredCodes(List<Offered> municipality) {
        Set<String> codes = new HashSet<>();
        municipality.get(0).fitting.forEach(registered -> codes.addAll(ReferenceRegister.codes(registered)));
        return codes;
    }

    private void countOne(List<Offered> municipality) {
        List<Offered> left = municipality.stream()
                .filter(one -> municipality.stream().noneMatch(other -> supersedes(other.date(), one.date())))
                .toList();
        Offered first = left.get(0);
        if (!left.stream().allMatch(first::isEqual)) {
            refusal = Optional.of(Refusal.AMBIGUOUS_REPEATS);
            return;
        }
        counted.add(first);
        duplicates += left.size() - 1;
        repeated += municipality.size() - left.size();
    }

    private boolean supersedes(ReferenceDate one, ReferenceDate other) {
        return repeats == RepeatPolicy.LATEST ? one.isCertainlyAfter(other) : other.isCertainlyAfter(one);
    }

    /** Returns known points as a text, or that a criterion is not applicable or that its points are unknown. */
    private static String known(Evaluation evaluation, Criterion criterion) {
        ReferenceScore score = ReferenceScorer.of(evaluation.observations(), MissingPolicy.STRICT)
                .score(criterion);
        if (score.isKnown()) {
            return Integer.toString(score.atLeast());
        }
        return score.completeness().isEmpty() ? "not applicable" : "unknown";
    }

    /** {@return why the evaluations are refused, or empty if they are counted} */
    public Optional<Refusal> refusal() {
        return refusal;
    }

    /**
     * {@return all evaluations of each municipality, in the order of the first ones; none if names are ambiguous or
     * municipalities are in conflict}
     */
    public List<List<Evaluation>> municipalities() {
        return municipalities.stream().map(ReferencePopulation::evaluations).toList();
    }

    /** {@return the evaluations that count; none if they are refused} */
    public List<Evaluation> counted() {
        return evaluations(counted);
    }

    private static List<Evaluation> evaluations(Collection<Offered> some) {
        return some.stream().map(Offered::evaluation).toList();
    }

    /** {@return the number of evaluations that do not count because another one of the municipality does} */
    public long repeated() {
        return repeated;
    }

    /** {@return the number of evaluations that are equal to one that counts, where one of each municipality counts} */
    public long duplicates() {
        return duplicates;
    }

    /**
     * Returns how often each number of points occurs.
     *
     * @param criterion a criterion of the catalogue
     * @return the number of evaluations that count, by known points
     */
    public SortedMap<Integer, Long> counts(Criterion criterion) {
        SortedMap<Integer, Long> counts = new TreeMap<>();
        for (Offered offered : counted) {
            ReferenceScore score = ReferenceScorer.of(offered.evaluation.observations(), MissingPolicy.STRICT)
                    .score(criterion);
            if (score.isKnown()) {
                counts.merge(score.atLeast(), 1L, Long::sum);
            }
        }
        return counts;
    }
}
