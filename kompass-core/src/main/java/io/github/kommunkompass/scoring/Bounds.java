package io.github.kommunkompass.scoring;

import io.github.kommunkompass.catalogue.Criterion;
import io.github.kommunkompass.evaluation.Missing;
import io.github.kommunkompass.evaluation.Observation;
import io.github.kommunkompass.evaluation.Observations;
import java.util.List;

/**
 * Adds up one evaluation over the tree, by catalogue ordinal: what each criterion certainly and possibly has, how much of
 * it is known, and over which maximum.
 *
 * <p>Bounds first go upwards: a leaf has its points or anything up to its maximum, a criterion with children what was
 * reported for it, or else the sum of theirs. Then they go downwards: what a known sum leaves to one part when its
 * siblings have as much, or as little, as they can. Nothing is concluded downwards for a criterion that was reported
 * missing, or of which a part was: that would contradict the report or undo the withholding.
 */
final class Bounds {

    private final Observations observations;
    private final List<Criterion> criteria;
    /** Bounds of the points. */
    final int[] atLeast;

    final int[] atMost;
    /** Sums of the bounds of the children, before anything is concluded downwards; 0 for leaves. */
    final int[] partsAtLeast;

    final int[] partsAtMost;
    /** The maximum without what is not applicable. */
    final int[] attainable;
    /** The part of the attainable maximum whose points are known. */
    final int[] knownMax;

    final boolean[] known;
    /** Not applicable itself or as a part of what is not applicable. */
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

    /** Adds up what was reported, upwards only: enough to tell whether it agrees with itself. */
    static Bounds upwards(Observations observations) {
        var tally = new Bounds(observations);
        for (Criterion criterion : tally.criteria) {
            tally.markMissing(criterion);
        }
        for (int i = tally.criteria.size() - 1; i >= 0; i--) {
            tally.addUp(tally.criteria.get(i));
        }
        return tally;
    }

    /** Goes on downwards, where what was reported agrees with itself. */
    Bounds downwards() {
        criteria.forEach(this::concludeForParts);
        for (int i = criteria.size() - 1; i >= 0; i--) {
            settle(criteria.get(i));
        }
        return this;
    }

    private void markMissing(Criterion criterion) {
        int i = criterion.ordinal();
        if (!observations.hasPointsAt(i)) {
            Observation reason = observations.observation(criterion);
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

    private void concludeForParts(Criterion criterion) {
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

    private void settle(Criterion criterion) {
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
