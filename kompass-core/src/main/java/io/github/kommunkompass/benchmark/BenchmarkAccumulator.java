package io.github.kommunkompass.benchmark;

import io.github.kommunkompass.catalogue.Catalogue;
import io.github.kommunkompass.evaluation.Evaluation;
import io.github.kommunkompass.evaluation.Subject;
import io.github.kommunkompass.municipality.Municipality;
import io.github.kommunkompass.scoring.EvaluationValidator;
import io.github.kommunkompass.scoring.IncomparableRevisionsException;
import io.github.kommunkompass.scoring.MissingPolicy;
import io.github.kommunkompass.scoring.Scorecard;
import io.github.kommunkompass.scoring.Scorer;
import io.github.kommunkompass.value.InvalidValueException;
import io.github.kommunkompass.value.PartialDate;
import io.github.kommunkompass.value.Quoted;
import java.util.Arrays;
import java.util.Collections;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Predicate;

/**
 * Builds a {@link Benchmark} from evaluations that are added one by one. The result depends neither on their order nor on how
 * they are split over accumulators that are merged.
 *
 * <p>A criterion of an evaluation counts if its points are known under {@link MissingPolicy#STRICT}, so the number of values
 * differs between criteria.
 *
 * <p>Which evaluations are of the same municipality is decided by the register of the population. Where the latest or earliest
 * counts, the same evaluation added twice, with the same date and points, is one; the other is counted as
 * {@link ExclusionReason#DUPLICATE}.
 *
 * <p>Memory: with {@link RepeatPolicy#ALL} the counts, whose size depends on the catalogue only, and the municipalities with the
 * dates of their evaluations. With {@link RepeatPolicy#LATEST} and {@link RepeatPolicy#EARLIEST} also the points of one evaluation
 * of each municipality, and of more only while the dates do not decide which counts.
 *
 * <p>Not thread-safe. On several threads or machines, use one accumulator for each part and merge them. With
 * {@link RepeatPolicy#LATEST} and {@link RepeatPolicy#EARLIEST}, all evaluations of a municipality must be in the same part.
 */
public final class BenchmarkAccumulator {

    private final Population population;
    private final Catalogue catalogue;
    private final Membership membership;
    private final Intake intake;
    private final Map<ExclusionReason, Long> exclusions = new EnumMap<>(ExclusionReason.class);

    private BenchmarkAccumulator(Population population, Membership membership) {
        this.population = population;
        this.catalogue = population.catalogue();
        this.membership = membership;
        this.intake = Intake.empty(population);
    }

    /**
     * Obtains an empty accumulator for a population without a group.
     *
     * @param population the population
     * @return the accumulator
     * @throws InvalidValueException if the population has a group
     */
    public static BenchmarkAccumulator of(Population population) {
        return new BenchmarkAccumulator(population, Membership.withoutGroup(population));
    }

    /**
     * Obtains an empty accumulator for a population with a group.
     *
     * @param population the population
     * @param group the rule for the members of the group; it is given each municipality with its newest code in the register of
     *     the population, if that has it
     * @return the accumulator
     * @throws InvalidValueException if the population has no group
     */
    public static BenchmarkAccumulator of(Population population, Predicate<Municipality> group) {
        return new BenchmarkAccumulator(population, Membership.ofGroup(population, group));
    }

    /** {@return the population} */
    public Population population() {
        return population;
    }

