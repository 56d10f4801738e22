package io.github.kommunkompass.table;

import io.github.kommunkompass.catalogue.CriterionCode;
import io.github.kommunkompass.evaluation.Evaluation;
import io.github.kommunkompass.evaluation.Missing;
import io.github.kommunkompass.evaluation.Observation;
import io.github.kommunkompass.evaluation.Points;
import java.util.LinkedHashMap;
import java.util.Map;

/** What an evaluation reports, and how it is written. */
final class Reported {

    private Reported() {}

    /** Returns the reports by code, in catalogue order, then those that are invalid. */
    static Map<CriterionCode, Observation> of(Evaluation evaluation) {
        Map<CriterionCode, Observation> reported = new LinkedHashMap<>();
        evaluation
                .observations()
                .reported()
                .forEach((criterion, observation) -> reported.put(criterion.code(), observation));
        reported.putAll(evaluation.observations().invalid());
        return reported;
    }

    static Object points(Observation observation) {
        return observation instanceof Points points ? points.points() : "";
    }

    static String reason(Observation observation) {
        return observation instanceof Missing reason ? reason.id() : "";
    }

    /** Returns points, or the word for the reason why they are missing. */
    static Object pointsOrReason(Observation observation) {
        return observation instanceof Points points ? points.points() : reason(observation);
    }
}
