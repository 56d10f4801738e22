package io.github.kommunkompass.testkit.reference;

import io.github.kommunkompass.catalogue.Criterion;
import io.github.kommunkompass.evaluation.Missing;
import io.github.kommunkompass.evaluation.Observation;
import io.github.kommunkompass.evaluation.Observations;
import io.github.kommunkompass.evaluation.Points;
import io.github.kommunkompass.scoring.MissingPolicy;
import io.github.kommunkompass.value.Ratio;
import java.math.BigInteger;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * Scores one criterion at a time, directly from the definitions. It caches nothing, and finds bounds by trying every
 * number of points.
 *
 * <pre>{@code
 * ReferenceScorer reference = ReferenceScorer.of(evaluation.observations(), MissingPolicy.STRICT);
 * ReferenceScore expected = reference.score(criterion);
 * assertThat(ourScorer.points(evaluation, criterion)).isEqualTo(expected.atLeast());
 * }</pre>
 *
 * <p>Its time grows with the square of the size of the catalogue and with the maxima. Immutable and thread-safe.
 */
public final class ReferenceScorer {

    /** A range of points, both ends included. */
    private record Span(BigInteger low, BigInteger high) {

        static Span of(long low, long high) {
            return new Span(BigInteger.valueOf(low), BigInteger.valueOf(high));
        }

        static Span of(BigInteger value) {
            return new Span(value, value);
        }

        Span plus(Span other) {
            return new Span(low.add(other.low), high.add(other.high));
        }

        boolean contains(BigInteger value) {
            return low.compareTo(value) <= 0 && value.compareTo(high) <= 0;
        }
    }

    /** Points of some parts, with the maximum of these parts. */
    private record Counted(BigInteger points, BigInteger max) {

        static final Counted NOTHING = new Counted(BigInteger.ZERO, BigInteger.ZERO);

        Counted plus(Counted other) {
            return new Counted(points.add(other.points), max.add(other.max));
        }

        boolean isPresent() {
            return max.signum() > 0;
        }
    }

    private final Observations reports;
    private final MissingPolicy policy;

    private ReferenceScorer(Observations reports, MissingPolicy policy) {
        this.reports = reports;
        this.policy = policy;
    }

    /**
     * Obtains a scorer.
     *
     * @param reports the observations of an evaluation without errors
     * @param policy the policy for missing points
     * @return the scorer
     */
    public static ReferenceScorer of(Observations reports, MissingPolicy policy) {
        return new ReferenceScorer(reports, policy);
    }

    /**
     * Scores a criterion.
     *
     * @param criterion a criterion of the catalogue
     * @return the score
     * @throws ArrayIndexOutOfBoundsException if the reports contradict each other
     */
    public ReferenceScore score(Criterion criterion) {
        BigInteger attainable = attainable(criterion);
        Optional<Ratio> completeness =
                attainable.signum() == 0 ? Optional.empty() : Optional.of(Ratio.of(knownMax(criterion), attainable));
        Counted counted = counted(criterion);
        if (counted.isPresent()) {
            // Reported points are known, even if nothing is attainable.
            Optional<Ratio> complete = Optional.of(completeness.orElse(Ratio.ONE));
            return score(true, Span.of(counted.points()), counted.max(), complete);
        }
        BigInteger max = policy == MissingPolicy.EXCLUDE_NOT_APPLICABLE ? attainable : max(criterion);
        return score(false, possible(criterion), max, completeness);
    }

    private static ReferenceScore score(boolean known, Span span, BigInteger max, Optional<Ratio> completeness) {
        return new ReferenceScore(
                known, span.low().intValueExact(), span.high().intValueExact(), max.intValueExact(), completeness);
    }

    /** Returns the points of a criterion under the policy, or nothing if they are unknown. */
    private Counted counted(Criterion criterion) {
        if (isKnown(criterion)) {
            BigInteger max = policy == MissingPolicy.STRICT ? max(criterion) : attainable(criterion);
            return new Counted(possible(criterion).low(), max);
        }
        boolean everyPartNeeded = policy == MissingPolicy.EXCLUDE_NOT_APPLICABLE;
        if (policy == MissingPolicy.STRICT) {
            return Counted.NOTHING;
        }
        Counted sum = Counted.NOTHING;
        for (Criterion part : criterion.children()) {
            Counted counted = counted(part);
            if (everyPartNeeded && !counted.isPresent() && attainable(part).signum() > 0) {
                return Counted.NOTHING;
            }
            sum = sum.plus(counted);
        }
        return sum;
    }

