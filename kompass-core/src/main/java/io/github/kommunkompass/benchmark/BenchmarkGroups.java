package io.github.kommunkompass.benchmark;

import io.github.kommunkompass.catalogue.Criterion;
import io.github.kommunkompass.evaluation.Evaluation;
import io.github.kommunkompass.evaluation.Subject;
import io.github.kommunkompass.scoring.IncomparableRevisionsException;
import io.github.kommunkompass.statistics.DisclosurePolicy;
import io.github.kommunkompass.statistics.Figure;
import io.github.kommunkompass.statistics.UnavailableReason;
import io.github.kommunkompass.value.InvalidValueException;
import io.github.kommunkompass.value.Limits;
import io.github.kommunkompass.value.Quoted;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collector;
import java.util.stream.Stream;

/**
 * The benchmarks of a population by group: one for each value of an attribute such as the county, one for the evaluations whose
 * value is unknown, and one for the whole.
 *
 * <pre>{@code
 * GroupAttribute county = GroupAttribute.county(MunicipalityRegister.builtIn());
 * BenchmarkGroups groups = evaluations.stream().collect(BenchmarkGroups.toBenchmarkGroups(population, county));
 * groups.benchmark("Jönköpings län").distribution("total").median();
 * groups.benchmarkOf(evaluation.subject(), county);   // its own group
 * groups.disclosed(DisclosurePolicy.minimum(5));      // what may be shown
 * }</pre>
 *
 * <p>Each evaluation of the whole is in exactly one group: the groups add up to the whole, in counts, members and excluded
 * evaluations alike. The population of a group is that of the whole with the name of the group, such as {@code county: Jönköpings
 * län}, or {@code county unknown}. There are at most {@value Limits#GROUPS} groups. Immutable and thread-safe.
 */
public final class BenchmarkGroups {

    private final Population population;
    private final String attribute;
    private final DisclosurePolicy disclosure;
    private final SortedMap<String, Figure<Benchmark>> byValue;
    private final Figure<Benchmark> unknown;
    private final Figure<Benchmark> whole;
    private final List<Criterion> withheldCriteria;

    private BenchmarkGroups(
            Population population,
            String attribute,
            DisclosurePolicy disclosure,
            SortedMap<String, Figure<Benchmark>> byValue,
            Figure<Benchmark> unknown,
            Figure<Benchmark> whole,
            List<Criterion> withheldCriteria) {
        checkNumber(byValue.size());
        this.population = population;
        this.attribute = attribute;
        this.disclosure = disclosure;
        this.byValue = Collections.unmodifiableSortedMap(byValue);
        this.unknown = unknown;
        this.whole = whole;
        this.withheldCriteria = withheldCriteria;
    }

    /** Throws if there are too many groups of known values. */
    static void checkNumber(int groups) {
        if (groups > Limits.GROUPS) {
            throw new InvalidValueException(groups + " groups", "at most " + Limits.GROUPS);
        }
    }

    /** Obtains the benchmarks of all groups, by value or empty for the unknown one, which add up to the whole. */
    static BenchmarkGroups ofAll(Population population, String attribute, Map<Optional<String>, Benchmark> benchmarks) {
        SortedMap<String, Figure<Benchmark>> byValue = new TreeMap<>();
        benchmarks.forEach((value, benchmark) -> value.ifPresent(known -> byValue.put(known, Figure.of(benchmark))));
        Benchmark unknown = Optional.ofNullable(benchmarks.get(Optional.<String>empty()))
                .orElseGet(() -> Benchmark.sum(
                        population.ofGroup(GroupAttribute.groupName(attribute, Optional.empty())), List.of()));
        return new BenchmarkGroups(
                population,
                attribute,
                DisclosurePolicy.none(),
                byValue,
                Figure.of(unknown),
                Figure.of(Benchmark.sum(
                        population,
                        Stream.concat(Stream.of(unknown), known(byValue)).toList())),
                List.of());
    }

    private static Stream<Benchmark> known(Map<String, Figure<Benchmark>> byValue) {
        return byValue.values().stream().flatMap(figure -> figure.toOptional().stream());
    }