    /**
     * Scores and adds an evaluation. If the population excludes it, it is counted by reason.
     *
     * @param evaluation an evaluation
     * @throws IncomparableRevisionsException if it is of another catalogue with the name of the population's revision
     * @throws io.github.kommunkompass.municipality.AmbiguousMunicipalityException if its municipality has namesakes, and no code
     * @throws io.github.kommunkompass.scoring.InvalidEvaluationException if it has an error
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
     * @throws io.github.kommunkompass.municipality.AmbiguousMunicipalityException if its municipality has namesakes, and no code
     * @throws io.github.kommunkompass.scoring.InvalidEvaluationException if it has an error
     */
    public void add(Evaluation evaluation, Object origin) {
        if (!isOfRevision(evaluation.catalogue())) {
            countExcluded(ExclusionReason.OTHER_REVISION);
        } else if (!EvaluationValidator.isComplete(evaluation)) {
            add(Scorer.strict().score(evaluation), origin);
        } else if (membership.includesAll() || includes(evaluation.subject())) {
            // Nearly all evaluations come here: it creates neither scores nor a subject.
            intake.addComplete(evaluation, origin);
        }
    }

    private boolean isOfRevision(Catalogue other) {
        if (!catalogue.revision().equals(other.revision())) {
            return false;
        }
        IncomparableRevisionsException.check(catalogue, other);
        return true;
    }

    /**
     * Adds a scorecard. If the population excludes it, it is counted by reason.
     *
     * @param scorecard a strict scorecard
     * @throws IncomparableRevisionsException if it is of another catalogue with the name of the population's revision
     * @throws io.github.kommunkompass.municipality.AmbiguousMunicipalityException if its municipality has namesakes, and no code
     * @throws InvalidValueException if it was not scored under {@link MissingPolicy#STRICT}
     */
    public void add(Scorecard scorecard) {
        add(scorecard, scorecard.subject().evaluated());
    }

    private void add(Scorecard scorecard, Object origin) {
        if (!isOfRevision(scorecard.catalogue())) {
            countExcluded(ExclusionReason.OTHER_REVISION);
            return;
        }
        scorecard.requireStrict(catalogue);
        Subject subject = scorecard.subject();
        if (includes(subject)) {
            intake.add(subject.municipality(), subject.evaluated(), KnownPoints.of(scorecard), origin);
        }
    }

    /** Returns whether an evaluation is included, and counts it by reason if it is excluded. */
    private boolean includes(Subject subject) {
        Optional<ExclusionReason> reason = membership.exclusionReason(subject);
        reason.ifPresent(this::countExcluded);
        return reason.isEmpty();
    }

    /**
     * Counts an excluded evaluation without adding it, for instance one of another revision in the same file.
     *
     * @param reason the reason why it is excluded
     */
    public void countExcluded(ExclusionReason reason) {
        exclusions.merge(reason, 1L, Intake::sum);
    }

    /**
     * Adds the contents of another accumulator, which does not change. If an exception is thrown, this one does not either.
     *
     * @param other an accumulator of the same population and catalogue
     * @throws IncomparableRevisionsException if the catalogues differ
     * @throws IncompatibleBenchmarksException if the populations differ
     * @throws OverlappingBenchmarksException if one evaluation of each municipality counts, and both contain the same
     *     municipality
     * @throws InvalidValueException if it is this accumulator itself, or there are more evaluations in total than
     *     {@link Long#MAX_VALUE}
     */
    public void merge(BenchmarkAccumulator other) {
        if (other == this) {
            throw new InvalidValueException("an accumulator and itself", "two accumulators");
        }
        check(other);
        absorb(other);
    }

    /** Throws if another accumulator cannot be merged, and changes nothing. */
    void check(BenchmarkAccumulator other) {
        checkCompatible(other);
        intake.check(other.intake);
    }

    private void checkCompatible(BenchmarkAccumulator other) {
        IncomparableRevisionsException.check(catalogue, other.catalogue);
        IncompatibleBenchmarksException.check(population, other.population);
        other.exclusions.forEach((reason, count) -> Intake.sum(exclusions.getOrDefault(reason, 0L), count));
    }

    /** Merges parts that may share municipalities: the repeat policy is applied to their evaluations. */
    BenchmarkAccumulator absorb(BenchmarkAccumulator other) {
        checkCompatible(other);
        intake.addAll(other.intake);
        other.exclusions.forEach((reason, count) -> exclusions.merge(reason, count, Intake::sum));
        return this;
    }

