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
 * The score of one evaluation for one criterion: 69 of 100 points or, if not everything is known, between 45 and 65.
 *
 * <p>A score carries its revision and its criterion. To add, subtract, compare or rank scores of different revisions throws;
 * so does to subtract or compare scores of different criteria. Scores of different criteria of one revision add.
 *
 * <pre>{@code
 * Score score = scorecard.score("1");
 * score.points();                      // OptionalInt[69]
 * score.share();                       // Optional[69/100], a share from 0 to 1
 * score.headroom();                    // OptionalInt[31]
 * }</pre>
 *
 * <p>Equal are scores that are equal in everything, the revision included. The order is that of the points and, among
 * scores that compare at all, consistent with {@code equals} as long as they are equally complete. Immutable and
 * thread-safe.
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
     * Obtains a score that is known.
     *
     * @param catalogue the catalogue of the revision
     * @param criterion a criterion of it
     * @param points the points, from 0 to the maximum
     * @param max the maximum that goes with the points; at least 1 and at most that of the criterion
     * @param completeness how much of what could be judged is known, from 0 to 1
     * @return the score
     * @throws IllegalArgumentException if the numbers are not in order
     */
    public static Score known(Catalogue catalogue, Criterion criterion, int points, int max, Ratio completeness) {
        return new Score(catalogue, criterion, true, points, points, max, Optional.of(completeness));
    }

    /**
     * Obtains a score that is not known.
     *
     * @param catalogue the catalogue of the revision
     * @param criterion a criterion of it
     * @param atLeast what is certain, at least 0
     * @param atMost what is possible, at most the maximum
     * @param max the maximum that goes with the bounds; at most that of the criterion
     * @param completeness how much of what could be judged is known, from 0 to 1, or empty if nothing could be judged
     * @return the score
     * @throws IllegalArgumentException if the numbers are not in order
     */
    public static Score bounded(
            Catalogue catalogue, Criterion criterion, int atLeast, int atMost, int max, Optional<Ratio> completeness) {
        return new Score(catalogue, criterion, false, atLeast, atMost, max, completeness);
    }

    /**
     * Returns the catalogue that was judged against.
     *
     * @return the catalogue of the revision
     */
    public Catalogue catalogue() {
        return catalogue;
    }

    /**
     * Returns the revision that was judged against.
     *
     * @return the revision of the catalogue
     */
    public RevisionId revision() {
        return catalogue.revision();
    }

    /**
     * Returns what was judged.
     *
     * @return the criterion, of any level
     */
    public Criterion criterion() {
        return criterion;
    }

    /**
     * Returns whether there is one number of points, as the policy for missing values demands it.
     *
     * @return true if {@link #points()} is present
     */
    public boolean isKnown() {
        return known;
    }

    /**
     * Returns the points.
     *
     * @return from 0 to the maximum, or empty if they are not known
     */
    public OptionalInt points() {
        return known ? OptionalInt.of(atLeast) : OptionalInt.empty();
    }

    /**
     * Returns the points, where a number is required.
     *
     * @return from 0 to the maximum
     * @throws UnknownScoreException if they are not known
     */
    public int pointsOrThrow() {
        if (!known) {
            throw new UnknownScoreException(this);
        }
        return atLeast;
    }

    /**
     * Returns the lower bound: at least so many points, whatever the unknown parts are.
     *
     * @return from 0 to {@link #atMost()}; the points themselves if they are known
     */
    public int atLeast() {
        return atLeast;
    }

    /**
     * Returns the upper bound: at most so many points, whatever the unknown parts are.
     *
     * @return from {@link #atLeast()} to the maximum; the points themselves if they are known
     */
    public int atMost() {
        return atMost;
    }

    /**
     * Returns the maximum that goes with the points: over exactly the parts that the points are of.
     *
     * @return that of the criterion, or less if the policy leaves parts out; 0 if all are left out
     */
    public int max() {
        return max;
    }

    /**
     * Returns the share of the maximum that was reached: points divided by {@link #max()}.
     *
     * @return from 0 to 1, or empty if the points are not known
     */
    public Optional<Ratio> share() {
        return known ? Optional.of(Ratio.of(atLeast, max)) : Optional.empty();
    }

    /**
     * Returns how many points are left to gain: the maximum minus the points.
     *
     * @return from 0 to the maximum, or empty if the points are not known
     */
    public OptionalInt headroom() {
        return known ? OptionalInt.of(max - atLeast) : OptionalInt.empty();
    }

    /**
     * Returns how much of what could be judged is known, each part weighted by its maximum. A criterion that was reported
     * itself is known whole, even if its parts are not.
     *
     * @return from 0 to 1, or empty if nothing was applicable
     */
    public Optional<Ratio> completeness() {
        return completeness;
    }

    /**
     * Returns by how many points this score is higher than another.
     *
     * @param other a score of the same revision and criterion with the same maximum
     * @return this minus the other: 10 for 69 and 59, -10 for 59 and 69
     * @throws IncomparableRevisionsException if the revisions differ, or their structures under the same name
     * @throws IncomparableScoresException if the criteria or the maxima differ
     * @throws UnknownScoreException if one of the scores is not known
     */
    public int minus(Score other) {
        checkComparable(other);
        return pointsOrThrow() - other.pointsOrThrow();
    }

    /**
     * Returns the points of two scores together, for instance of the two areas of a pair.
     *
     * @param other a score of the same revision
     * @return the sum of the points
     * @throws IncomparableRevisionsException if the revisions differ, or their structures under the same name
     * @throws UnknownScoreException if one of the scores is not known
     * @throws ArithmeticException if the sum is no {@code int}
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
     * @throws UnknownScoreException if one of the scores is not known
     */
    @Override
    public int compareTo(Score other) {
        checkComparable(other);
        return Integer.compare(pointsOrThrow(), other.pointsOrThrow());
    }

    private void checkComparable(Score other) {
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
     * Returns revision, code and points, such as {@code SE-2020 1: 69 of 100} or {@code SE-2020 2: 45 to 65 of 100}.
     *
     * @return a line for a person
     */
    @Override
    public String toString() {
        String points = known ? Integer.toString(atLeast) : atLeast + " to " + atMost;
        return revision() + " " + criterion.code() + ": " + points + " of " + max;
    }
}
