package io.github.kommunkompass.benchmark;

import io.github.kommunkompass.evaluation.Evaluation;
import io.github.kommunkompass.evaluation.Subject;
import io.github.kommunkompass.municipality.Municipality;
import io.github.kommunkompass.municipality.MunicipalityMap;
import io.github.kommunkompass.value.PartialDate;
import io.github.kommunkompass.value.Quoted;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;

/** Counts all evaluations: keeps only the counts of their points, and the dates of each municipality. */
final class AllEvaluationsIntake extends Intake {

    private final Population population;
    private final Counts counts;
    private final MunicipalityMap<Dates> dates;
    private final DateIndex index = new DateIndex();
    private long evaluations;

    AllEvaluationsIntake(Population population) {
        this.population = population;
        this.counts = new Counts(population.catalogue());
        this.dates = MunicipalityMap.of(population.register(), Dates::new);
    }

    @Override
    void add(Municipality municipality, PartialDate evaluated, KnownPoints points, Object origin) {
        addDate(municipality, evaluated, origin);
        points.addTo(counts);
    }

    @Override
    void addComplete(Evaluation evaluation, Object origin) {
        addDate(evaluation.municipality(), evaluation.evaluated(), origin);
        counts.addComplete(evaluation.observations());
    }

    private void addDate(Municipality municipality, PartialDate evaluated, Object origin) {
        long sum = sum(evaluations, 1);
        dates.value(municipality, evaluated, origin).add(index.number(evaluated));
        evaluations = sum;
    }

    @Override
    void check(Intake part) {
        sum(evaluations, ((AllEvaluationsIntake) part).evaluations);
    }

    @Override
    void addAll(Intake other) {
        var others = (AllEvaluationsIntake) other;
        evaluations = sum(evaluations, others.evaluations);
        counts.addAll(others.counts);
        dates.addAll(others.dates, (ours, theirs) -> ours.addAll(theirs, others.index, index));
    }

    @Override
    long repeated() {
        return 0;
    }

    @Override
    long duplicates() {
        return 0;
    }

    @Override
    Result result() {
        return new Result(counts, evaluations, members());
    }

    @Override
    <K> Map<K, Intake> split(BiFunction<Municipality, PartialDate, K> key) {
        throw new UnsupportedOperationException("points are not kept by evaluation");
    }

    private List<BenchmarkMember> members() {
        int[] places = index.places();
        return dates.toSortedMap().entrySet().stream()
                .map(entry ->
                        new BenchmarkMember(entry.getKey(), entry.getValue().evaluations(index, places)))
                .toList();
    }

    @Override
    void write(SerialWriter out) {
        out.number(evaluations);
        counts.write(out);
        List<BenchmarkMember> members = members();
        out.number(members.size());
        for (BenchmarkMember member : members) {
            out.municipality(member.municipality());
            out.number(member.evaluations().size());
            member.evaluations().forEach(evaluation -> {
                out.text(evaluation.evaluated().toString());
                out.number(evaluation.count());
            });
        }
    }

    @Override
    void read(SerialReader in, Membership membership) {
        evaluations = in.number(Long.MAX_VALUE);
        counts.read(in, evaluations);
        long rest = evaluations;
        for (long members = in.number(Math.min(evaluations, 1), evaluations); members > 0; members--) {
            rest -= readMember(in, membership, rest);
        }
        if (rest > 0) {
            throw SerialReader.refused(
                    Quoted.count(rest, "evaluation", "evaluations") + " without a municipality", "none", in.position());
        }
    }

    /** Reads a municipality and its evaluations by date, and returns their number. */
    private long readMember(SerialReader in, Membership membership, long most) {
        Municipality municipality = in.municipality();
        long rows = in.number(1, most);
        Map<PartialDate, Long> byDate = new LinkedHashMap<>();
        long sum = 0;
        for (; rows > 0; rows--) {
            int start = in.position();
            Subject subject = Subject.of(municipality, population.revision(), in.date());
            membership.check(subject, start);
            long count = in.number(1, most - sum);
            sum += count;
            if (byDate.put(subject.evaluated(), count) != null) {
                throw SerialReader.refused(subject.describe() + " a second time", "each date once", start);
            }
        }
        PartialDate any = byDate.keySet().iterator().next();
        in.identified(() -> dates.value(municipality, any), in.position())
                .addAll(
                        byDate.keySet().stream().mapToInt(index::number).toArray(),
                        byDate.values().stream().mapToLong(Long::longValue).toArray());
        return sum;
    }
}
