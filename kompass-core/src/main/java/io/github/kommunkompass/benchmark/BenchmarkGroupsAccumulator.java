package io.github.kommunkompass.benchmark;

import io.github.kommunkompass.evaluation.Evaluation;
import io.github.kommunkompass.evaluation.Subject;
import io.github.kommunkompass.municipality.AmbiguousMunicipalityException;
import io.github.kommunkompass.municipality.Municipality;
import io.github.kommunkompass.scoring.IncomparableRevisionsException;
import io.github.kommunkompass.value.InvalidValueException;
import io.github.kommunkompass.value.Limits;
import io.github.kommunkompass.value.PartialDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Builds {@link BenchmarkGroups} from evaluations that are added one by one, in one pass. The result depends neither on their order
 * nor on how they are split over accumulators that are merged.
 *
 * <pre>{@code
 * GroupAttribute county = GroupAttribute.county(MunicipalityRegister.builtIn());
 * BenchmarkGroupsAccumulator accumulator = BenchmarkGroupsAccumulator.of(population, county);
 * evaluations.forEach(accumulator::add);
 * accumulator.toBenchmarkGroups().benchmark("Jönköpings län");
 * }</pre>
 *
 * <p>Where the latest or earliest evaluation of a municipality counts, its date decides the group: a municipality that changed county
 * is in one group, and the evaluations that it replaces are counted there as {@link ExclusionReason#REPEATED}. Where all count, such a
 * municipality is in several groups. An evaluation that the population excludes is counted in its group too.
 *
 * <p>Memory: as a {@link BenchmarkAccumulator}, with the counts of each group. Not thread-safe.
 */
public final class BenchmarkGroupsAccumulator {

    private final Population population;
    private final GroupAttribute attribute;
    /** By the value of the attribute, or empty if it is unknown; without the evaluations of which one may replace another. */
    private final Map<Optional<String>, BenchmarkAccumulator> groups = new HashMap<>();
    /** The evaluations whose group is not decided before it is known which of their municipality counts. */
    private final BenchmarkAccumulator undecided;

    private BenchmarkGroupsAccumulator(Population population, GroupAttribute attribute) {
        this.population = population;
        this.attribute = attribute;
        this.undecided = BenchmarkAccumulator.of(population);
    }

    /**
     * Obtains an empty accumulator.
     *
     * @param population the population of the whole, without a group
     * @param attribute the attribute that divides it
     * @return the accumulator
     * @throws InvalidValueException if the population has a group
     */
    public static BenchmarkGroupsAccumulator of(Population population, GroupAttribute attribute) {
        return new BenchmarkGroupsAccumulator(population, attribute);
    }

    /** {@return the population of the whole} */
    public Population population() {
        return population;
    }

    /**
     * Scores and adds an evaluation. If the population excludes it, it is counted by reason.
     *
     * @param evaluation an evaluation
     * @throws IncomparableRevisionsException if it is of another catalogue with the name of the population's revision
     * @throws AmbiguousMunicipalityException if its municipality has namesakes, and no code
     * @throws io.github.kommunkompass.scoring.InvalidEvaluationException if it has an error
     * @throws InvalidValueException if its value of the attribute is invalid, or there are more than {@value Limits#GROUPS} values
     */
    public void add(Evaluation evaluation) {
        add(evaluation, evaluation.evaluated());
    }

    /**
     * Scores and adds an evaluation. If the population excludes it, it is counted by reason.
     *
     * @param evaluation an evaluation
     * @param origin where it comes from, for messages, such as a file and line
     * @throws IncomparableRevisionsException if it is of another catalogue with the name of the population's revision
     * @throws AmbiguousMunicipalityException if its municipality has namesakes, and no code
     * @throws io.github.kommunkompass.scoring.InvalidEvaluationException if it has an error
     * @throws InvalidValueException if its value of the attribute is invalid, or there are more than {@value Limits#GROUPS} values
     */
    public void add(Evaluation evaluation, Object origin) {
        Subject subject = evaluation.subject();
        if (population.exclusionReason(subject).isPresent()) {
            group(ofExcluded(subject)).add(evaluation, origin);
        } else if (population.repeats() == RepeatPolicy.ALL) {
            group(attribute.value(Membership.coded(subject, population), subject.evaluated()))
                    .add(evaluation, origin);
        } else {
            undecided.add(evaluation, origin);
        }
    }

    /** Who the municipality is need not be known to count an evaluation that is left out. */
    private Optional<String> ofExcluded(Subject subject) {
        try {
            return attribute.value(Membership.coded(subject, population), subject.evaluated());
        } catch (AmbiguousMunicipalityException e) {
            return Optional.empty();
        }
    }

    private BenchmarkAccumulator group(Optional<String> value) {
        BenchmarkAccumulator present = groups.get(value);
        if (present == null) {
            // The limit is for memory; one of the groups may be that of unknown values, which it does not count.
            BenchmarkGroups.checkNumber(groups.size());
            present = BenchmarkAccumulator.of(population);
            groups.put(value, present);
        }
        return present;
    }

    /**
     * Adds the contents of another accumulator, which does not change. If an exception is thrown, this one does not either.
     *
     * @param other an accumulator of the same population, catalogue and attribute
     * @throws IncomparableRevisionsException if the catalogues differ
     * @throws IncompatibleBenchmarksException if the populations or the names of the attributes differ
     * @throws OverlappingBenchmarksException if one evaluation of each municipality counts, and both contain the same
     *     municipality
     * @throws InvalidValueException if it is this accumulator itself, there are more evaluations in total than
     *     {@link Long#MAX_VALUE}, or more than {@value Limits#GROUPS} values
     */
    public void merge(BenchmarkGroupsAccumulator other) {
        if (other == this) {
            throw new InvalidValueException("an accumulator and itself", "two accumulators");
        }
        IncompatibleBenchmarksException.checkAttributes(attribute.name(), other.attribute.name());
        undecided.check(other.undecided);
        checkNumber(other);
        other.groups.forEach((value, group) -> {
            BenchmarkAccumulator present = groups.get(value);
            if (present != null) {
                present.check(group);
            }
        });
        absorb(other);
    }

    /** Throws if there are too many known values together. */
    private void checkNumber(BenchmarkGroupsAccumulator other) {
        Set<Optional<String>> values = new HashSet<>(groups.keySet());
        values.addAll(other.groups.keySet());
        values.remove(Optional.<String>empty());
        BenchmarkGroups.checkNumber(values.size());
    }

    /** Merges parts that may share municipalities: the repeat policy is applied to their evaluations. */
    BenchmarkGroupsAccumulator absorb(BenchmarkGroupsAccumulator other) {
        undecided.absorb(other.undecided);
        other.groups.forEach((value, group) -> group(value).absorb(group));
        return this;
    }

    /**
     * Returns the benchmarks of the evaluations added so far; more may be added afterwards.
     *
     * @return the benchmarks of all groups that have an evaluation, also one that is left out, and of the whole
     * @throws AmbiguousRepeatsException if the latest or earliest evaluation counts and the dates do not decide which it is
     * @throws io.github.kommunkompass.municipality.ConflictingMunicipalitiesException if one municipality has two codes, or one
     *     code is that of two, and the register does not join them
     * @throws InvalidValueException if a value of the attribute is invalid, or there are more than {@value Limits#GROUPS} values
     */
    public BenchmarkGroups toBenchmarkGroups() {
        Map<Optional<String>, Benchmark> benchmarks = new HashMap<>();
        decided().forEach((value, group) -> {
            Benchmark benchmark = group.toBenchmark();
            // An evaluation that was refused may have left an empty group.
            if (benchmark.evaluations() > 0 || !benchmark.exclusions().isEmpty()) {
                benchmarks.put(
                        value,
                        benchmark.inPopulation(population.ofGroup(GroupAttribute.groupName(attribute.name(), value))));
            }
        });
        return BenchmarkGroups.ofAll(population, attribute.name(), benchmarks);
    }

    private Map<Optional<String>, BenchmarkAccumulator> decided() {
        if (population.repeats() == RepeatPolicy.ALL) {
            return groups;
        }
        Map<Optional<String>, BenchmarkAccumulator> decided =
                undecided.split((municipality, date) -> attribute.value(coded(municipality, date), date));
        groups.forEach((value, group) -> decided.computeIfAbsent(value, any -> BenchmarkAccumulator.of(population))
                .absorb(group));
        return decided;
    }

    private Municipality coded(Municipality municipality, PartialDate date) {
        return Membership.coded(Subject.of(municipality, population.revision(), date), population);
    }
}