    /** Returns an accumulator for each key of an evaluation that counts, without the excluded ones that have been counted. */
    <K> Map<K, BenchmarkAccumulator> split(BiFunction<Municipality, PartialDate, K> key) {
        Map<K, BenchmarkAccumulator> parts = new HashMap<>();
        intake.split(key).forEach((value, part) -> {
            var accumulator = new BenchmarkAccumulator(population, membership);
            accumulator.intake.addAll(part);
            parts.put(value, accumulator);
        });
        return parts;
    }

    /**
     * {@return the contents as bytes, for {@link #merge(byte[])} of an accumulator in another process: some kilobytes
     * with {@link RepeatPolicy#ALL}, plus the names of the municipalities and, with the other policies, their points}
     * Equal contents give equal bytes. Another version of this library may refuse the bytes; to keep a result, write
     * the benchmark as JSON.
     */
    public byte[] toBytes() {
        var out = new SerialWriter();
        out.text(kind());
        for (ExclusionReason reason : ExclusionReason.values()) {
            out.number(exclusions.getOrDefault(reason, 0L));
        }
        intake.write(out);
        return out.toBytes();
    }

    private String kind() {
        return "kompass accumulator 2: " + population.describe() + ", " + catalogue.fingerprint() + ", "
                + population.register().id();
    }

    /**
     * Adds the contents of another accumulator from its serial form. If an exception is thrown, this one does not change.
     *
     * @param serial the result of {@link #toBytes()} for the same population and catalogue
     * @throws IllegalArgumentException if it is of another population, of a catalogue of another structure, or not a result of
     *     {@link #toBytes()}
     * @throws OverlappingBenchmarksException if one evaluation of each municipality counts, and both contain the same
     *     municipality
     * @throws InvalidValueException if there are more evaluations in total than {@link Long#MAX_VALUE}
     */
    public void merge(byte[] serial) {
        var other = new BenchmarkAccumulator(population, membership);
        other.read(serial);
        merge(other);
    }

    private void read(byte[] serial) {
        var in = new SerialReader(serial);
        String found = in.text();
        if (!found.equals(kind())) {
            throw new InvalidValueException("the serial form of " + Quoted.of(found), "that of " + Quoted.of(kind()));
        }
        for (ExclusionReason reason : ExclusionReason.values()) {
            long count = in.number(Long.MAX_VALUE);
            if (count > 0) {
                exclusions.put(reason, count);
            }
        }
        intake.read(in, membership);
        in.end();
        // Numbers, texts and lists have several encodings, of which only one is canonical.
        int difference = Arrays.mismatch(serial, toBytes());
        if (difference >= 0) {
            throw SerialReader.refused("a non-canonical encoding", "the canonical one", difference);
        }
    }

    /**
     * {@return the benchmark of the evaluations added so far; more may be added afterwards}
     *
     * @throws AmbiguousRepeatsException if the latest or earliest evaluation counts and the dates do not decide which it is
     * @throws io.github.kommunkompass.municipality.ConflictingMunicipalitiesException if one municipality has two codes, or one
     *     code is that of two, and the register does not join them
     */
    public Benchmark toBenchmark() {
        Intake.Result result = intake.result();
        return new Benchmark(
                population,
                result.evaluations(),
                result.members().size(),
                Optional.of(MemberList.ofSorted(population, result.members())),
                result.counts().distributions(),
                exclusionsWithRepeated());
    }

    private Map<ExclusionReason, Long> exclusionsWithRepeated() {
        Map<ExclusionReason, Long> all = new EnumMap<>(exclusions);
        merge(all, ExclusionReason.REPEATED, intake.repeated());
        merge(all, ExclusionReason.DUPLICATE, intake.duplicates());
        return Collections.unmodifiableMap(all);
    }

    private static void merge(Map<ExclusionReason, Long> all, ExclusionReason reason, long count) {
        if (count > 0) {
            all.merge(reason, count, Intake::sum);
        }
    }
}
