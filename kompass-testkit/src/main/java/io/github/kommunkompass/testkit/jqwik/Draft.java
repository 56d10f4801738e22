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
 * What an evaluation in the making reports of each criterion, and what is true of it: the sum of what its leaves have, where
 * what is not applicable has nothing. Reports that are the truth or nothing agree with each other. Immutable.
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
     * Makes a draft that agrees with itself.
     *
     * @param points what each leaf has
     * @param telling by catalogue ordinal the reason for telling nothing of a criterion; empty to tell its points
     */
    static Draft of(Catalogue catalogue, List<Integer> points, List<Optional<Missing>> telling) {
        boolean[] notApplicable = notApplicable(catalogue, telling);
        int[] truth = truth(catalogue, points, notApplicable);
        List<Observation> reports = new ArrayList<>();
        for (int i = 0; i < truth.length; i++) {
            Observation report =
                    telling.get(i).<Observation>map(reason -> reason).orElse(new Points(truth[i]));
            boolean contradicts = notApplicable[i] && report != Missing.NOT_APPLICABLE;
            reports.add(contradicts ? Missing.NOT_REPORTED : report);
        }
        return new Draft(catalogue, truth, reports);
    }

    private static boolean[] notApplicable(Catalogue catalogue, List<Optional<Missing>> telling) {
        var notApplicable = new boolean[telling.size()];
        for (Criterion criterion : catalogue.criteria()) {
            int i = criterion.ordinal();
            notApplicable[i] |= telling.get(i).equals(Optional.of(Missing.NOT_APPLICABLE));
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

    Draft tellTruth(Criterion criterion) {
        return tell(criterion, new Points(truth(criterion)));
    }

    Draft tellNothing(Criterion criterion) {
        return tell(criterion, Missing.NOT_REPORTED);
    }

    Draft tell(Criterion criterion, Observation observation) {
        var changed = new ArrayList<>(reports);
        changed.set(criterion.ordinal(), observation);
        return new Draft(catalogue, truth, changed);
    }

    /** Tells nothing of what stands above a criterion, so that nothing there can contradict it. */
    Draft silentAbove(Criterion criterion) {
        Draft draft = this;
        for (var above = criterion.parent();
                above.isPresent();
                above = above.get().parent()) {
            draft = draft.tellNothing(above.get());
        }
        return draft;
    }

    /** Tells nothing of what stands below a criterion. */
    Draft silentBelow(Criterion criterion) {
        Draft draft = this;
        for (Criterion part : criterion.children()) {
            draft = draft.tellNothing(part).silentBelow(part);
        }
        return draft;
    }

    /** Tells the points of all that stands below a criterion, sums included. */
    Draft openBelow(Criterion criterion) {
        Draft draft = this;
        for (Criterion part : criterion.children()) {
            draft = draft.tellTruth(part).openBelow(part);
        }
        return draft;
    }

    /** Returns an evaluation that was empty, with the reports of this draft. */
    Evaluation evaluation(Evaluation header) {
        return builder(header).build();
    }

    /** Returns a builder with the reports of this draft, for adding some that cannot be right. */
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
