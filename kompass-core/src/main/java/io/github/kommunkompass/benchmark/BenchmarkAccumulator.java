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
import io.github.kommunkompass.value.Quoted;
import java.util.Arrays;
import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * Takes in evaluations one by one and makes a {@link Benchmark} of them. The result does not depend on the order in which they
 * come, nor on how they are split over accumulators that are merged in the end.
 *
 * <p>A criterion counts where its points are known under {@link MissingPolicy#STRICT}; how many stand behind it differs from
 * criterion to criterion.
 *
 * <p>Memory: with {@link RepeatPolicy#ALL} the counts, whose size the catalogue alone decides, and the municipalities met. With
 * {@link RepeatPolicy#LATEST} and {@link RepeatPolicy#EARLIEST} also the points of one evaluation of each municipality, and of more only as
 * long as the dates do not tell which counts.
 *
 * <p>Not thread-safe. On many threads or machines, use one for each part and merge them; for latest and first, all
 * evaluations of a municipality must be in one part, so group them by municipality first.
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
     * @param population whose evaluations count
     * @return the accumulator
     * @throws IllegalArgumentException if the catalogue is of another revision, one of its maxima is above
     *     {@link io.github.kommunkompass.statistics.Distribution#MAX_SCALE}, or the population names a group
     */
    public static BenchmarkAccumulator of(Population population) {
        return new BenchmarkAccumulator(population, Membership.withoutGroup(population));
    }

    /**
     * Obtains an empty accumulator for a population of a group.
     *
     * @param population whose evaluations count; it names the group
     * @param group tells who belongs to the group
     * @return the accumulator
     * @throws IllegalArgumentException if the catalogue is of another revision, one of its maxima is above
     *     {@link io.github.kommunkompass.statistics.Distribution#MAX_SCALE}, or the population names no group
     */
    public static BenchmarkAccumulator of(Population population, Predicate<Municipality> group) {
        return new BenchmarkAccumulator(population, Membership.ofGroup(population, group));
    }

    /**
     * Takes in an evaluation, which is scored first.
     *
     * @param evaluation an evaluation of the population's revision
     * @throws IncomparableRevisionsException if it is of another revision, or of another catalogue of the same name
     * @throws io.github.kommunkompass.scoring.InvalidEvaluationException if there is at least one error in it
     */
    public void add(Evaluation evaluation) {
        IncomparableRevisionsException.check(catalogue, evaluation.catalogue());
        if (!EvaluationValidator.isComplete(evaluation)) {
            add(Scorer.strict().score(evaluation));
        } else if (membership.isOpen() || belongs(evaluation.subject())) {
            // The way of nearly all where there are millions: no score is made, nor a subject.
            intake.addComplete(evaluation);
        }
    }

    /**
     * Takes in a scorecard. One that does not belong to the population is counted by reason.
     *
     * @param scorecard a strict scorecard of the population's revision
     * @throws IncomparableRevisionsException if it is of another revision, or of another catalogue of the same name
     * @throws IllegalArgumentException if it was not scored under {@link MissingPolicy#STRICT}
     */
    public void add(Scorecard scorecard) {
        scorecard.requireStrict(catalogue);
        Subject subject = scorecard.subject();
        if (belongs(subject)) {
            intake.add(subject.municipality(), subject.evaluated(), KnownPoints.of(scorecard));
        }
    }

    /** Returns whether an evaluation belongs to the population, and counts it if it does not. */
    private boolean belongs(Subject subject) {
        Optional<ExclusionReason> reason = membership.exclusionReason(subject);
        reason.ifPresent(this::countExcluded);
        return reason.isEmpty();
    }

    /**
     * Counts an evaluation as one that was offered but does not belong, for instance one of another revision in the same file.
     *
     * @param reason why it does not belong
     */
    public void countExcluded(ExclusionReason reason) {
        exclusions.merge(reason, 1L, Intake::sum);
    }

    /**
     * Takes in what another accumulator has taken in, which is left as it is.
     *
     * @param other an accumulator of the same population and catalogue
     * @throws IncomparableRevisionsException if the catalogues differ; nothing has changed then
     * @throws IncompatibleBenchmarksException if the populations differ; nothing has changed then
     * @throws OverlappingBenchmarksException if one evaluation of each municipality counts, and both hold one of the same;
     *     nothing has changed then
     */
    public void merge(BenchmarkAccumulator other) {
        checkCompatible(other);
        intake.check(other.intake);
        absorb(other);
    }

    private void checkCompatible(BenchmarkAccumulator other) {
        IncomparableRevisionsException.check(catalogue, other.catalogue);
        IncompatibleBenchmarksException.check(population, other.population);
        other.exclusions.forEach((reason, count) -> Intake.sum(exclusions.getOrDefault(reason, 0L), count));
    }

    /** Merges parts that may share municipalities: here the evaluations are still at hand, so the right one is found. */
    BenchmarkAccumulator absorb(BenchmarkAccumulator other) {
        checkCompatible(other);
        intake.addAll(other.intake);
        other.exclusions.forEach((reason, count) -> exclusions.merge(reason, count, Intake::sum));
        return this;
    }

    /**
     * Writes what was taken in so far as bytes, for an accumulator in another process to {@link #merge(byte[])}: some
     * kilobytes with {@link RepeatPolicy#ALL}, plus the names of the municipalities and, with the others, their points. Accumulators of
     * one population that have taken in the same write the same. Another version of this library may refuse the bytes; to keep a
     * result, write the benchmark as JSON.
     *
     * @return the serial form
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

    /** What both sides have to agree on. */
    private String kind() {
        return "kompass accumulator 1: " + population.describe() + ", " + catalogue.fingerprint();
    }

    /**
     * Takes in what another accumulator has taken in, from its serial form.
     *
     * @param serial what {@link #toBytes()} of an accumulator of the same population and catalogue returned
     * @throws IllegalArgumentException if it is of another population, of a catalogue of another structure, or nothing that
     *     {@link #toBytes()} returns; nothing has changed then
     * @throws OverlappingBenchmarksException if one evaluation of each municipality counts, and both hold one of the same;
     *     nothing has changed then
     * @throws ArithmeticException if there are more evaluations in all than a {@code long} holds; nothing has changed then
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
        // Numbers, texts and lists could be written in more than one way, and only one is.
        int difference = Arrays.mismatch(serial, toBytes());
        if (difference >= 0) {
            throw SerialReader.refused("what no accumulator writes", "the serial form of one", difference);
        }
    }

    /**
     * Makes the benchmark of all that was taken in so far; more may be taken in afterwards.
     *
     * @return the benchmark
     * @throws AmbiguousRepeatsException if the latest or first evaluation counts and the dates do not tell which that is
     */
    public Benchmark toBenchmark() {
        Intake.Result result = intake.result();
        return new Benchmark(
                population,
                result.evaluations(),
                intake.municipalities().size(),
                Optional.of(MemberSets.copyOf(intake.municipalities())),
                result.counts().distributions(),
                exclusionsWithRepeated());
    }

    private Map<ExclusionReason, Long> exclusionsWithRepeated() {
        Map<ExclusionReason, Long> all = new EnumMap<>(exclusions);
        if (intake.repeated() > 0) {
            all.merge(ExclusionReason.REPEATED, intake.repeated(), Intake::sum);
        }
        return Collections.unmodifiableMap(all);
    }
}