    /**
     * Obtains benchmarks by group from their parts, for instance read from a file.
     *
     * @param population the population of the whole
     * @param attribute the name of the attribute
     * @param disclosure the disclosure policy that has been applied
     * @param byValue the benchmark of each value, or {@link UnavailableReason#WITHHELD}
     * @param unknown the benchmark of the evaluations with an unknown value, or withheld
     * @param whole the benchmark of the whole, or withheld
     * @param withheldCriteria the criteria whose points the whole withholds, in any order
     * @return the benchmarks
     * @throws InvalidValueException if a name or a population does not fit, there are more than {@value Limits#GROUPS} values, the
     *     groups do not add up to the whole, or they show what the policy withholds
     */
    public static BenchmarkGroups of(
            Population population,
            String attribute,
            DisclosurePolicy disclosure,
            Map<String, Figure<Benchmark>> byValue,
            Figure<Benchmark> unknown,
            Figure<Benchmark> whole,
            Collection<Criterion> withheldCriteria) {
        GroupAttribute.checkName(attribute);
        byValue.keySet().forEach(value -> GroupAttribute.checkValue(attribute, value));
        Set<Criterion> withheld = Set.copyOf(withheldCriteria);
        var groups = new BenchmarkGroups(
                population,
                attribute,
                disclosure,
                new TreeMap<>(byValue),
                unknown,
                whole,
                population.catalogue().criteria().stream()
                        .filter(withheld::contains)
                        .toList());
        groups.check();
        return groups;
    }

    private void check() {
        if (population.group().isPresent()) {
            throw new InvalidValueException(
                    "the whole of " + population.describe(), "a population without a group, which is the whole");
        }
        byValue.forEach((value, figure) -> checkGroup(Optional.of(value), figure));
        checkGroup(Optional.empty(), unknown);
        checkIsOf(population, whole);
        if (!isWithheld()) {
            checkSum();
        } else if (disclosure.minimum().isEmpty()) {
            throw new InvalidValueException("groups that are withheld without a minimum", "a minimum");
        } else {
            checkRelease();
        }
    }

    private void checkGroup(Optional<String> value, Figure<Benchmark> figure) {
        checkIsOf(population.ofGroup(GroupAttribute.groupName(attribute, value)), figure);
    }

    private static void checkIsOf(Population expected, Figure<Benchmark> figure) {
        figure.toOptional()
                .map(Benchmark::population)
                .filter(found -> !found.equals(expected))
                .ifPresent(found -> {
                    throw new InvalidValueException(
                            "a benchmark of the population " + found.describe(), "one of " + expected.describe());
                });
    }

    private void checkSum() {
        Benchmark sum = Benchmark.sum(population, shown());
        if (!sum.equals(whole.value())) {
            throw new InvalidValueException(
                    "a whole of " + whole.value() + ", which differs from the sum of the groups", sum.toString());
        }
        checkShown(whole.value());
    }

    private void checkRelease() {
        if (!whole.isPresent()) {
            if (shown().stream().anyMatch(group -> group.evaluations() > 0)) {
                throw new InvalidValueException("a group of a whole that is withheld", "no group that is shown");
            }
            return;
        }
        Benchmark all = whole.value();
        if (all.members().isPresent()) {
            throw new InvalidValueException(
                    "a list of the municipalities of all groups, of which some are withheld", "no list in the whole");
        }
        List<Benchmark> shown = shown();
        for (Criterion criterion : population.catalogue().criteria()) {
            if (withheldCriteria.contains(criterion)
                    && all.distribution(criterion).n() > 0) {
                throw new InvalidValueException(
                        "points for " + criterion + ", which the whole withholds", "no points in the whole");
            }
            checkPart(criterion, all, shown);
        }
        if (shown.stream().mapToLong(Benchmark::evaluations).reduce(0, Intake::sum) > all.evaluations()) {
            throw new InvalidValueException(
                    "groups of more evaluations than the whole", "at most " + all.evaluations());
        }
        checkShown(all);
    }

    /** Checks that the whole has all points that the shown groups have. */
    private static void checkPart(Criterion criterion, Benchmark all, List<Benchmark> shown) {
        for (int points = 0; points <= criterion.max(); points++) {
            long inGroups = 0;
            for (Benchmark group : shown) {
                inGroups = Intake.sum(inGroups, group.distribution(criterion).count(points));
            }
            long inWhole = all.distribution(criterion).count(points);
            if (inGroups > inWhole) {
                throw new InvalidValueException(
                        Quoted.count(inGroups, "evaluation", "evaluations") + " of groups with "
                                + Quoted.count(points, "point", "points") + " for " + criterion,
                        "at most " + inWhole + ", as in the whole");
            }
        }
    }

    private void checkShown(Benchmark all) {
        var release = new GroupRelease(disclosure, all, shown());
        if (!release.showsWhole() || !release.isReleased() || !showsEnough(all)) {
            throw new InvalidValueException(
                    "groups from which one of fewer than "
                            + disclosure.minimum().orElseThrow() + " follows",
                    "only groups that may be shown with a minimum of "
                            + disclosure.minimum().orElseThrow());
        }
    }

    private boolean showsEnough(Benchmark all) {
        return all.distributions().stream().allMatch(distribution -> disclosure.allows(distribution.n()));
    }

