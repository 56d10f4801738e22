package io.github.kommunkompass.testkit.jqwik;

import io.github.kommunkompass.catalogue.Catalogue;
import io.github.kommunkompass.catalogue.Criterion;
import io.github.kommunkompass.evaluation.Evaluation;
import io.github.kommunkompass.evaluation.EvaluationBuilder;
import io.github.kommunkompass.evaluation.Missing;
import io.github.kommunkompass.evaluation.Observation;
import io.github.kommunkompass.evaluation.Points;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * The reports of an evaluation to build, and the true points of each criterion: the sums of its leaves, of which those
 * that are not applicable have 0 points. Reports that are true or omitted are consistent. Immutable.
 */
final class Draft {

    private final Catalogue catalogue;
    private final int[] truth;
    private final List<Observation> reports;

    private Draft(Catalogue catalogue, int[] truth, List<Observation> reports) {
        this.catalogue = catalogue;
        this.truth = truth;
        this.reports = reports;
    }

    /**
     * Creates a consistent draft.
     *
     * @param points the points of each leaf
     * @param missing by ordinal the reason why the points of a criterion are missing, or empty to report its points
     */
    static Draft of(Catalogue catalogue, List<Integer> points, List<Optional<Missing>> missing) {
        boolean[] notApplicable = notApplicable(catalogue, missing);
        int[] truth = truth(catalogue, points, notApplicable);
        List<Observation> reports = new ArrayList<>();
        for (int i = 0; i < truth.length; i++) {
            Observation report =
                    missing.get(i).<Observation>map(reason -> reason).orElse(new Points(truth[i]));
            boolean contradicts = notApplicable[i] && report != Missing.NOT_APPLICABLE;
            reports.add(contradicts ? Missing.NOT_REPORTED : report);
        }
        return new Draft(catalogue, truth, reports);
    }

    private static boolean[] notApplicable(Catalogue catalogue, List<Optional<Missing>> missing) {
        var notApplicable = new boolean[missing.size()];
        for (Criterion criterion : catalogue.criteria()) {
            int i = criterion.ordinal();
            notApplicable[i] |= missing.get(i).equals(Optional.of(Missing.NOT_APPLICABLE));
            for (Criterion part : criterion.children()) {
                notApplicable[part.ordinal()] = notApplicable[i];
            }
        }
        return notApplicable;
    }

    private static int[] truth(Catalogue catalogue, List<Integer> points, boolean[] notApplicable) {
        var truth = new int[notApplicable.length];
        List<Criterion> leaves = catalogue.leaves();
        for (int i = 0; i < leaves.size(); i++) {
            Criterion leaf = leaves.get(i);
            int value = notApplicable[leaf.ordinal()] ? 0 : points.get(i);
            for (Optional<Criterion> at = Optional.of(leaf);
                    at.isPresent();
                    at = at.get().parent()) {
                truth[at.get().ordinal()] += value;
            }
        }
        return truth;
    }

    int truth(Criterion criterion) {
        return truth[criterion.ordinal()];
    }

    boolean hasPoints(Criterion criterion) {
        return reports.get(criterion.ordinal()) instanceof Points;
    }

    Draft reportTruth(Criterion criterion) {
        return report(criterion, new Points(truth(criterion)));
    }

    Draft removeReport(Criterion criterion) {
        return report(criterion, Missing.NOT_REPORTED);
    }

    Draft report(Criterion criterion, Observation observation) {
        var changed = new ArrayList<>(reports);
        changed.set(criterion.ordinal(), observation);
        return new Draft(catalogue, truth, changed);
    }

    /** Removes the reports above a criterion, so that they cannot contradict it. */
    Draft removeReportsAbove(Criterion criterion) {
        Draft draft = this;
        for (var above = criterion.parent();
                above.isPresent();
                above = above.get().parent()) {
            draft = draft.removeReport(above.get());
        }
        return draft;
    }

    /** Removes the reports below a criterion. */
    Draft removeReportsBelow(Criterion criterion) {
        Draft draft = this;
        for (Criterion part : criterion.children()) {
            draft = draft.removeReport(part).removeReportsBelow(part);
        }
        return draft;
    }

    /** Reports the true points of everything below a criterion, sums included. */
    Draft reportTruthBelow(Criterion criterion) {
        Draft draft = this;
        for (Criterion part : criterion.children()) {
            draft = draft.reportTruth(part).reportTruthBelow(part);
        }
        return draft;
    }

    /** Returns the evaluation of a header, with the reports of this draft. */
    Evaluation evaluation(Evaluation header) {
        return builder(header).build();
    }

    /** Returns a builder with the reports of this draft, to which invalid ones can be added. */
    EvaluationBuilder builder(Evaluation header) {
        EvaluationBuilder builder = header.toBuilder();
        for (Criterion criterion : catalogue.criteria()) {
            Observation report = reports.get(criterion.ordinal());
            if (report instanceof Points points) {
                builder.points(criterion.code(), points.points());
            } else if (report instanceof Missing reason && reason != Missing.NOT_REPORTED) {
                builder.missing(criterion.code(), reason);
            }
        }
        return builder;
    }

    @Override
    public String toString() {
        return reports + " of " + Arrays.toString(truth);
    }
}
