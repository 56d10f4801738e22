package io.github.kommunkompass.scoring;

import io.github.kommunkompass.catalogue.Criterion;
import io.github.kommunkompass.evaluation.Missing;
import io.github.kommunkompass.evaluation.Observations;
import java.util.List;

/**
 * Bounds of the points of every criterion of one evaluation, by catalogue ordinal, with the part that is known and the maximum.
 *
 * <p>Bounds are first computed upwards: those of a leaf are its points, or 0 and its maximum; those of a criterion with children
 * its reported points, or the sums of the children's bounds. Then they are narrowed downwards: a child has at least its parent's
 * lower bound minus the upper bounds of its siblings, and at most its parent's upper bound minus their lower bounds. In a tree,
 * these are the least and the most points over all completions of the report. Criteria that were reported missing are narrowed
 * too, since anyone can subtract reported sums, but their points stay unknown.
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
    /** Not applicable, part of a criterion that is not applicable, or with no other parts than such. */
    final boolean[] notApplicable;
    /** With points reported for a criterion above, in which what is not applicable counts nothing. */
    private final boolean[] partOfReported;

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
        this.partOfReported = new boolean[size];
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
            notApplicable[i] |= observations.observationAt(i) == Missing.NOT_APPLICABLE;
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
        boolean hasApplicablePart = criterion.isLeaf();
        for (Criterion child : criterion.children()) {
            int c = child.ordinal();
            attainable[i] += attainable[c];
            partsAtLeast[i] += atLeast[c];
            partsAtMost[i] += atMost[c];
            hasApplicablePart |= !notApplicable[c];
        }
        notApplicable[i] |= !hasApplicablePart && observations.observationAt(i) == Missing.NOT_REPORTED;
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
            int othersAtLeast = partsAtLeast[i] - atLeast[c];
            int othersAtMost = partsAtMost[i] - atMost[c];
            atLeast[c] = Math.max(atLeast[c], atLeast[i] - othersAtMost);
            atMost[c] = Math.min(atMost[c], atMost[i] - othersAtLeast);
            partOfReported[c] = partOfReported[i] || observations.hasPointsAt(i);
        }
    }

    private void computeKnown(Criterion criterion) {
        int i = criterion.ordinal();
        known[i] = observations.hasPointsAt(i) || allKnown(criterion.children()) || isInferred(criterion);
        if (known[i]) {
            knownMax[i] = attainable[i];
        } else {
            criterion.children().forEach(child -> knownMax[i] += knownMax[child.ordinal()]);
        }
    }

    /** A sum with a part that is not applicable is known only if a reported sum includes it. */
    private boolean isInferred(Criterion criterion) {
        int i = criterion.ordinal();
        return atLeast[i] == atMost[i]
                && !notApplicable[i]
                && (attainable[i] == criterion.max() || partOfReported[i])
                && observations.observationAt(i) == Missing.NOT_REPORTED;
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