    private List<Benchmark> shown() {
        return Stream.concat(Stream.of(unknown), byValue.values().stream())
                .flatMap(figure -> figure.toOptional().stream())
                .toList();
    }

    /**
     * Returns a collector from evaluations to benchmarks by group, also for parallel streams. The {@link RepeatPolicy} applies to
     * the whole stream, however it is split.
     *
     * @param population the population of the whole, without a group
     * @param attribute the attribute that divides it
     * @return the collector; it throws the exceptions of {@link BenchmarkGroupsAccumulator}
     * @throws InvalidValueException if the population has a group
     */
    public static Collector<Evaluation, ?, BenchmarkGroups> toBenchmarkGroups(
            Population population, GroupAttribute attribute) {
        BenchmarkGroupsAccumulator.of(population, attribute);
        return Collector.of(
                () -> BenchmarkGroupsAccumulator.of(population, attribute),
                BenchmarkGroupsAccumulator::add,
                BenchmarkGroupsAccumulator::absorb,
                BenchmarkGroupsAccumulator::toBenchmarkGroups,
                Collector.Characteristics.UNORDERED);
    }

    /**
     * {@return the merged benchmarks of two parts of a population: those of all evaluations of both} The order in which parts
     * are merged does not matter. Where one evaluation of each municipality counts, all of a municipality must be in the same
     * part, as for {@link Benchmark#merge}.
     *
     * @param other benchmarks by the same attribute, of the same population and catalogue
     * @throws IncomparableRevisionsException if the catalogues differ
     * @throws IncompatibleBenchmarksException if the populations or the names of the attributes differ, or groups are withheld
     * @throws OverlappingBenchmarksException if one evaluation of each municipality counts, and both parts contain the same
     *     municipality
     * @throws io.github.kommunkompass.municipality.ConflictingMunicipalitiesException if members of the two contradict each other
     * @throws InvalidValueException if there are more evaluations in total than {@link Long#MAX_VALUE}, or more than {@value
     *     Limits#GROUPS} groups
     */
    public BenchmarkGroups merge(BenchmarkGroups other) {
        IncomparableRevisionsException.check(population.catalogue(), other.population.catalogue());
        IncompatibleBenchmarksException.check(population, other.population);
        IncompatibleBenchmarksException.checkAttributes(attribute, other.attribute);
        if (isWithheld() || other.isWithheld()) {
            throw IncompatibleBenchmarksException.withheld();
        }
        SortedMap<String, Figure<Benchmark>> sums = new TreeMap<>(byValue);
        other.byValue.forEach((value, added) ->
                sums.merge(value, added, (one, another) -> Figure.of(one.value().merge(another.value()))));
        return new BenchmarkGroups(
                population,
                attribute,
                DisclosurePolicy.none(),
                sums,
                Figure.of(unknown.value().merge(other.unknown.value())),
                Figure.of(whole.value().merge(other.whole.value())),
                List.of());
    }

    /**
     * Returns what may be shown of these groups together, under a minimum of k. The size of a group is the smallest of its number of
     * evaluations and its numbers of known points of each criterion, without those that are 0.
     *
     * <ul>
     *   <li>Groups of 1 to k - 1 are withheld. A group without evaluations is shown.
     *   <li>The rest of the whole, which is the whole without the shown groups, follows as a difference. While the rest has 1 to
     *       k - 1 evaluations, or that many known points of a criterion, the smallest shown group is withheld too, of equal ones the
     *       first.
     *   <li>Of the whole, the points of a criterion that 1 to k - 1 evaluations have are withheld. A whole of 1 to k - 1 evaluations
     *       is withheld. The whole does not list its members if a group is withheld, since the list has digests of their points.
     * </ul>
     *
     * <p>So whatever follows as a sum or difference of shown benchmarks is that of no evaluations or of k or more, at each criterion.
     * A larger k shows a subset. What is withheld depends on which points are known, and not on the points, except that a total of 0 or
     * of its maximum tells its parts, which are then known. Several criteria of one group are not protected against each other: of ten
     * evaluations with a total of which eight have areas too, the sum of the totals of the other two follows. Nor are two releases of
     * overlapping groups, such as by county and by size.
     *
     * <p>Shown groups are whole: the points of their members can be worked out from several figures, and lists of members have digests
     * of points. See {@link DisclosurePolicy}.
     *
     * @param policy the policy
     * @return the benchmarks, of which some may be withheld; these themselves without a minimum
     * @throws InvalidValueException if groups are withheld already
     */
    public BenchmarkGroups disclosed(DisclosurePolicy policy) {
        if (isWithheld()) {
            throw new InvalidValueException(
                    "benchmarks by group of which some are withheld", "those of all groups, without a minimum");
        }
        if (policy.minimum().isEmpty()) {
            return this;
        }
        // The group of unknown values is the last of equal size.
        List<Figure<Benchmark>> groups = new ArrayList<>(byValue.values());
        groups.add(unknown);
        var release = new GroupRelease(
                policy, whole.value(), groups.stream().map(Figure::value).toList());
        Set<Integer> withheld = release.withheld();
        SortedMap<String, Figure<Benchmark>> shown = new TreeMap<>();
        int index = 0;
        for (Map.Entry<String, Figure<Benchmark>> group : byValue.entrySet()) {
            shown.put(group.getKey(), withheld.contains(index) ? withheld() : group.getValue());
            index++;
        }
        List<Criterion> withheldCriteria = release.showsWhole()
                ? population.catalogue().criteria().stream()
                        .filter(criterion -> !release.showsInWhole(criterion.ordinal()))
                        .toList()
                : List.of();
        return new BenchmarkGroups(
                population,
                attribute,
                policy,
                shown,
                withheld.contains(index) ? withheld() : unknown,
                withheld.isEmpty()
                        ? whole
                        : policy.disclose(
                                whole.value().evaluations(),
                                () -> whole.map(all -> all.withoutMembers(withheldCriteria))),
                withheldCriteria);
    }

