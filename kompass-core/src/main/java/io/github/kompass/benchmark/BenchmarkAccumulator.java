package io.github.kompass.benchmark;

import io.github.kompass.catalogue.Catalogue;
import io.github.kompass.evaluation.Evaluation;
import io.github.kompass.evaluation.Municipality;
import io.github.kompass.evaluation.Subject;
import io.github.kompass.scoring.IncomparableRevisionsException;
import io.github.kompass.scoring.MissingPolicy;
import io.github.kompass.scoring.Scorecard;
import io.github.kompass.scoring.Scorer;
import io.github.kompass.value.PartialDate;
import io.github.kompass.value.Quoted;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.function.Supplier;

/**
 * Takes in evaluations one by one and makes a {@link Benchmark} of them. The result does not depend on the order in which they
 * come, nor on how they are split over accumulators that are merged in the end.
 *
 * <p>A criterion counts where its points are known under {@link MissingPolicy#STRICT}; how many stand behind it differs from
 * criterion to criterion.
 *
 * <p>Memory: with {@link Repeats#ALL} the counts, whose size the catalogue alone decides, and the municipalities met. With
 * {@link Repeats#LATEST} and {@link Repeats#FIRST} also the points of one evaluation of each municipality, and of more only as
 * long as the dates do not tell which counts.
 *
 * <p>Mutable, for one thread. On many threads or machines, use one for each part and merge them; for latest and first, all
 * evaluations of a municipality must be in one part, so group them by municipality first.
 */
public final class BenchmarkAccumulator {

    /** An evaluation that may be the one of its municipality that counts. */
    private record Candidate(Subject subject, KnownPoints points) {}

    private final Population population;
    private final Catalogue catalogue;
    private final Predicate<Municipality> group;
    private final Counts counts;
    /** Whose evaluations all count; none unless all do. */
    private final Set<Municipality> members = new HashSet<>();
    /** Of which one counts; none if all do. */
    private final Map<Municipality, List<Candidate>> candidates = new HashMap<>();
    /** Whether all evaluations of the revision count, so that nobody need ask. */
    private final boolean countsAll;

    private final Map<Outside, Long> outside = new EnumMap<>(Outside.class);
    private long evaluations;

    private BenchmarkAccumulator(Population population, Catalogue catalogue, Predicate<Municipality> group) {
        Benchmark.checkCatalogue(population, catalogue);
        this.population = population;
        this.catalogue = catalogue;
        this.group = group;
        this.counts = new Counts(catalogue);
        this.countsAll = population.repeats() == Repeats.ALL
                && population.country().isEmpty()
                && population.since().isEmpty()
                && population.until().isEmpty()
                && population.group().isEmpty();
    }

    /**
     * Obtains an empty accumulator for a population without a group.
     *
     * @param population whose evaluations count
     * @param catalogue the catalogue of the population's revision
     * @return the accumulator
     * @throws IllegalArgumentException if the catalogue is of another revision, one of its maxima is above
     *     {@link Distribution#LARGEST_SCALE}, or the population names a group
     */
    public static BenchmarkAccumulator of(Population population, Catalogue catalogue) {
        if (population.group().isPresent()) {
            throw new IllegalArgumentException("found a population of the group "
                    + population.group().get() + ", expected to be told who belongs to it");
        }
        return new BenchmarkAccumulator(population, catalogue, municipality -> true);
    }

    /**
     * Obtains an empty accumulator for a population of a group.
     *
     * @param population whose evaluations count; it names the group
     * @param catalogue the catalogue of the population's revision
     * @param group tells who belongs to the group
     * @return the accumulator
     * @throws IllegalArgumentException if the catalogue is of another revision, one of its maxima is above
     *     {@link Distribution#LARGEST_SCALE}, or the population names no group
     */
    public static BenchmarkAccumulator of(Population population, Catalogue catalogue, Predicate<Municipality> group) {
        if (population.group().isEmpty()) {
            throw new IllegalArgumentException(
                    "found a rule of who belongs to a group, expected a population that names it");
        }
        return new BenchmarkAccumulator(population, catalogue, group);
    }

