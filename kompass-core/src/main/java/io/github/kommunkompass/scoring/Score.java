package io.github.kommunkompass.scoring;

import io.github.kommunkompass.catalogue.Catalogue;
import io.github.kommunkompass.catalogue.Criterion;
import io.github.kommunkompass.catalogue.RevisionId;
import io.github.kommunkompass.value.InvalidValueException;
import io.github.kommunkompass.value.Ratio;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * The score of one evaluation for one criterion: known, such as 69 of 100 points, or bounded, such as 45 to 65 of 100.
 *
 * <p>A score has a revision and a criterion. Adding, subtracting, comparing or ranking scores of different revisions throws an
 * exception, as does subtracting or comparing scores of different criteria.
 *
 * <pre>{@code
 * Score score = scorecard.score("1");
 * score.points();                      // OptionalInt[69]
 * score.share();                       // Optional[69/100], a share from 0 to 1
 * score.headroom();                    // OptionalInt[31]
 * }</pre>
 *
 * <p>Scores are equal if all their parts are, including the catalogue. They are ordered by points; for comparable scores of equal
 * completeness the order is consistent with {@code equals}. Immutable and thread-safe.
 */
public final class Score implements Comparable<Score> {

    private final Catalogue catalogue;
    private final Criterion criterion;
    private final boolean known;
    private final int atLeast;
    private final int atMost;
    private final int max;
    private final Optional<Ratio> completeness;

    private Score(
            Catalogue catalogue,
            Criterion criterion,
            boolean known,
            int atLeast,
            int atMost,
            int max,
            Optional<Ratio> completeness) {
        if (atLeast < 0 || atLeast > atMost || atMost > max || max > criterion.max() || (known && max == 0)) {
            throw new InvalidValueException(
                    atLeast + " to " + atMost + " of " + max + " points for " + criterion,
                    "bounds in order from 0 to a maximum of at most " + criterion.max()
                            + (known ? " and at least 1" : ""));
        }
        if (completeness
                .filter(part -> part.signum() < 0 || part.compareTo(Ratio.ONE) > 0)
                .isPresent()) {
            throw new InvalidValueException("a completeness of " + completeness.get(), "a share from 0 to 1");
        }
        this.catalogue = catalogue;
        this.criterion = criterion;
        this.known = known;
        this.atLeast = atLeast;
        this.atMost = atMost;
        this.max = max;
        this.completeness = completeness;
    }

    /**
     * Obtains a known score.
     *
     * @param catalogue the catalogue of the revision
     * @param criterion a criterion of it
     * @param points the points, from 0 to the maximum
     * @param max the maximum of the parts that the points are of, from 1 to the maximum of the criterion
     * @param completeness the known share of what is applicable, from 0 to 1
     * @return the score
     * @throws InvalidValueException if a number is out of its range
     */
    public static Score known(Catalogue catalogue, Criterion criterion, int points, int max, Ratio completeness) {
        return new Score(catalogue, criterion, true, points, points, max, Optional.of(completeness));
    }

    /**
     * Obtains a score with bounds, whose points are unknown.
     *
     * @param catalogue the catalogue of the revision
     * @param criterion a criterion of it
     * @param atLeast the lower bound, at least 0
     * @param atMost the upper bound, at most the maximum
     * @param max the maximum of the parts that the bounds are of, from 0 to the maximum of the criterion
     * @param completeness the known share of what is applicable, from 0 to 1, or empty if nothing is applicable
     * @return the score
     * @throws InvalidValueException if a number is out of its range
     */
    public static Score bounded(
            Catalogue catalogue, Criterion criterion, int atLeast, int atMost, int max, Optional<Ratio> completeness) {
        return new Score(catalogue, criterion, false, atLeast, atMost, max, completeness);
    }

    /** {@return the catalogue of the revision that was used} */
    public Catalogue catalogue() {
        return catalogue;
    }

    /** {@return the revision that was used} */
    public RevisionId revision() {
        return catalogue.revision();
    }

    /** {@return the criterion, of any level} */
    public Criterion criterion() {
        return criterion;
    }

    /** {@return whether the points are known under the policy for missing points} */
    public boolean isKnown() {
        return known;
    }

    /** {@return the points, from 0 to the maximum, or empty if they are unknown} */
    public OptionalInt points() {
        return known ? OptionalInt.of(atLeast) : OptionalInt.empty();
    }