    /** Returns whether the points are reported, the sum of known parts, or the only possible number. */
    private boolean isKnown(Criterion criterion) {
        if (isReported(criterion)) {
            return true;
        }
        if (!criterion.isLeaf() && criterion.children().stream().allMatch(this::isKnown)) {
            return true;
        }
        Span possible = possible(criterion);
        return !isWithheld(criterion)
                && !isNotApplicable(criterion)
                && (attainable(criterion).equals(max(criterion))
                        || criterion.ancestors().stream().anyMatch(this::isReported))
                && possible.low().equals(possible.high());
    }

    private BigInteger knownMax(Criterion criterion) {
        return isKnown(criterion)
                ? attainable(criterion)
                : criterion.children().stream().map(this::knownMax).reduce(BigInteger.ZERO, BigInteger::add);
    }

    private BigInteger attainable(Criterion criterion) {
        if (criterion.isLeaf()) {
            return isNotApplicable(criterion) ? BigInteger.ZERO : max(criterion);
        }
        return criterion.children().stream().map(this::attainable).reduce(BigInteger.ZERO, BigInteger::add);
    }

    /** Returns the points that contradict no report. */
    private Span possible(Criterion criterion) {
        Span withoutInference = withoutInference(criterion);
        if (isReported(criterion)) {
            return withoutInference;
        }
        int[] possible = IntStream.rangeClosed(
                        withoutInference.low().intValueExact(),
                        withoutInference.high().intValueExact())
                .filter(points -> agreesAbove(criterion, Span.of(points, points)))
                .toArray();
        return Span.of(possible[0], possible[possible.length - 1]);
    }

    /** Returns whether reports above a criterion allow these points. */
    private boolean agreesAbove(Criterion criterion, Span points) {
        if (criterion.parent().isEmpty()) {
            return true;
        }
        Criterion whole = criterion.parent().get();
        Span sum = points;
        for (Criterion part : whole.children()) {
            sum = part.equals(criterion) ? sum : sum.plus(withoutInference(part));
        }
        if (reports.observation(whole) instanceof Points reported) {
            return sum.contains(BigInteger.valueOf(reported.points()));
        }
        return agreesAbove(whole, sum);
    }

    /** Returns the possible points of a criterion by the reports of it and its parts. */
    private Span withoutInference(Criterion criterion) {
        if (reports.observation(criterion) instanceof Points reported) {
            return Span.of(reported.points(), reported.points());
        }
        if (criterion.isLeaf()) {
            return Span.of(0, isNotApplicable(criterion) ? 0 : criterion.max());
        }
        return criterion.children().stream().map(this::withoutInference).reduce(Span.of(0, 0), Span::plus);
    }

    private boolean isReported(Criterion criterion) {
        return reports.observation(criterion) instanceof Points;
    }

    /** Returns whether the points of a criterion are reported missing, for any reason. */
    private boolean isWithheld(Criterion criterion) {
        Observation report = reports.observation(criterion);
        return report instanceof Missing && report != Missing.NOT_REPORTED;
    }

    private boolean isNotApplicable(Criterion criterion) {
        return isDeclaredNotApplicable(criterion) || hasNothingApplicable(criterion);
    }

    private boolean isDeclaredNotApplicable(Criterion criterion) {
        return reports.observation(criterion) == Missing.NOT_APPLICABLE
                || criterion.parent().filter(this::isDeclaredNotApplicable).isPresent();
    }

    /** Returns whether nothing is said of a criterion but that all of its parts are not applicable. */
    private boolean hasNothingApplicable(Criterion criterion) {
        return !criterion.isLeaf()
                && reports.observation(criterion) == Missing.NOT_REPORTED
                && criterion.children().stream()
                        .allMatch(part -> isDeclaredNotApplicable(part) || hasNothingApplicable(part));
    }

    private static BigInteger max(Criterion criterion) {
        return BigInteger.valueOf(criterion.max());
    }
}
