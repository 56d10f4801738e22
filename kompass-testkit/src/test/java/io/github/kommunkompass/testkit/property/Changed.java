package io.github.kommunkompass.testkit.property;

import io.github.kommunkompass.catalogue.Criterion;
import io.github.kommunkompass.evaluation.Evaluation;
import io.github.kommunkompass.evaluation.EvaluationBuilder;
import io.github.kommunkompass.evaluation.Missing;
import io.github.kommunkompass.evaluation.Observation;
import io.github.kommunkompass.evaluation.Points;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;

/** An evaluation with something else reported. */
final class Changed {

    private Changed() {}

    static Evaluation with(Evaluation evaluation, Criterion criterion, Observation observation) {
        var reports = new LinkedHashMap<>(evaluation.observations().reported());
        reports.put(criterion, observation);
        return reporting(evaluation, reports);
    }

    static Evaluation without(Evaluation evaluation, Collection<Criterion> forgotten) {
        var reports = new LinkedHashMap<>(evaluation.observations().reported());
        reports.keySet().removeAll(forgotten);
        return reporting(evaluation, reports);
    }

    /** The same evaluation with these reports, made in their order. */
    static Evaluation reporting(Evaluation evaluation, Map<Criterion, Observation> reports) {
        return reporting(withoutReports(evaluation), reports);
    }

    /** The same evaluation with its reports only. */
    static Evaluation bare(Evaluation evaluation) {
        return reporting(
                Evaluation.builder(evaluation.catalogue())
                        .municipality(evaluation.municipality())
                        .evaluated(evaluation.evaluated()),
                evaluation.observations().reported());
    }

    private static Evaluation reporting(EvaluationBuilder builder, Map<Criterion, Observation> reports) {
        reports.forEach((criterion, observation) -> {
            if (observation instanceof Points points) {
                builder.points(criterion.code(), points.points());
            } else if (observation instanceof Missing reason) {
                builder.missing(criterion.code(), reason);
            }
        });
        return builder.build();
    }

    /** The same evaluation, with nothing reported yet. */
    static EvaluationBuilder withoutReports(Evaluation evaluation) {
        EvaluationBuilder copy = Evaluation.builder(evaluation.catalogue())
                .municipality(evaluation.municipality())
                .evaluated(evaluation.evaluated())
                .evaluators(evaluation.evaluators())
                .sections(evaluation.sections())
                .findings(evaluation.findings())
                .evidence(evaluation.evidence())
                .sources(evaluation.sources());
        evaluation.title().ifPresent(copy::title);
        return copy;
    }
}
