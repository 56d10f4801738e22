package io.github.kommunkompass.benchmark;

import io.github.kommunkompass.catalogue.Catalogue;
import io.github.kommunkompass.evaluation.Evaluation;
import io.github.kommunkompass.evaluation.Subject;
import io.github.kommunkompass.municipality.Municipality;
import io.github.kommunkompass.value.PartialDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Counts one evaluation per municipality. It keeps the candidates of each: normally one, and more only while the dates do not
 * decide which counts.
 */
final class OnePerMunicipalityIntake extends Intake {

    /** An evaluation that may be the one that counts. */
    private record Candidate(PartialDate evaluated, KnownPoints points) {}

    private static final Comparator<Candidate> ORDER = Comparator.comparing(
                    (Candidate candidate) -> candidate.evaluated().toString())
            .thenComparing(candidate -> candidate.points().toString());

    private final RepeatPolicy repeats;
    private final Catalogue catalogue;
    private final PartialDate.Relation wanted;
    private final Map<Municipality, List<Candidate>> candidates = new HashMap<>();
    private long repeated;

    OnePerMunicipalityIntake(RepeatPolicy repeats, Catalogue catalogue) {
        this.repeats = repeats;
        this.catalogue = catalogue;
        this.wanted = repeats == RepeatPolicy.LATEST ? PartialDate.Relation.AFTER : PartialDate.Relation.BEFORE;
    }

    @Override
    void add(Municipality municipality, PartialDate evaluated, KnownPoints points) {
        List<Candidate> present = candidatesOf(municipality);
        if (isRepeated(evaluated, present)) {
            repeated = sum(repeated, 1);
        } else {
            keep(new Candidate(evaluated, points), present);
        }
    }

    @Override
    void addComplete(Evaluation evaluation) {
        List<Candidate> present = candidatesOf(evaluation.municipality());
        if (isRepeated(evaluation.evaluated(), present)) {
            repeated = sum(repeated, 1);
        } else {
            keep(new Candidate(evaluation.evaluated(), KnownPoints.of(evaluation.observations())), present);
        }
    }

    private List<Candidate> candidatesOf(Municipality municipality) {
        return candidates.computeIfAbsent(municipality, any -> new ArrayList<>(1));
    }

    private boolean isRepeated(PartialDate evaluated, List<Candidate> present) {
        for (Candidate candidate : present) {
            if (candidate.evaluated().relationTo(evaluated) == wanted) {
                return true;
            }
        }
        return false;
    }

    private void keep(Candidate added, List<Candidate> present) {
        int before = present.size();
        present.removeIf(candidate -> added.evaluated().relationTo(candidate.evaluated()) == wanted);
        repeated = sum(repeated, before - present.size());
        present.add(added);
    }

    @Override
    void check(Intake part) {
        OverlappingBenchmarksException.check(
                repeats, candidates.keySet(), ((OnePerMunicipalityIntake) part).candidates.keySet());
        sum(repeated, part.repeated());
    }

    @Override
    void addAll(Intake other) {
        var others = (OnePerMunicipalityIntake) other;
        repeated = sum(repeated, others.repeated);
        others.candidates.forEach((municipality, added) ->
                added.forEach(candidate -> add(municipality, candidate.evaluated(), candidate.points())));
    }

    @Override
    Collection<Municipality> municipalities() {
        return candidates.keySet();
    }

    @Override
    long repeated() {
        return repeated;
    }

    @Override
    Result result() {
        checkDecided();
        var counts = new Counts(catalogue);
        candidates.values().forEach(decided -> decided.get(0).points().addTo(counts));
        return new Result(counts, candidates.size());
    }

    private void checkDecided() {
        List<Subject> undecided = candidates.entrySet().stream()
                .filter(entry -> entry.getValue().size() > 1)
                .flatMap(entry -> entry.getValue().stream()
                        .map(candidate -> Subject.of(entry.getKey(), catalogue.revision(), candidate.evaluated())))
                .sorted(MemberSets.BY_SUBJECT)
                .toList();
        if (!undecided.isEmpty()) {
            throw new AmbiguousRepeatsException(repeats, undecided);
        }
    }

    @Override
    void write(SerialWriter out) {
        out.number(repeated);
        out.number(candidates.size());
        for (Municipality municipality : MemberSets.copyOf(candidates.keySet())) {
            out.municipality(municipality);
            List<Candidate> present = candidatesOf(municipality);
            out.number(present.size());
            present.stream().sorted(ORDER).forEach(candidate -> {
                out.text(candidate.evaluated().toString());
                candidate.points().write(out);
            });
        }
    }

    @Override
    void read(SerialReader in, Membership membership) {
        repeated = in.number(Long.MAX_VALUE);
        for (long rest = in.number(Integer.MAX_VALUE); rest > 0; rest--) {
            Municipality municipality = in.municipality();
            for (long number = in.number(1, Integer.MAX_VALUE); number > 0; number--) {
                int start = in.position();
                Subject subject = Subject.of(municipality, catalogue.revision(), in.date());
                if (membership.exclusionReason(subject).isPresent()) {
                    throw SerialReader.refused(subject.describe(), "an evaluation of the population", start);
                }
                add(municipality, subject.evaluated(), KnownPoints.read(in, catalogue));
            }
        }
    }
}
