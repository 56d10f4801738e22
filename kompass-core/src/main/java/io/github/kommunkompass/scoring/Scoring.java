package io.github.kommunkompass.scoring;

import io.github.kommunkompass.catalogue.Catalogue;
import io.github.kommunkompass.catalogue.Criterion;
import io.github.kommunkompass.evaluation.Missing;
import io.github.kommunkompass.evaluation.Observation;
import io.github.kommunkompass.evaluation.Observations;
import io.github.kommunkompass.value.Ratio;
import java.util.List;
import java.util.Optional;

/** Computes scores and explanations of one evaluation from its {@link Bounds}, under one policy. */
final class Scoring {

    private final Observations observations;
    private final Catalogue catalogue;
    private final MissingPolicy policy;
    private final Bounds bounds;
    /** Points and maximum of the parts that the policy counts. A maximum of 0 means none. */
    private final int[] countedPoints;

    private final int[] countedMax;

    Scoring(Observations observations, MissingPolicy policy, Bounds bounds) {
        this.observations = observations;
        this.catalogue = observations.catalogue();
        this.policy = policy;
        this.bounds = bounds;
        this.countedPoints = new int[catalogue.criteria().size()];
        this.countedMax = new int[catalogue.criteria().size()];
        for (int i = countedMax.length - 1; i >= 0; i--) {
            count(catalogue.criteria().get(i));
        }
    }

    private void count(Criterion criterion) {
        int i = criterion.ordinal();
        if (bounds.known[i]) {
            countedPoints[i] = bounds.atLeast[i];
            countedMax[i] = policy == MissingPolicy.STRICT ? criterion.max() : bounds.attainable[i];
        } else if (policy == MissingPolicy.AVAILABLE_PARTS
                || (policy == MissingPolicy.EXCLUDE_NOT_APPLICABLE && applicablePartsAreCounted(criterion))) {
            for (Criterion part : criterion.children()) {
                countedPoints[i] += countedPoints[part.ordinal()];
                countedMax[i] += countedMax[part.ordinal()];
            }
        }
    }

    private boolean applicablePartsAreCounted(Criterion criterion) {
        return criterion.children().stream()
                .allMatch(part -> bounds.attainable[part.ordinal()] == 0 || countedMax[part.ordinal()] > 0);
    }

    List<Score> scores() {
        return catalogue.criteria().stream().map(this::score).toList();
    }

    Explanation explanation(Criterion criterion) {
        return new ExplanationBuilder()
                .score(score(criterion))
                .origin(origin(criterion))
                .reported(observations.observation(criterion))
                .policy(policy)
                .addAllParts(
                        criterion.children().stream().map(this::explanation).toList())
                .build();
    }

    Optional<Ratio> projection(Criterion criterion) {
        int i = criterion.ordinal();
        return countedMax[i] == 0
                ? Optional.empty()
                : Optional.of(Ratio.of(countedPoints[i], countedMax[i]).times(Ratio.of(bounds.attainable[i])));
    }

    private Score score(Criterion criterion) {
        int i = criterion.ordinal();
        Optional<Ratio> completeness = bounds.attainable[i] == 0
                ? Optional.empty()
                : Optional.of(Ratio.of(bounds.knownMax[i], bounds.attainable[i]));
        if (countedMax[i] > 0) {
            return Score.known(catalogue, criterion, countedPoints[i], countedMax[i], completeness.orElse(Ratio.ONE));
        }
        int max = policy == MissingPolicy.EXCLUDE_NOT_APPLICABLE ? bounds.attainable[i] : criterion.max();
        return Score.bounded(catalogue, criterion, bounds.atLeast[i], bounds.atMost[i], max, completeness);
    }

    private Origin origin(Criterion criterion) {
        Observation reported = observations.observation(criterion);
        boolean isReported = !(reported instanceof Missing);
        boolean isSum =
                !criterion.isLeaf() && criterion.children().stream().allMatch(part -> bounds.known[part.ordinal()]);
        if (isReported || isSum) {
            return !isSum ? Origin.REPORTED : isReported ? Origin.REPORTED_AND_SUM : Origin.SUM;
        }
        if (bounds.known[criterion.ordinal()]) {
            return Origin.INFERRED;
        }
        return countedMax[criterion.ordinal()] > 0 ? Origin.PARTIAL_SUM : Origin.UNKNOWN;
    }
}
