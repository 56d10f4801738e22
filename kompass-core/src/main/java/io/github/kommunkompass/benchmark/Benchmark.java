package io.github.kommunkompass.benchmark;

import io.github.kommunkompass.catalogue.Catalogue;
import io.github.kommunkompass.catalogue.Criterion;
import io.github.kommunkompass.evaluation.Evaluation;
import io.github.kommunkompass.municipality.Municipality;
import io.github.kommunkompass.scoring.IncomparableRevisionsException;
import io.github.kommunkompass.scoring.Scorecard;
import io.github.kommunkompass.statistics.Distribution;
import io.github.kommunkompass.value.InvalidValueException;
import io.github.kommunkompass.value.PartialDate;
import io.github.kommunkompass.value.Quoted;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.BiConsumer;
import java.util.stream.Collector;

/**
 * The exact summary of a population: for each criterion at every level, how often each number of points occurs. All figures
 * of the population follow from it, exactly.
 *
 * <pre>{@code
 * Benchmark benchmark = evaluations.stream().collect(Benchmark.toBenchmark(population));
 * benchmark.distribution("total").median();
 * }</pre>
 *
 * <p>The size of its counts depends on the catalogue only. It also has the list of its members, which merging and comparisons
 * check: municipalities with the dates of the evaluations that count. A benchmark without the list cannot be merged, and no
 * evaluation can be excluded from it. Immutable and thread-safe.
 */
public final class Benchmark {

    private final Population population;
    private final Catalogue catalogue;
    private final long evaluations;
    private final long municipalities;
    private final Optional<MemberList> members;
    private final List<Distribution> distributions;
    private final Map<ExclusionReason, Long> exclusions;

    Benchmark(
            Population population,
            long evaluations,
            long municipalities,
            Optional<MemberList> members,
            List<Distribution> distributions,
            Map<ExclusionReason, Long> exclusions) {
        this.population = population;
        this.catalogue = population.catalogue();
        this.evaluations = evaluations;
        this.municipalities = municipalities;
        this.members = members;
        this.distributions = distributions;
        this.exclusions = exclusions;
    }

    /**
     * Obtains a benchmark from its parts, for instance read from a file.
     *
     * @param population the population
     * @param evaluations the number of evaluations
     * @param municipalities the number of their municipalities
     * @param members the municipalities and the dates of their evaluations, in any order, or empty if unknown
     * @param distributions the distribution of each criterion, in catalogue order
     * @param exclusions the number of excluded evaluations by reason, 0 or more
     * @return the benchmark
     * @throws InvalidValueException if the parts are inconsistent, or a member is not part of the population
     */
    public static Benchmark of(
            Population population,
            long evaluations,
            long municipalities,
            Optional<? extends Collection<BenchmarkMember>> members,
            List<Distribution> distributions,
            Map<ExclusionReason, Long> exclusions) {
        checkNumbers(population, evaluations, municipalities);
        checkDistributions(population.catalogue(), evaluations, distributions);
        Optional<MemberList> checked = members.map(all -> MemberList.of(population, all));
        checked.ifPresent(all -> checkMembers(all, evaluations, municipalities));
        return new Benchmark(
                population, evaluations, municipalities, checked, List.copyOf(distributions), occurring(exclusions));
    }

    private static void checkMembers(MemberList members, long evaluations, long municipalities) {
        int size = members.members().size();
        if (size != municipalities) {
            throw new InvalidValueException(
                    "the names of " + Quoted.count(size, "municipality", "municipalities"),
                    "those of all " + municipalities);
        }
        if (members.evaluations() != evaluations) {
            throw new InvalidValueException(
                    "the dates of " + Quoted.count(members.evaluations(), "evaluation", "evaluations"),
                    "those of all " + evaluations);
        }
    }

