package io.github.kommunkompass.benchmark;

import io.github.kommunkompass.catalogue.Catalogue;
import io.github.kommunkompass.evaluation.Evaluation;
import io.github.kommunkompass.municipality.Municipality;
import io.github.kommunkompass.value.PartialDate;
import java.util.Collection;
import java.util.HashSet;
import java.util.Set;

/** Counts all evaluations: keeps only the counts of their points, and their municipalities. */
final class AllEvaluationsIntake extends Intake {

    private final Counts counts;
    private final Set<Municipality> municipalities = new HashSet<>();
    private long evaluations;

    AllEvaluationsIntake(Catalogue catalogue) {
        this.counts = new Counts(catalogue);
    }

    @Override
    void add(Municipality municipality, PartialDate evaluated, KnownPoints points) {
        evaluations = sum(evaluations, 1);
        points.addTo(counts);
        remember(municipality);
    }

    @Override
    void addComplete(Evaluation evaluation) {
        evaluations = sum(evaluations, 1);
        counts.addComplete(evaluation.observations());
        remember(evaluation.municipality());
    }

    private void remember(Municipality municipality) {
        // Most municipalities are present already, and contains() is faster than add().
        if (!municipalities.contains(municipality)) {
            municipalities.add(municipality);
        }
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
        municipalities.addAll(others.municipalities);
    }

    @Override
    Collection<Municipality> municipalities() {
        return municipalities;
    }

    @Override
    long repeated() {
        return 0;
    }

    @Override
    Result result() {
        return new Result(counts, evaluations);
    }

    @Override
    void write(SerialWriter out) {
        out.number(evaluations);
        counts.write(out);
        out.number(municipalities.size());
        MemberSets.copyOf(municipalities).forEach(out::municipality);
    }

    @Override
    void read(SerialReader in, Membership membership) {
        evaluations = in.number(Long.MAX_VALUE);
        counts.read(in, evaluations);
        for (long rest = in.number(Math.min(evaluations, 1), evaluations); rest > 0; rest--) {
            int start = in.position();
            Municipality municipality = in.municipality();
            if (!membership.mayInclude(municipality)) {
                throw SerialReader.refused(municipality.toString(), "a municipality of the population", start);
            }
            municipalities.add(municipality);
        }
    }
}
