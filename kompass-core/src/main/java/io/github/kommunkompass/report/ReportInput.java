package io.github.kommunkompass.report;

import io.github.kommunkompass.comparison.Comparison;
import io.github.kommunkompass.evaluation.Evaluation;
import io.github.kommunkompass.municipality.MunicipalityRegister;
import io.github.kommunkompass.plan.Plan;
import io.github.kommunkompass.progress.History;
import io.github.kommunkompass.revision.Crosswalks;
import io.github.kommunkompass.scoring.Scorecard;
import java.util.List;
import java.util.Optional;

/**
 * What a report is made of.
 *
 * @param earlier the earlier evaluations, the latest last
 */
record ReportInput(
        Evaluation evaluation,
        Scorecard scorecard,
        Optional<Comparison> comparison,
        Optional<Comparison> peers,
        List<Evaluation> earlier,
        Optional<History> history,
        Optional<Plan> plan,
        Crosswalks crosswalks,
        MunicipalityRegister register,
        ReportWords words) {

    /** Returns whether the plan is of the evaluation itself, and not of an earlier one. */
    boolean isPlanOfEvaluation() {
        return plan.filter(actions -> actions.of().evaluated().equals(evaluation.evaluated())
                        && actions.of().revision().equals(evaluation.revision()))
                .isPresent();
    }

    /** Returns the latest earlier evaluation. */
    Optional<Evaluation> previous() {
        return earlier.isEmpty() ? Optional.empty() : Optional.of(earlier.get(earlier.size() - 1));
    }
}