    private static Map<ExclusionReason, Long> occurring(Map<ExclusionReason, Long> exclusions) {
        Map<ExclusionReason, Long> occurring = new EnumMap<>(ExclusionReason.class);
        exclusions.forEach((reason, count) -> {
            if (count < 0) {
                throw new InvalidValueException(count + " evaluations excluded as " + reason.id(), "0 or more");
            }
            if (count > 0) {
                occurring.put(reason, count);
            }
        });
        return Collections.unmodifiableMap(occurring);
    }

    /**
     * Obtains a benchmark from counts, such as the result of a database query: one row for each number of points that occurs
     * at a criterion. Sums are not added up; their criteria need rows too. The benchmark does not list its municipalities and
     * so cannot be merged.
     *
     * <pre>{@code
     * List<PointsCount> rows = List.of(new PointsCount(CriterionCode.of("1.1"), 13, 24));
     * Benchmark.ofCounts(population, 290, 290, rows);
     * }</pre>
     *
     * @param population the population, whose filters the query must apply itself
     * @param evaluations the number of evaluations
     * @param municipalities the number of their municipalities
     * @param counts the rows, in any order; points without a row occur 0 times
     * @return the benchmark
     * @throws InvalidCountsException if rows break the {@linkplain CountsRule rules}, with every violation
     * @throws InvalidValueException if the numbers are inconsistent
     */
    public static Benchmark ofCounts(
            Population population, long evaluations, long municipalities, List<PointsCount> counts) {
        checkNumbers(population, evaluations, municipalities);
        return new Benchmark(
                population,
                evaluations,
                municipalities,
                Optional.empty(),
                CountRows.distributions(population.catalogue(), evaluations, counts),
                Map.of());
    }

    private static String numbers(long evaluations, long municipalities) {
        return Quoted.count(evaluations, "evaluation", "evaluations") + " of "
                + Quoted.count(municipalities, "municipality", "municipalities");
    }

    private static void checkNumbers(Population population, long evaluations, long municipalities) {
        boolean oneEach = population.repeats() != RepeatPolicy.ALL;
        if (municipalities < 0
                || municipalities > evaluations
                || (oneEach && municipalities != evaluations)
                || (evaluations > 0 && municipalities == 0)) {
            throw new InvalidValueException(
                    numbers(evaluations, municipalities),
                    oneEach
                            ? "exactly one of each, since the "
                                    + population.repeats().id() + " counts"
                            : "at least one of each");
        }
    }

    private static void checkDistributions(Catalogue catalogue, long evaluations, List<Distribution> distributions) {
        if (distributions.size() != catalogue.criteria().size()) {
            throw new InvalidValueException(
                    distributions.size() + " distributions",
                    catalogue.criteria().size() + ", one for each criterion");
        }
        for (Criterion criterion : catalogue.criteria()) {
            Distribution distribution = distributions.get(criterion.ordinal());
            if (distribution.maxPoints() != criterion.max() || distribution.n() > evaluations) {
                throw new InvalidValueException(
                        distribution.n() + " values of up to " + distribution.maxPoints() + " points for " + criterion,
                        "at most " + evaluations + " of up to " + criterion.max());
            }
        }
    }

    /**
     * Returns a collector from scorecards to a benchmark, also for parallel streams. The {@link RepeatPolicy} applies to the
     * whole stream, however it is split.
     *
     * @param population the population, without a group
     * @return the collector; it throws the exceptions of {@link BenchmarkAccumulator}
     * @throws InvalidValueException if the population has a group
     */
    public static Collector<Scorecard, ?, Benchmark> toBenchmarkOfScorecards(Population population) {
        return collector(population, BenchmarkAccumulator::add);
    }

    /**
     * Returns a collector from evaluations to a benchmark, also for parallel streams. The {@link RepeatPolicy} applies to the
     * whole stream, however it is split. It is faster than scoring first: complete evaluations need no scorecard.
     *
     * @param population the population, without a group
     * @return the collector; it throws the exceptions of {@link BenchmarkAccumulator}
     * @throws InvalidValueException if the population has a group
     */
    public static Collector<Evaluation, ?, Benchmark> toBenchmark(Population population) {
        return collector(population, BenchmarkAccumulator::add);
    }

