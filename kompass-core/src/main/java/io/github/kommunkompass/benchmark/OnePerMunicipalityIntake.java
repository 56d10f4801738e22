package io.github.kommunkompass.benchmark;

import io.github.kommunkompass.benchmark.Candidates.Candidate;
import io.github.kommunkompass.catalogue.Catalogue;
import io.github.kommunkompass.evaluation.Evaluation;
import io.github.kommunkompass.evaluation.Subject;
import io.github.kommunkompass.municipality.Municipality;
import io.github.kommunkompass.municipality.MunicipalityMap;
import io.github.kommunkompass.municipality.MunicipalityRegister;
import io.github.kommunkompass.value.PartialDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.function.BiFunction;
import java.util.function.ToLongFunction;

/** Counts one evaluation per municipality. It keeps the candidates of each. */
final class OnePerMunicipalityIntake extends Intake {

    private final RepeatPolicy repeats;
    private final Catalogue catalogue;
    private final MunicipalityMap<Candidates> candidates;

    OnePerMunicipalityIntake(Population population) {
        this(population.repeats(), population.catalogue(), population.register());
    }

    private OnePerMunicipalityIntake(RepeatPolicy repeats, Catalogue catalogue, MunicipalityRegister register) {
        this.repeats = repeats;
        this.catalogue = catalogue;
        this.candidates = MunicipalityMap.of(register, () -> new Candidates(repeats));
    }

    @Override
    void add(Municipality municipality, PartialDate evaluated, KnownPoints points, Object origin) {
        candidates.value(municipality, evaluated, origin).add(new Candidate(evaluated, points, origin), 1);
    }

    @Override
    void addComplete(Evaluation evaluation, Object origin) {
        PartialDate evaluated = evaluation.evaluated();
        Candidates present = candidates.value(evaluation.municipality(), evaluated, origin);
        if (present.accepts(evaluated)) {
            present.add(new Candidate(evaluated, KnownPoints.of(evaluation.observations()), origin), 1);
        } else {
            present.addSuperseded(1);
        }
    }

    @Override
    void check(Intake part) {
        var others = (OnePerMunicipalityIntake) part;
        OverlappingBenchmarksException.check(repeats, candidates.shared(others.candidates));
        checkSums(others);
    }

    @Override
    void addAll(Intake other) {
        var others = (OnePerMunicipalityIntake) other;
        checkSums(others);
        candidates.addAll(others.candidates, Candidates::addAll);
    }

    /** What becomes a duplicate or superseded in the sum is counted by one of the parts, or is a candidate of one. */
    private void checkSums(OnePerMunicipalityIntake others) {
        sum(all(), others.all());
    }

    /** The number of evaluations, whether they count or not. */
    private long all() {
        long candidatesAndCopies =
                total(present -> present.copies().values().stream().reduce(0L, Intake::sum));
        return sum(repeated(), candidatesAndCopies);
    }

    @Override
    long repeated() {
        return total(Candidates::superseded);
    }

    @Override
    long duplicates() {
        return total(Candidates::duplicates);
    }

    private long total(ToLongFunction<Candidates> number) {
        return candidates.values().stream().mapToLong(number).reduce(0, Intake::sum);
    }

    @Override
    Result result() {
        SortedMap<Municipality, Candidates> decided = candidates.toSortedMap();
        checkDecided(decided);
        var counts = new Counts(catalogue);
        var digest = new PointsDigest(catalogue);
        List<BenchmarkMember> members = decided.entrySet().stream()
                .map(entry -> member(entry.getKey(), entry.getValue().decided(), digest))
                .toList();
        decided.values().forEach(present -> present.decided().points().addTo(counts));
        return new Result(counts, members.size(), members);
    }

    @Override
    <K> Map<K, Intake> split(BiFunction<Municipality, PartialDate, K> key) {
        SortedMap<Municipality, Candidates> decided = candidates.toSortedMap();
        checkDecided(decided);
        Map<K, OnePerMunicipalityIntake> parts = new HashMap<>();
        decided.forEach((municipality, present) -> {
            PartialDate date = present.decided().evaluated();
            parts.computeIfAbsent(
                            key.apply(municipality, date),
                            any -> new OnePerMunicipalityIntake(repeats, catalogue, candidates.register()))
                    .candidates
                    .value(municipality, date)
                    .addAll(present);
        });
        return Map.copyOf(parts);
    }

    private static BenchmarkMember member(Municipality municipality, Candidate decided, PointsDigest digest) {
        return new BenchmarkMember(
                municipality,
                List.of(new MemberEvaluation(decided.evaluated(), 1, Optional.of(digest.of(decided.points())))));
    }

    private void checkDecided(SortedMap<Municipality, Candidates> all) {
        var undecided = new AmbiguousRepeatsException.Undecided(repeats);
        all.forEach((municipality, present) -> {
            if (!present.isDecided()) {
                present.all()
                        .forEach(candidate -> undecided.add(
                                Subject.of(municipality, catalogue.revision(), candidate.evaluated()),
                                candidate.origin()));
            }
        });
        undecided.check();
    }

    @Override
    void write(SerialWriter out) {
        SortedMap<Municipality, Candidates> all = candidates.toSortedMap();
        out.number(all.size());
        all.forEach((municipality, present) -> {
            out.municipality(municipality);
            out.number(present.superseded());
            out.number(present.all().size());
            present.copies().forEach((candidate, copies) -> {
                out.text(candidate.evaluated().toString());
                out.number(copies);
                candidate.points().write(out);
            });
        });
    }

    @Override
    void read(SerialReader in, Membership membership) {
        for (long rest = in.number(Integer.MAX_VALUE); rest > 0; rest--) {
            Municipality municipality = in.municipality();
            long superseded = in.number(Long.MAX_VALUE);
            for (long number = in.number(1, Integer.MAX_VALUE); number > 0; number--) {
                int start = in.position();
                Subject subject = Subject.of(municipality, catalogue.revision(), in.date());
                membership.check(subject, start);
                PartialDate evaluated = subject.evaluated();
                long copies = in.number(1, Long.MAX_VALUE);
                Candidates present = in.identified(() -> candidates.value(municipality, evaluated), start);
                present.add(new Candidate(evaluated, KnownPoints.read(in, catalogue), evaluated), copies);
                if (number == 1) {
                    present.addSuperseded(superseded);
                }
            }
        }
        all();
    }
}