    private static Figure<Benchmark> withheld() {
        return Figure.unavailable(UnavailableReason.WITHHELD);
    }

    /** {@return the population of the whole} */
    public Population population() {
        return population;
    }

    /** {@return the name of the attribute, such as {@code county}} */
    public String attribute() {
        return attribute;
    }

    /** {@return the disclosure policy that has been applied; none at first} */
    public DisclosurePolicy disclosure() {
        return disclosure;
    }

    /** {@return whether a group or the whole is withheld} */
    public boolean isWithheld() {
        return !whole.isPresent()
                || !unknown.isPresent()
                || byValue.values().stream().anyMatch(group -> !group.isPresent());
    }

    /**
     * {@return the benchmark of each value, in the order of {@link String#compareTo}, or {@link UnavailableReason#WITHHELD};
     * may be none}
     */
    public SortedMap<String, Figure<Benchmark>> byValue() {
        return byValue;
    }

    /** {@return the benchmark of the evaluations with an unknown value, which may have none, or withheld} */
    public Figure<Benchmark> unknown() {
        return unknown;
    }

    /** {@return the benchmark of the whole, or withheld} */
    public Figure<Benchmark> whole() {
        return whole;
    }

    /**
     * {@return the criteria whose points are withheld in the whole, in catalogue order; no shown group has points of them}
     * Empty if the whole itself is withheld.
     */
    public List<Criterion> withheldCriteria() {
        return withheldCriteria;
    }

    /**
     * {@return the benchmark of a group}
     *
     * @param value the value of the attribute, such as {@code Jönköpings län}
     * @throws UnavailableGroupException if there is no such group, or it is withheld
     */
    public Benchmark benchmark(String value) {
        Figure<Benchmark> group = byValue.get(value);
        if (group == null) {
            throw UnavailableGroupException.missing(attribute, value, byValue.keySet());
        }
        return group.orElseThrow(reason -> UnavailableGroupException.withheld(attribute, value));
    }

    /**
     * {@return the benchmark of the group of an evaluation, which need not be part of it}
     *
     * @param subject the subject of the evaluation
     * @param by the attribute of these groups
     * @throws UnavailableGroupException if the value of the evaluation is unknown, there is no such group, or it is withheld
     * @throws IncompatibleBenchmarksException if the groups are by another attribute
     * @throws io.github.kommunkompass.municipality.AmbiguousMunicipalityException if the municipality has namesakes, and no code
     */
    public Benchmark benchmarkOf(Subject subject, GroupAttribute by) {
        IncompatibleBenchmarksException.checkAttributes(attribute, by.name());
        return benchmark(by.value(Membership.coded(subject, population), subject.evaluated())
                .orElseThrow(() -> UnavailableGroupException.unknown(attribute, subject)));
    }

    @Override
    public boolean equals(Object object) {
        return object instanceof BenchmarkGroups other
                && population.equals(other.population)
                && attribute.equals(other.attribute)
                && disclosure.equals(other.disclosure)
                && byValue.equals(other.byValue)
                && unknown.equals(other.unknown)
                && whole.equals(other.whole)
                && withheldCriteria.equals(other.withheldCriteria);
    }

    @Override
    public int hashCode() {
        return Objects.hash(population, attribute, disclosure, byValue, unknown, whole);
    }

    /** {@return the attribute, the number of groups and the population} */
    @Override
    public String toString() {
        return Quoted.count(byValue.size(), "group", "groups") + " by " + Quoted.of(attribute) + ": "
                + population.describe();
    }
}