    private static <T> Collector<T, ?, Benchmark> collector(
            Population population, BiConsumer<BenchmarkAccumulator, T> add) {
        BenchmarkAccumulator.of(population);
        return Collector.of(
                () -> BenchmarkAccumulator.of(population),
                add,
                BenchmarkAccumulator::absorb,
                BenchmarkAccumulator::toBenchmark,
                Collector.Characteristics.UNORDERED);
    }

    /**
     * Returns the merged benchmark of two parts of a population. The order in which parts are merged does not matter.
     *
     * @param other a benchmark of the same population and catalogue
     * @return the sum of the two
     * @throws IncomparableRevisionsException if the catalogues differ
     * @throws IncompatibleBenchmarksException if the populations differ, or one of the two does not list its municipalities
     * @throws OverlappingBenchmarksException if one evaluation of each municipality counts, and both parts contain the same
     *     municipality
     * @throws io.github.kommunkompass.municipality.ConflictingMunicipalitiesException if members of the two contradict each other
     * @throws InvalidValueException if there are more evaluations in total than {@link Long#MAX_VALUE}
     */
    public Benchmark merge(Benchmark other) {
        IncomparableRevisionsException.check(catalogue, other.catalogue);
        IncompatibleBenchmarksException.check(population, other.population);
        MemberList union = requireMembers().plus(other.requireMembers());
        Map<ExclusionReason, Long> sums = new EnumMap<>(ExclusionReason.class);
        sums.putAll(exclusions);
        other.exclusions.forEach((reason, count) -> sums.merge(reason, count, Intake::sum));
        return new Benchmark(
                population,
                Intake.sum(evaluations, other.evaluations),
                union.members().size(),
                Optional.of(union),
                catalogue.criteria().stream()
                        .map(criterion -> distributions
                                .get(criterion.ordinal())
                                .plus(other.distributions.get(criterion.ordinal())))
                        .toList(),
                Collections.unmodifiableMap(sums));
    }

    /** Returns the sum of the groups of a population, of which each evaluation is in one. */
    static Benchmark sum(Population population, List<Benchmark> groups) {
        Map<ExclusionReason, Long> exclusions = new EnumMap<>(ExclusionReason.class);
        List<Distribution> distributions = new ArrayList<>(population.catalogue().criteria().stream()
                .map(criterion -> Distribution.of(criterion.max()))
                .toList());
        long evaluations = 0;
        for (Benchmark group : groups) {
            evaluations = Intake.sum(evaluations, group.evaluations);
            group.exclusions.forEach((reason, count) -> exclusions.merge(reason, count, Intake::sum));
            for (int i = 0; i < distributions.size(); i++) {
                distributions.set(i, distributions.get(i).plus(group.distributions.get(i)));
            }
        }
        MemberList union = MemberList.sum(
                population, groups.stream().map(Benchmark::requireMembers).toList());
        return new Benchmark(
                population,
                evaluations,
                union.members().size(),
                Optional.of(union),
                List.copyOf(distributions),
                Collections.unmodifiableMap(exclusions));
    }

    /** Returns this benchmark as that of a population that differs in the name of its group. */
    Benchmark inPopulation(Population group) {
        return new Benchmark(
                group,
                evaluations,
                municipalities,
                members.map(list -> MemberList.ofSorted(group, list.members())),
                distributions,
                exclusions);
    }

    /** Returns this benchmark without its members, and without the points of some criteria. */
    Benchmark withoutMembers(Collection<Criterion> withheld) {
        return new Benchmark(
                population,
                evaluations,
                municipalities,
                Optional.empty(),
                catalogue.criteria().stream()
                        .map(criterion -> withheld.contains(criterion)
                                ? Distribution.of(criterion.max())
                                : distribution(criterion))
                        .toList(),
                exclusions);
    }

