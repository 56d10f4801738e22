package io.github.kommunkompass.scoring;

import io.github.kommunkompass.catalogue.Criterion;
import io.github.kommunkompass.evaluation.Missing;
import io.github.kommunkompass.evaluation.Observation;
import io.github.kommunkompass.evaluation.Observations;
import java.util.List;

/**
 * Bounds of the points of every criterion of one evaluation, by catalogue ordinal, with the part that is known and the maximum.
 *
 * <p>Bounds are first computed upwards: those of a leaf are its points, or 0 and its maximum; those of a criterion with children
 * its reported points, or the sums of the children's bounds. Then they are narrowed downwards: a child has at least its parent's
 * lower bound minus the upper bounds of its siblings, and at most its parent's upper bound minus their lower bounds. Criteria that
 * were reported missing, or with a part that was, are not narrowed: that would contradict the report or disclose withheld points.
 */
final class Bounds {

    private final Observations observations;
    private final List<Criterion> criteria;
    /** Bounds of the points. */
    final int[] atLeast;

    final int[] atMost;
    /** Sums of the bounds of the children, before they are narrowed; 0 for leaves. */
    final int[] partsAtLeast;

    final int[] partsAtMost;
    /** The maximum without the parts that are not applicable. */
    final int[] attainable;
    /** The part of the attainable maximum whose points are known. */
    final int[] knownMax;

    final boolean[] known;
    /** Not applicable, or part of a criterion that is not applicable. */
    final boolean[] notApplicable;
    /** Reported missing, or with a part that was. */
    private final boolean[] reportedMissing;

    private Bounds(Observations observations) {
        this.observations = observations;
        this.criteria = observations.catalogue().criteria();
        int size = criteria.size();
        this.atLeast = new int[size];
        this.atMost = new int[size];
        this.partsAtLeast = new int[size];
        this.partsAtMost = new int[size];
        this.attainable = new int[size];
        this.knownMax = new int[size];
        this.known = new boolean[size];
        this.notApplicable = new boolean[size];
        this.reportedMissing = new boolean[size];
    }

    /** Computes bounds upwards only, which is enough to validate reported sums. */
    static Bounds upwards(Observations observations) {
        var bounds = new Bounds(observations);
        for (Criterion criterion : bounds.criteria) {
            bounds.markMissing(criterion);
        }
        for (int i = bounds.criteria.size() - 1; i >= 0; i--) {
            bounds.addUp(bounds.criteria.get(i));
        }
        return bounds;
    }

    /** Narrows the bounds of an evaluation without errors. */
    Bounds downwards() {
        criteria.forEach(this::narrowChildren);
        for (int i = criteria.size() - 1; i >= 0; i--) {
            computeKnown(criteria.get(i));
        }
        return this;
    }

    private void markMissing(Criterion criterion) {
        int i = criterion.ordinal();
        if (!observations.hasPointsAt(i)) {
            Observation reason = observations.observationAt(i);
            reportedMissing[i] = reason != Missing.NOT_REPORTED;
            notApplicable[i] |= reason == Missing.NOT_APPLICABLE;
        }
        for (Criterion child : criterion.children()) {
            notApplicable[child.ordinal()] = notApplicable[i];
        }
    }

    private void addUp(Criterion criterion) {
        int i = criterion.ordinal();
        if (criterion.isLeaf()) {
            attainable[i] = notApplicable[i] ? 0 : criterion.max();
            atMost[i] = attainable[i];
        }
        for (Criterion child : criterion.children()) {
            int c = child.ordinal();
            attainable[i] += attainable[c];
            partsAtLeast[i] += atLeast[c];
            partsAtMost[i] += atMost[c];
            reportedMissing[i] |= reportedMissing[c];
        }
        if (observations.hasPointsAt(i)) {
            atLeast[i] = observations.pointsAt(i);
            atMost[i] = observations.pointsAt(i);
        } else if (!criterion.isLeaf()) {
            atLeast[i] = partsAtLeast[i];
            atMost[i] = partsAtMost[i];
        }
    }

    private void narrowChildren(Criterion criterion) {
        int i = criterion.ordinal();
        for (Criterion child : criterion.children()) {
            int c = child.ordinal();
            if (!reportedMissing[c]) {
                int othersAtLeast = partsAtLeast[i] - atLeast[c];
                int othersAtMost = partsAtMost[i] - atMost[c];
                atLeast[c] = Math.max(atLeast[c], atLeast[i] - othersAtMost);
                atMost[c] = Math.min(atMost[c], atMost[i] - othersAtLeast);
            }
        }
    }

    private void computeKnown(Criterion criterion) {
        int i = criterion.ordinal();
        known[i] = observations.hasPointsAt(i)
                || allKnown(criterion.children())
                || (!reportedMissing[i] && !notApplicable[i] && atLeast[i] == atMost[i]);
        if (known[i]) {
            knownMax[i] = attainable[i];
        } else {
            criterion.children().forEach(child -> knownMax[i] += knownMax[child.ordinal()]);
        }
    }

    private boolean allKnown(List<Criterion> parts) {
        for (Criterion part : parts) {
            if (!known[part.ordinal()]) {
                return false;
            }
        }
        return !parts.isEmpty();
    }
}
