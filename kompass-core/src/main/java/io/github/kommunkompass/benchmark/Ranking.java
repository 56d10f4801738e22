package io.github.kommunkompass.benchmark;

import io.github.kommunkompass.catalogue.Catalogue;
import io.github.kommunkompass.catalogue.Criterion;
import io.github.kommunkompass.catalogue.CriterionCode;
import io.github.kommunkompass.evaluation.Subject;
import io.github.kommunkompass.scoring.IncomparableRevisionsException;
import io.github.kommunkompass.scoring.MissingPolicy;
import io.github.kommunkompass.scoring.Score;
import io.github.kommunkompass.scoring.Scorecard;
import io.github.kommunkompass.statistics.Distribution;
import io.github.kommunkompass.statistics.Rank;
import io.github.kommunkompass.statistics.TiePolicy;
import io.github.kommunkompass.statistics.UnavailableReason;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;
import org.immutables.value.Value;

/**
 * Many evaluations of one revision in the order of their points for one criterion, the highest first.
 *
 * <p>Who has no points there is not last: it is not ranked, and listed apart. Immutable and safe on any thread.
 */
@Value.Immutable
public interface Ranking {

    /**
     * Returns by which criterion it is.
     *
     * @return a criterion of the catalogue
     */
    Criterion by();

    /**
     * Returns how equal points are ranked.
     *
     * @return the policy
     */
    TiePolicy ties();

    /**
     * Returns those that are ranked: by rank, and among equals by municipality and date.
     *
     * @return the places; may be none
     */
    List<Place> places();

    /**
     * Returns those that are not ranked since their points for the criterion are not known, by municipality and date.
     *
     * @return their scores; may be none
     */
    List<Unranked> unranked();

    /** One that is ranked. */
    @Value.Immutable
    interface Place {

        /**
         * Returns who.
         *
         * @return the subject of the evaluation
         */
        Subject subject();

        /**
         * Returns the points by which it is ranked.
         *
         * @return a score that is known
         */
        Score score();

        /**
         * Returns the place.
         *
         * @return the rank among all that are ranked
         */
        Rank rank();
    }

    /** One that is not ranked. */
    @Value.Immutable
    interface Unranked {

        /**
         * Returns who.
         *
         * @return the subject of the evaluation
         */
        Subject subject();

        /**
         * Returns what is known of its points.
         *
         * @return a score that is not known, with its bounds
         */
        Score score();

        /**
         * Returns why it is not ranked.
         *
         * @return the reason
         */
        default UnavailableReason reason() {
            return UnavailableReason.POINTS_NOT_KNOWN;
        }
    }

    /**
     * Ranks scorecards.
     *
     * @param scorecards strict scorecards of one revision, in any order
     * @param catalogue the catalogue of the revision
     * @param by the code of the criterion
     * @param ties how equal points are ranked
     * @return the ranking
     * @throws IncomparableRevisionsException if one of them is of another revision
     * @throws io.github.kommunkompass.catalogue.UnknownCriterionException if the catalogue has no such code
     * @throws IllegalArgumentException if one of them was not scored under {@link MissingPolicy#STRICT}
     */
    static Ranking of(Collection<Scorecard> scorecards, Catalogue catalogue, CriterionCode by, TiePolicy ties) {
        Criterion criterion = catalogue.criterion(by);
        scorecards.forEach(scorecard -> check(scorecard, catalogue));
        Predicate<Scorecard> known = scorecard -> scorecard.score(by).isKnown();
        List<Scorecard> ranked =
                scorecards.stream().filter(known).sorted(order(by)).toList();
        Distribution distribution = Distribution.of(
                criterion.max(),
                ranked.stream()
                        .mapToInt(scorecard -> scorecard.score(by).atLeast())
                        .toArray());
        return new RankingBuilder()
                .by(criterion)
                .ties(ties)
                .addAllPlaces(ranked.stream()
                        .map(scorecard -> new PlaceBuilder()
                                .subject(scorecard.subject())
                                .score(scorecard.score(by))
                                .rank(distribution
                                        .rank(scorecard.score(by).atLeast(), ties)
                                        .value())
                                .build())
                        .toList())
                .addAllUnranked(scorecards.stream()
                        .filter(known.negate())
                        .sorted(bySubject().thenComparing(byBounds(by)))
                        .map(scorecard -> new UnrankedBuilder()
                                .subject(scorecard.subject())
                                .score(scorecard.score(by))
                                .build())
                        .toList())
                .build();
    }

    private static void check(Scorecard scorecard, Catalogue catalogue) {
        IncomparableRevisionsException.check(catalogue, scorecard.catalogue());
        if (scorecard.policy() != MissingPolicy.STRICT) {
            throw new IllegalArgumentException("found a scorecard under the policy "
                    + scorecard.policy().id() + ", expected strict, so that all are out of the same maximum");
        }
    }

    private static Comparator<Scorecard> order(CriterionCode by) {
        return Comparator.comparingInt(
                        (Scorecard scorecard) -> -scorecard.score(by).atLeast())
                .thenComparing(bySubject());
    }

    private static Comparator<Scorecard> byBounds(CriterionCode by) {
        return Comparator.comparingInt(
                        (Scorecard scorecard) -> scorecard.score(by).atLeast())
                .thenComparingInt(scorecard -> scorecard.score(by).atMost());
    }

    private static Comparator<Scorecard> bySubject() {
        return Comparator.comparing(Scorecard::subject, Members.BY_SUBJECT);
    }
}