    private MemberList requireMembers() {
        return members.orElseThrow(IncompatibleBenchmarksException::withoutMembers);
    }

    /** {@return the population} */
    public Population population() {
        return population;
    }

    /** {@return the catalogue of the population's revision} */
    public Catalogue catalogue() {
        return catalogue;
    }

    /** {@return the number of evaluations, 0 or more} */
    public long evaluations() {
        return evaluations;
    }

    /** {@return the number of municipalities of the evaluations, 0 to the number of evaluations} */
    public long municipalities() {
        return municipalities;
    }

    /** {@return the municipalities of the evaluations and their dates, by country and name, or empty if unknown} */
    public Optional<List<BenchmarkMember>> members() {
        return members.map(MemberList::members);
    }

    /**
     * {@return the member that a municipality is, by the register of the population, or empty if it is none or the members are
     * unknown}
     *
     * @param municipality the municipality, with or without its code
     * @param date a date at which it has its name
     * @throws io.github.kommunkompass.municipality.AmbiguousMunicipalityException if it has namesakes, and no code
     * @throws io.github.kommunkompass.municipality.ConflictingMunicipalitiesException if it contradicts the members: its code is
     *     that of another one, or it has another code
     */
    public Optional<BenchmarkMember> findMember(Municipality municipality, PartialDate date) {
        return members.flatMap(list -> list.find(municipality, date));
    }

    /**
     * {@return the number of evaluations that share municipality and date with another, or empty if the members are
     * unknown} More than 0 only where all evaluations count; they may be the same evaluation, counted several times.
     */
    public OptionalLong evaluationsSharingDate() {
        return members.map(list -> OptionalLong.of(list.sharingDate())).orElse(OptionalLong.empty());
    }

    /** {@return the number of excluded evaluations by reason, without reasons that did not occur} */
    public Map<ExclusionReason, Long> exclusions() {
        return exclusions;
    }

    /**
     * {@return the distribution of the points of each criterion, in catalogue order; the index is the {@link
     * Criterion#ordinal()}}
     */
    public List<Distribution> distributions() {
        return distributions;
    }

    /**
     * {@return the distribution of the points of a criterion; n = 0 if no points are known}
     *
     * @param criterion a criterion of the catalogue
     * @throws io.github.kommunkompass.catalogue.UnknownCriterionException if the catalogue does not have the criterion
     */
    public Distribution distribution(Criterion criterion) {
        return distributions.get(catalogue.criterion(criterion).ordinal());
    }

    /**
     * {@return the distribution of the points of a criterion; n = 0 if no points are known}
     *
     * @param code the criterion's code, such as {@code 3.2} or {@code total}
     * @throws io.github.kommunkompass.catalogue.UnknownCriterionException if the catalogue has no such code
     * @throws InvalidValueException if the text is not a valid code
     */
    public Distribution distribution(String code) {
        return distributions.get(catalogue.criterion(code).ordinal());
    }

    /**
     * {@return the counts as rows, the input of {@link #ofCounts}: a row for each number of points that occurs, by
     * criterion in catalogue order and from the fewest points up}
     */
    public List<PointsCount> counts() {
        return CountRows.of(this);
    }

    @Override
    public boolean equals(Object object) {
        return object instanceof Benchmark other
                && evaluations == other.evaluations
                && municipalities == other.municipalities
                && population.equals(other.population)
                && members.equals(other.members)
                && distributions.equals(other.distributions)
                && exclusions.equals(other.exclusions)
                && catalogue.equals(other.catalogue);
    }

    @Override
    public int hashCode() {
        return Objects.hash(population, evaluations, municipalities, distributions);
    }

    /** {@return the population and its size} */
    @Override
    public String toString() {
        return numbers(evaluations, municipalities) + ": " + population.describe();
    }
}