    /**
     * Takes in an evaluation, which is scored first.
     *
     * @param evaluation an evaluation of the population's revision
     * @throws IncomparableRevisionsException if it is of another revision, or of another catalogue of the same name
     * @throws io.github.kompass.scoring.InvalidEvaluationException if there is at least one error in it
     */
    public void add(Evaluation evaluation) {
        IncomparableRevisionsException.check(catalogue, evaluation.catalogue());
        if (!Scorer.isComplete(evaluation)) {
            add(Scorer.strict().score(evaluation));
        } else if (countsAll) {
            // The way of nearly all where there are millions: no score and no subject is made.
            counts.addComplete(evaluation.observations());
            remember(evaluation.municipality());
            evaluations++;
        } else {
            take(evaluation.subject(), () -> KnownPoints.of(evaluation.observations()));
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
        IncomparableRevisionsException.check(catalogue, scorecard.catalogue());
        if (scorecard.policy() != MissingPolicy.STRICT) {
            throw new IllegalArgumentException("found a scorecard under the policy "
                    + scorecard.policy().id() + ", expected strict, so that all are out of the same maximum");
        }
        take(scorecard.subject(), () -> KnownPoints.of(scorecard));
    }

    /**
     * Counts an evaluation as one that was offered but does not belong, for instance one of another revision in the same file.
     *
     * @param reason why it does not belong
     */
    public void countOutside(Outside reason) {
        outside.merge(reason, 1L, Math::addExact);
    }

    private Optional<Outside> outside(Subject subject) {
        Optional<Outside> reason = population.outside(subject);
        return reason.isEmpty() && !group.test(subject.municipality()) ? Optional.of(Outside.OTHER_GROUP) : reason;
    }

    private void remember(Municipality municipality) {
        // Looking is faster than adding what is there, as it nearly always is.
        if (!members.contains(municipality)) {
            members.add(municipality);
        }
    }

    private void take(Subject subject, Supplier<KnownPoints> points) {
        Optional<Outside> reason = outside(subject);
        if (reason.isPresent()) {
            countOutside(reason.get());
        } else if (population.repeats() == Repeats.ALL) {
            points.get().addTo(counts);
            members.add(subject.municipality());
            evaluations++;
        } else {
            propose(new Candidate(subject, points.get()));
        }
    }

    private void propose(Candidate candidate) {
        propose(candidate, candidates.computeIfAbsent(candidate.subject().municipality(), any -> new ArrayList<>(1)));
    }

    /** Keeps of a municipality's evaluations those that may count: none is certainly beaten by another. */
    private void propose(Candidate added, List<Candidate> present) {
        if (present.stream().anyMatch(candidate -> beats(candidate, added))) {
            countOutside(Outside.REPEATED);
            return;
        }
        int before = present.size();
        present.removeIf(candidate -> beats(added, candidate));
        for (int i = present.size(); i < before; i++) {
            countOutside(Outside.REPEATED);
        }
        present.add(added);
    }

    private boolean beats(Candidate one, Candidate other) {
        PartialDate.Relation wanted =
                population.repeats() == Repeats.LATEST ? PartialDate.Relation.AFTER : PartialDate.Relation.BEFORE;
        return one.subject().evaluated().relationTo(other.subject().evaluated()) == wanted;
    }

    /**
     * Takes in what another accumulator has taken in, which is left as it is.
     *
     * @param other an accumulator of the same population and catalogue
     * @throws IncomparableRevisionsException if the catalogues differ; nothing has changed then
     * @throws IncompatibleBenchmarksException if the populations differ; nothing has changed then
     * @throws SharedMunicipalitiesException if one evaluation of each municipality counts, and both hold one of the same;
     *     nothing has changed then
     */
    public void merge(BenchmarkAccumulator other) {
        checkCompatible(other);
        if (population.repeats() != Repeats.ALL) {
            var shared = Members.shared(candidates.keySet(), other.candidates.keySet());
            if (!shared.isEmpty()) {
                throw new SharedMunicipalitiesException(population.repeats(), shared);
            }
        }
        absorb(other);
    }

    private void checkCompatible(BenchmarkAccumulator other) {
        IncomparableRevisionsException.check(catalogue, other.catalogue);
        IncompatibleBenchmarksException.check(population, other.population);
    }

    /** Merges parts that may share municipalities: here the evaluations are still at hand, so the right one is found. */
    BenchmarkAccumulator absorb(BenchmarkAccumulator other) {
        checkCompatible(other);
        long sum = Math.addExact(evaluations, other.evaluations);
        counts.addAll(other.counts);
        evaluations = sum;
        other.outside.forEach((reason, count) -> outside.merge(reason, count, Math::addExact));
        members.addAll(other.members);
        other.candidates.values().forEach(theirs -> theirs.forEach(this::propose));
        return this;
    }

    /**
     * Writes what was taken in so far as bytes, for an accumulator in another process to {@link #merge(byte[])}: some
     * kilobytes, and what stands behind it of municipalities. They depend on nothing but what was taken in, and are read by the
     * same version of this library only; to keep a result, write the benchmark as JSON.
     *
     * @return the serial form
     */
    public byte[] toBytes() {
        var out = new SerialWriter();
        out.text(kind());
        out.number(evaluations);
        counts.write(out);
        for (Outside reason : Outside.values()) {
            out.number(outside.getOrDefault(reason, 0L));
        }
        List<Municipality> inOrder = List.copyOf(Members.copyOf(municipalities()));
        out.number(inOrder.size());
        for (Municipality municipality : inOrder) {
            write(municipality, out);
        }
        return out.toBytes();
    }

    /** What both sides have to agree on. */
    private String kind() {
        return "kompass accumulator 1: " + population.describe() + ", " + catalogue.fingerprint();
    }

    private void write(Municipality municipality, SerialWriter out) {
        out.text(municipality.country());
        out.text(municipality.name());
        out.text(municipality.code().orElse(""));
        List<Candidate> ofOne = candidates.getOrDefault(municipality, List.of());
        out.number(ofOne.size());
        ofOne.stream()
                .sorted(Comparator.comparing(
                        candidate -> candidate.subject().evaluated().toString() + candidate.points()))
                .forEach(candidate -> {
                    out.text(candidate.subject().evaluated().toString());
                    candidate.points().write(out);
                });
    }

    /**
     * Takes in what another accumulator has taken in, from its serial form.
     *
     * @param serial what {@link #toBytes()} of an accumulator of the same population and catalogue returned
     * @throws IllegalArgumentException if it is of another population, of a catalogue of another structure, or nothing that
     *     {@link #toBytes()} returns; nothing has changed then
     * @throws SharedMunicipalitiesException if one evaluation of each municipality counts, and both hold one of the same;
     *     nothing has changed then
     */
    public void merge(byte[] serial) {
        var in = new SerialReader(serial);
        String found = in.text();
        if (!found.equals(kind())) {
            throw new IllegalArgumentException(
                    "found the serial form of " + Quoted.of(found) + ", expected that of " + Quoted.of(kind()));
        }
        var other = new BenchmarkAccumulator(population, catalogue, group);
        other.evaluations = in.number(Long.MAX_VALUE);
        other.counts.read(in);
        for (Outside reason : Outside.values()) {
            long count = in.number(Long.MAX_VALUE);
            if (count > 0) {
                other.outside.put(reason, count);
            }
        }
        for (long rest = in.number(Integer.MAX_VALUE); rest > 0; rest--) {
            other.read(in);
        }
        in.end();
        merge(other);
    }

    private void read(SerialReader in) {
        String country = in.text();
        String name = in.text();
        String code = in.text();
        Municipality municipality =
                code.isEmpty() ? Municipality.of(name, country) : Municipality.of(name, country, code);
        long number = in.number(Integer.MAX_VALUE);
        if (population.repeats() == Repeats.ALL) {
            members.add(municipality);
        }
        for (long rest = number; rest > 0; rest--) {
            Subject subject = Subject.of(municipality, population.revision(), PartialDate.parse(in.text()));
            propose(new Candidate(subject, KnownPoints.read(in, counts)));
        }
    }

    /**
     * Makes the benchmark of all that was taken in so far; more may be taken in afterwards.
     *
     * @return the benchmark
     * @throws AmbiguousRepeatsException if the latest or first evaluation counts and the dates do not tell which that is
     */
    public Benchmark toBenchmark() {
        if (population.repeats() == Repeats.ALL) {
            return benchmark(counts, evaluations);
        }
        List<Candidate> chosen = chosen();
        Counts chosenCounts = new Counts(catalogue);
        chosen.forEach(candidate -> candidate.points().addTo(chosenCounts));
        return benchmark(chosenCounts, chosen.size());
    }

    private List<Candidate> chosen() {
        List<Candidate> undecided = candidates.values().stream()
                .filter(ofOne -> ofOne.size() > 1)
                .flatMap(List::stream)
                .toList();
        if (!undecided.isEmpty()) {
            throw new AmbiguousRepeatsException(
                    population.repeats(),
                    undecided.stream()
                            .map(Candidate::subject)
                            .sorted(Members.BY_SUBJECT)
                            .toList());
        }
        return candidates.values().stream().flatMap(List::stream).toList();
    }

    private Set<Municipality> municipalities() {
        return population.repeats() == Repeats.ALL ? members : candidates.keySet();
    }

    private Benchmark benchmark(Counts finalCounts, long number) {
        return new Benchmark(
                population,
                catalogue,
                number,
                municipalities().size(),
                Optional.of(Members.copyOf(municipalities())),
                finalCounts.distributions(),
                Collections.unmodifiableMap(new EnumMap<>(outside)));
    }
}
