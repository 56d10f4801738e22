package io.github.kommunkompass.benchmark;

import io.github.kommunkompass.catalogue.Criterion;
import io.github.kommunkompass.evaluation.Subject;
import io.github.kommunkompass.municipality.MunicipalityRegister;
import io.github.kommunkompass.scoring.IncomparableRevisionsException;
import io.github.kommunkompass.scoring.Score;
import io.github.kommunkompass.scoring.Scorecard;
import io.github.kommunkompass.statistics.DisclosurePolicy;
import io.github.kommunkompass.statistics.Rank;
import io.github.kommunkompass.statistics.TiePolicy;
import io.github.kommunkompass.statistics.UnavailableReason;
import io.github.kommunkompass.value.InvalidValueException;
import java.util.Collection;
import java.util.List;
import java.util.Map;
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

    /** {@return the register that decides which evaluations are of the same municipality} */
    MunicipalityRegister register();

    /**
     * {@return the number of evaluations that are left out, by reason, without reasons that did not occur} An evaluation that
     * is given twice is ranked once; the other is left out as {@link ExclusionReason#DUPLICATE}.
     */
    Map<ExclusionReason, Long> exclusions();

    /** {@return the disclosure policy for small groups} */
    DisclosurePolicy disclosure();

    /**
     * {@return whether the ranking is withheld, since there are fewer evaluations than the disclosure policy requires} It
     * has no places then, and no unranked evaluations.
     */
    boolean isWithheld();

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
     * Ranks one evaluation of each municipality by {@linkplain TiePolicy#COMPETITION competition ranking}.
     *
     * @param scorecards strict scorecards of one revision, in any order; at least one
     * @param code the code of the criterion
     * @return the ranking
     * @throws InvalidValueException if there is no scorecard, or one is not strict
     * @throws RepeatedMunicipalitiesException if a municipality has different evaluations
     * @throws io.github.kommunkompass.municipality.AmbiguousMunicipalityException if one has namesakes, and no code
     * @throws io.github.kommunkompass.municipality.ConflictingMunicipalitiesException if two contradict each other
     * @throws IncomparableRevisionsException if they are of different revisions
     * @throws io.github.kommunkompass.catalogue.UnknownCriterionException if the catalogue has no such code
     */
    static Ranking of(Collection<Scorecard> scorecards, String code) {
        return of(scorecards, code, TiePolicy.COMPETITION);
    }

    /**
     * Ranks one evaluation of each municipality.
     *
     * @param scorecards strict scorecards of one revision, in any order; at least one
     * @param code the code of the criterion
     * @param ties the policy for equal points
     * @return the ranking
     * @throws InvalidValueException if there is no scorecard, or one is not strict
     * @throws RepeatedMunicipalitiesException if a municipality has different evaluations
     * @throws io.github.kommunkompass.municipality.AmbiguousMunicipalityException if one has namesakes, and no code
     * @throws io.github.kommunkompass.municipality.ConflictingMunicipalitiesException if two contradict each other
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
     * Ranks one evaluation of each municipality.
     *
     * @param scorecards strict scorecards of one revision, in any order; may be none
     * @param criterion a criterion of their catalogue
     * @param ties the policy for equal points
     * @return the ranking
     * @throws InvalidValueException if one is not strict
     * @throws RepeatedMunicipalitiesException if a municipality has different evaluations
     * @throws io.github.kommunkompass.municipality.AmbiguousMunicipalityException if one has namesakes, and no code
     * @throws io.github.kommunkompass.municipality.ConflictingMunicipalitiesException if two contradict each other
     * @throws IncomparableRevisionsException if they are of different revisions
     * @throws io.github.kommunkompass.catalogue.UnknownCriterionException if their catalogue does not have the criterion
     */
    static Ranking of(Collection<Scorecard> scorecards, Criterion criterion, TiePolicy ties) {
        return of(scorecards, criterion, ties, MunicipalityRegister.builtIn(), DisclosurePolicy.none());
    }

    /**
     * Ranks one evaluation of each municipality, by a register and a disclosure policy of the caller's choice.
     *
     * @param scorecards strict scorecards of one revision, in any order; may be none
     * @param criterion a criterion of their catalogue
     * @param ties the policy for equal points
     * @param register the register that decides which evaluations are of the same municipality
     * @param disclosure the disclosure policy for small groups: the ranking is shown whole or not at all
     * @return the ranking
     * @throws InvalidValueException if one is not strict
     * @throws RepeatedMunicipalitiesException if a municipality has different evaluations
     * @throws io.github.kommunkompass.municipality.AmbiguousMunicipalityException if one has namesakes, and no code
     * @throws io.github.kommunkompass.municipality.ConflictingMunicipalitiesException if two contradict each other
     * @throws IncomparableRevisionsException if they are of different revisions
     * @throws io.github.kommunkompass.catalogue.UnknownCriterionException if their catalogue does not have the criterion
     */
    static Ranking of(
            Collection<Scorecard> scorecards,
            Criterion criterion,
            TiePolicy ties,
            MunicipalityRegister register,
            DisclosurePolicy disclosure) {
        return RankingMaker.ofOneEach(scorecards, criterion, ties, register, disclosure);
    }

    /**
     * Ranks the evaluations of a population, by its policy for repeats and its register.
     *
     * @param scorecards scorecards, in any order; those that the population excludes are counted by reason
     * @param population a population without a group
     * @param criterion a criterion of its catalogue
     * @param ties the policy for equal points
     * @param disclosure the disclosure policy for small groups: the ranking is shown whole or not at all
     * @return the ranking
     * @throws InvalidValueException if a scorecard of the revision is not strict, or the population has a group
     * @throws AmbiguousRepeatsException if the dates do not decide which evaluation of a municipality counts
     * @throws io.github.kommunkompass.municipality.AmbiguousMunicipalityException if one has namesakes, and no code
     * @throws io.github.kommunkompass.municipality.ConflictingMunicipalitiesException if two contradict each other
     * @throws IncomparableRevisionsException if one is of another catalogue with the name of the population's revision
     * @throws io.github.kommunkompass.catalogue.UnknownCriterionException if the catalogue does not have the criterion
     */
    static Ranking of(
            Collection<Scorecard> scorecards,
            Population population,
            Criterion criterion,
            TiePolicy ties,
            DisclosurePolicy disclosure) {
        Membership.withoutGroup(population);
        return RankingMaker.ofPopulation(scorecards, population, criterion, ties, disclosure);
    }
}
