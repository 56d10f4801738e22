package io.github.kommunkompass.benchmark;

import io.github.kommunkompass.catalogue.Criterion;
import io.github.kommunkompass.evaluation.Subject;
import io.github.kommunkompass.scoring.IncomparableRevisionsException;
import io.github.kommunkompass.scoring.Score;
import io.github.kommunkompass.scoring.Scorecard;
import io.github.kommunkompass.statistics.Rank;
import io.github.kommunkompass.statistics.TiePolicy;
import io.github.kommunkompass.statistics.UnavailableReason;
import io.github.kommunkompass.value.InvalidValueException;
import java.util.Collection;
import java.util.List;
import org.immutables.value.Value;

/**
 * Evaluations of one revision ranked by their points for one criterion, the highest first.
 *
 * <p>An evaluation without known points is not last: it is not ranked, and listed separately. Immutable and thread-safe.
 */
@Value.Immutable
public interface Ranking {

    /** {@return the criterion by whose points the evaluations are ranked} */
    Criterion by();

    /** {@return the policy for equal points} */
    TiePolicy ties();

    /** {@return the ranked evaluations, by rank, and among equals by municipality and date; may be none} */
    List<Place> places();

    /** {@return the evaluations with unknown points, which have no rank, by municipality and date; may be none} */
    List<Unranked> unranked();

    /** A ranked evaluation. */
    @Value.Immutable
    interface Place {

        /** {@return the subject of the evaluation} */
        Subject subject();

        /** {@return the known score by which it is ranked} */
        Score score();

        /** {@return the rank among all ranked evaluations} */
        Rank rank();
    }

    /** An evaluation without a rank. */
    @Value.Immutable
    interface Unranked {

        /** {@return the subject of the evaluation} */
        Subject subject();

        /** {@return the unknown score, with its bounds} */
        Score score();

        /** {@return the reason why it is not ranked} */
        default UnavailableReason reason() {
            return UnavailableReason.POINTS_NOT_KNOWN;
        }
    }

    /**
     * Ranks scorecards by {@linkplain TiePolicy#COMPETITION competition ranking}.
     *
     * @param scorecards strict scorecards of one revision, in any order; at least one
     * @param code the code of the criterion
     * @return the ranking
     * @throws InvalidValueException if there is no scorecard, or one is not strict
     * @throws IncomparableRevisionsException if they are of different revisions
     * @throws io.github.kommunkompass.catalogue.UnknownCriterionException if the catalogue has no such code
     */
    static Ranking of(Collection<Scorecard> scorecards, String code) {
        return of(scorecards, code, TiePolicy.COMPETITION);
    }

    /**
     * Ranks scorecards.
     *
     * @param scorecards strict scorecards of one revision, in any order; at least one
     * @param code the code of the criterion
     * @param ties the policy for equal points
     * @return the ranking
     * @throws InvalidValueException if there is no scorecard, or one is not strict
     * @throws IncomparableRevisionsException if they are of different revisions
     * @throws io.github.kommunkompass.catalogue.UnknownCriterionException if the catalogue has no such code
     */
    static Ranking of(Collection<Scorecard> scorecards, String code, TiePolicy ties) {
        Scorecard first = scorecards.stream()
                .findFirst()
                .orElseThrow(() -> new InvalidValueException("no scorecards to rank by " + code, "at least one"));
        return of(scorecards, first.catalogue().criterion(code), ties);
    }

    /**
     * Ranks scorecards.
     *
     * @param scorecards strict scorecards of one revision, in any order; may be none
     * @param criterion a criterion of their catalogue
     * @param ties the policy for equal points
     * @return the ranking
     * @throws InvalidValueException if one of them is not strict
     * @throws IncomparableRevisionsException if they are of different revisions
     * @throws io.github.kommunkompass.catalogue.UnknownCriterionException if their catalogue does not have the criterion
     */
    static Ranking of(Collection<Scorecard> scorecards, Criterion criterion, TiePolicy ties) {
        return RankingMaker.ranking(scorecards, criterion, ties);
    }
}