    /**
     * Returns the points, or throws an exception.
     *
     * @return from 0 to the maximum
     * @throws UnknownScoreException if they are unknown
     */
    public int pointsOrThrow() {
        if (!known) {
            throw new UnknownScoreException(this);
        }
        return atLeast;
    }

    /** {@return the lower bound of the points, from 0 to {@link #atMost()}; the points themselves if they are known} */
    public int atLeast() {
        return atLeast;
    }

    /**
     * {@return the upper bound of the points, from {@link #atLeast()} to the maximum; the points themselves if they
     * are known}
     */
    public int atMost() {
        return atMost;
    }

    /**
     * {@return the maximum of exactly those parts that the points are of: the maximum of the criterion, or less if
     * the policy excludes parts; 0 if it excludes all}
     */
    public int max() {
        return max;
    }

    /**
     * {@return the share of the maximum: points divided by {@link #max()}, from 0 to 1, or empty if the points are
     * unknown}
     */
    public Optional<Ratio> share() {
        return known ? Optional.of(Ratio.of(atLeast, max)) : Optional.empty();
    }

    /**
     * {@return the headroom, in points: the maximum minus the points, from 0 to the maximum, or empty if the points
     * are unknown}
     */
    public OptionalInt headroom() {
        return known ? OptionalInt.of(max - atLeast) : OptionalInt.empty();
    }

    /**
     * {@return the completeness: the known share of what is applicable, weighted by maximum, from 0 to 1, or empty if
     * nothing was applicable} A criterion whose own points were reported is complete, even if its parts are unknown.
     */
    public Optional<Ratio> completeness() {
        return completeness;
    }

    /**
     * Returns the difference to another score, in points.
     *
     * @param other a score of the same revision and criterion with the same maximum
     * @return this minus the other: 10 for 69 and 59, -10 for 59 and 69
     * @throws IncomparableRevisionsException if the revisions differ, or their structures under the same name
     * @throws IncomparableScoresException if the criteria or the maxima differ
     * @throws UnknownScoreException if the points of either score are unknown
     */
    public int minus(Score other) {
        requireComparable(other);
        return pointsOrThrow() - other.pointsOrThrow();
    }

    /**
     * {@return the sum of the points of two scores, for instance of the two areas of a pair} The criteria may differ.
     *
     * @param other a score of the same revision
     * @throws IncomparableRevisionsException if the revisions differ, or their structures under the same name
     * @throws UnknownScoreException if the points of either score are unknown
     * @throws ArithmeticException if the sum overflows an {@code int}
     */
    public int plus(Score other) {
        IncomparableRevisionsException.check(catalogue, other.catalogue);
        return Math.addExact(pointsOrThrow(), other.pointsOrThrow());
    }

    /**
     * Compares by points.
     *
     * @param other a score of the same revision and criterion with the same maximum
     * @return less than, equal to or greater than 0 as this score is lower, equal or higher
     * @throws IncomparableRevisionsException if the revisions differ, or their structures under the same name
     * @throws IncomparableScoresException if the criteria or the maxima differ
     * @throws UnknownScoreException if the points of either score are unknown
     */
    @Override
    public int compareTo(Score other) {
        requireComparable(other);
        return Integer.compare(pointsOrThrow(), other.pointsOrThrow());
    }

    /**
     * Throws an exception unless points can be subtracted from those of another score, if they are known.
     *
     * @param other a score of the same revision and criterion with the same maximum
     * @throws IncomparableRevisionsException if the revisions differ, or their structures under the same name
     * @throws IncomparableScoresException if the criteria or the maxima differ
     */
    public void requireComparable(Score other) {
        IncomparableRevisionsException.check(catalogue, other.catalogue);
        if (!criterion.code().equals(other.criterion.code()) || max != other.max) {
            throw new IncomparableScoresException(this, other);
        }
    }

    @Override
    public boolean equals(Object object) {
        return object instanceof Score other
                && known == other.known
                && atLeast == other.atLeast
                && atMost == other.atMost
                && max == other.max
                && completeness.equals(other.completeness)
                && criterion.equals(other.criterion)
                && catalogue.equals(other.catalogue);
    }

    @Override
    public int hashCode() {
        return Objects.hash(criterion.code(), known, atLeast, atMost, max);
    }

    /**
     * {@return revision, code and points, such as {@code SE-2020 1: 69 of 100} or {@code SE-2020 2: 45 to 65 of 100}}
     */
    @Override
    public String toString() {
        String points = known ? Integer.toString(atLeast) : atLeast + " to " + atMost;
        return revision() + " " + criterion.code() + ": " + points + " of " + max;
    }
}
