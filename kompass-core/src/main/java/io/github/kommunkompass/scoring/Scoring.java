package io.github.kommunkompass.scoring;

import io.github.kommunkompass.catalogue.Catalogue;
import io.github.kommunkompass.catalogue.Criterion;
import io.github.kommunkompass.evaluation.Missing;
import io.github.kommunkompass.evaluation.Observation;
import io.github.kommunkompass.evaluation.Observations;
import io.github.kommunkompass.value.Ratio;
import java.util.List;
import java.util.Optional;

/** Makes scores and explanations of one evaluation from its {@link Bounds}, under one policy. */
final class Scoring {

    private final Observations observations;
    private final Catalogue catalogue;
    private final MissingPolicy policy;
    private final Bounds tally;
    /** Points and maximum over the same parts: those that the policy counts. A maximum of 0 means none. */
    private final int[] countedPoints;

    private final int[] countedMax;

    Scoring(Observations observations, MissingPolicy policy, Bounds tally) {
        this.observations = observations;
        this.catalogue = observations.catalogue();
        this.policy = policy;
        this.tally = tally;
        this.countedPoints = new int[catalogue.criteria().size()];
        this.countedMax = new int[catalogue.criteria().size()];
        for (int i = countedMax.length - 1; i >= 0; i--) {
            count(catalogue.criteria().get(i));
        }
    }

    private void count(Criterion criterion) {
        int i = criterion.ordinal();
        if (tally.known[i]) {
            countedPoints[i] = tally.atLeast[i];
            countedMax[i] = policy == MissingPolicy.STRICT ? criterion.max() : tally.attainable[i];
        } else if (policy == MissingPolicy.AVAILABLE_PARTS
                || (policy == MissingPolicy.EXCLUDE_NOT_APPLICABLE && onlyInapplicableMissing(criterion))) {
            for (Criterion part : criterion.children()) {
                countedPoints[i] += countedPoints[part.ordinal()];
                countedMax[i] += countedMax[part.ordinal()];
            }
        }
    }

    private boolean onlyInapplicableMissing(Criterion criterion) {
        return criterion.children().stream()
                .allMatch(part -> tally.notApplicable[part.ordinal()] || countedMax[part.ordinal()] > 0);
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

    /** What the whole would be if the parts that are not known were like those that are. */
    Optional<Ratio> projection(Criterion criterion) {
        int i = criterion.ordinal();
        return countedMax[i] == 0
                ? Optional.empty()
                : Optional.of(Ratio.of(countedPoints[i], countedMax[i]).times(Ratio.of(tally.attainable[i])));
    }

    private Score score(Criterion criterion) {
        int i = criterion.ordinal();
        Optional<Ratio> completeness = tally.attainable[i] == 0
                ? Optional.empty()
                : Optional.of(Ratio.of(tally.knownMax[i], tally.attainable[i]));
        if (countedMax[i] > 0) {
            return Score.known(catalogue, criterion, countedPoints[i], countedMax[i], completeness.orElse(Ratio.ONE));
        }
        int max = policy == MissingPolicy.EXCLUDE_NOT_APPLICABLE ? tally.attainable[i] : criterion.max();
        return Score.bounded(catalogue, criterion, tally.atLeast[i], tally.atMost[i], max, completeness);
    }

    private Origin origin(Criterion criterion) {
        Observation reported = observations.observation(criterion);
        boolean given = !(reported instanceof Missing);
        boolean sum =
                !criterion.isLeaf() && criterion.children().stream().allMatch(part -> tally.known[part.ordinal()]);
        if (given || sum) {
            return !sum ? Origin.REPORTED : given ? Origin.REPORTED_AND_SUM : Origin.SUM;
        }
        if (tally.known[criterion.ordinal()]) {
            return Origin.INFERRED;
        }
        return countedMax[criterion.ordinal()] > 0 ? Origin.PARTIAL_SUM : Origin.UNKNOWN;
    }
}
