package io.github.kommunkompass.progress;

import io.github.kommunkompass.benchmark.Population;
import io.github.kommunkompass.benchmark.RepeatedMunicipalitiesException;
import io.github.kommunkompass.benchmark.SelectedEvaluations;
import io.github.kommunkompass.catalogue.Catalogue;
import io.github.kommunkompass.catalogue.Criterion;
import io.github.kommunkompass.catalogue.RevisionId;
import io.github.kommunkompass.municipality.Municipality;
import io.github.kommunkompass.municipality.MunicipalityRegister;
import io.github.kommunkompass.scoring.IncomparableRevisionsException;
import io.github.kommunkompass.scoring.Score;
import io.github.kommunkompass.scoring.Scorecard;
import io.github.kommunkompass.statistics.DisclosurePolicy;
import io.github.kommunkompass.statistics.Figure;
import io.github.kommunkompass.statistics.Rank;
import io.github.kommunkompass.statistics.TiePolicy;
import io.github.kommunkompass.value.InvalidValueException;
import io.github.kommunkompass.value.Ratio;
import io.github.kommunkompass.value.SquareRoot;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.immutables.value.Value;

/**
 * The change of a population of one revision between two times. Municipalities with known points both times are ranked among
 * each other only, so that entrants and leavers do not move the others.
 *
 * <p>Immutable and thread-safe.
 */
@Value.Immutable
public interface PopulationChange {

    /**
     * A municipality with known points both times.
     *
     * <p>Immutable and thread-safe.
     */
    @Value.Immutable
    interface Move {

        /** {@return the municipality} */
        Municipality municipality();

        /** {@return the known earlier score} */
        Score earlier();

        /** {@return the known later score} */
        Score later();

        /** {@return the earlier rank among the municipalities with known points both times} */
        Rank earlierRank();

        /** {@return the later rank among the municipalities with known points both times} */
        Rank laterRank();

        /** {@return the change of the points: the later points minus the earlier} */
        default int pointsChange() {
            return later().minus(earlier());
        }

        /** {@return the change of the rank, negative for a rise: the later rank minus the earlier} */
        default Ratio rankChange() {
            return laterRank().position().minus(earlierRank().position());
        }
    }

    /** {@return the criterion by whose points the municipalities are ranked} */
    Criterion by();

    /** {@return the policy for equal points} */
    TiePolicy ties();

    /** {@return the revision of the evaluations, or empty if there are none, and no selection} */
    Optional<RevisionId> revision();

    /** {@return the selection of the earlier evaluations from a population, or empty if they were given one by one} */
    Optional<SelectedEvaluations> earlierSelection();

    /** {@return the selection of the later evaluations from a population, or empty if they were given one by one} */
    Optional<SelectedEvaluations> laterSelection();

    /** {@return the register that decides which evaluations are of the same municipality} */
    MunicipalityRegister register();

    /** {@return the disclosure policy for small groups} */
    DisclosurePolicy disclosure();

    /**
     * {@return whether moves and correlations are withheld, since fewer municipalities have known points both times than the
     * disclosure policy requires}
     */
    boolean isWithheld();

    /**
     * {@return the municipalities with known points both times, by their later rank, and among equals by country and
     * name; may be none}
     */
    List<Move> moves();

    /** {@return the municipalities with known points only the second time, by country and name} */
    Set<Municipality> entrants();

    /** {@return the municipalities with known points only the first time, by country and name} */
    Set<Municipality> leavers();

    /**
     * {@return Kendall's rank correlation tau-b of the points before and after (Kendall 1945): concordant minus
     * discordant pairs, divided by {@code sqrt((n0 - n1)(n0 - n2))}, with all pairs n0 and those tied before and
     * after n1 and n2; from -1 to 1; unavailable for fewer than two, and if all are tied before or after}
     */
    Figure<SquareRoot> kendallTauB();

    /**
     * {@return Spearman's rank correlation rho: the correlation of the fractional ranks before and after, from -1 to
     * 1; unavailable for fewer than two, and if all are tied before or after}
     */
    Figure<SquareRoot> spearmanRho();

    /**
     * Compares two populations of one revision by {@linkplain TiePolicy#COMPETITION competition ranking}.
     *
     * @param earlier the strict scorecards of the earlier population, one for each municipality
     * @param later the strict scorecards of the later population, one for each municipality; not both may be empty
     * @param code the code of the criterion
     * @return the change
     * @throws RepeatedMunicipalitiesException if a municipality has different evaluations in one population; the same one given twice
     *     counts once
     * @throws UnorderedEvaluationsException if the earlier evaluation of a municipality is certainly after the later one
     * @throws InvalidValueException if there is no scorecard, or one is not strict
     * @throws IncomparableRevisionsException if they are of different revisions
     * @throws io.github.kommunkompass.catalogue.UnknownCriterionException if the catalogue has no such code
     */
    static PopulationChange between(Collection<Scorecard> earlier, Collection<Scorecard> later, String code) {
        Catalogue catalogue = Stream.concat(earlier.stream(), later.stream())
                .findFirst()
                .map(Scorecard::catalogue)
                .orElseThrow(() -> new InvalidValueException("no scorecards to rank by " + code, "at least one"));
        return between(earlier, later, catalogue.criterion(code), TiePolicy.COMPETITION);
    }

    /**
     * Compares two populations of one revision.
     *
     * @param earlier the strict scorecards of the earlier population, one for each municipality; those whose points for the
     *     criterion are unknown are not ranked
     * @param later the strict scorecards of the later population, one for each municipality
     * @param criterion a criterion of their catalogue
     * @param ties the policy for equal points
     * @return the change
     * @throws RepeatedMunicipalitiesException if a municipality has different evaluations in one population; the same one given twice
     *     counts once
     * @throws UnorderedEvaluationsException if the earlier evaluation of a municipality is certainly after the later one
     * @throws InvalidValueException if a scorecard is not strict
     * @throws IncomparableRevisionsException if they are of different revisions
     * @throws io.github.kommunkompass.catalogue.UnknownCriterionException if their catalogue does not have the criterion
     */
    static PopulationChange between(
            Collection<Scorecard> earlier, Collection<Scorecard> later, Criterion criterion, TiePolicy ties) {
        return between(earlier, later, criterion, ties, MunicipalityRegister.builtIn(), DisclosurePolicy.none());
    }

    /**
     * Compares two populations of one revision, by a register and a disclosure policy of the caller's choice.
     *
     * @param earlier the strict scorecards of the earlier population, one for each municipality; those whose points for the
     *     criterion are unknown are not ranked
     * @param later the strict scorecards of the later population, one for each municipality
     * @param criterion a criterion of their catalogue
     * @param ties the policy for equal points
     * @param register the register that decides which evaluations are of the same municipality
     * @param disclosure the disclosure policy for small groups: moves and correlations are shown all or not at all
     * @return the change
     * @throws RepeatedMunicipalitiesException if a municipality has different evaluations in one population; the same one given twice
     *     counts once. Not thrown if there are too few municipalities for the disclosure policy, since it would disclose points
     * @throws UnorderedEvaluationsException if the earlier evaluation of a municipality is certainly after the later one
     * @throws InvalidValueException if a scorecard is not strict
     * @throws IncomparableRevisionsException if they are of different revisions
     * @throws io.github.kommunkompass.municipality.AmbiguousMunicipalityException if one has namesakes, and no code
     * @throws io.github.kommunkompass.municipality.ConflictingMunicipalitiesException if two contradict each other
     * @throws io.github.kommunkompass.catalogue.UnknownCriterionException if their catalogue does not have the criterion
     */
    static PopulationChange between(
            Collection<Scorecard> earlier,
            Collection<Scorecard> later,
            Criterion criterion,
            TiePolicy ties,
            MunicipalityRegister register,
            DisclosurePolicy disclosure) {
        return PopulationMoves.between(earlier, later, criterion, ties, register, disclosure)
                .build();
    }

    /**
     * Compares the evaluations that count in a population at two times, by its register.
     *
     * <pre>{@code
     * static PopulationChange change(List<Scorecard> before, List<Scorecard> after) {
     *     return PopulationChange.between(
     *             SelectedEvaluations.of(before, population),
     *             SelectedEvaluations.of(after, population),
     *             catalogue.root(),
     *             TiePolicy.COMPETITION,
     *             DisclosurePolicy.none());
     * }
     * }</pre>
     *
     * @param earlier the evaluations that counted the first time; those whose points for the criterion are unknown are not ranked
     * @param later the evaluations that counted the second time, of a population with the same register
     * @param criterion a criterion of their catalogue
     * @param ties the policy for equal points
     * @param disclosure the disclosure policy for small groups: moves and correlations are shown all or not at all
     * @return the change
     * @throws RepeatedMunicipalitiesException if a municipality has different evaluations in one selection, as it may have if all
     *     count
     * @throws UnorderedEvaluationsException if the earlier evaluation of a municipality is certainly after the later one
     * @throws InvalidValueException if the registers differ
     * @throws IncomparableRevisionsException if they are of different revisions
     * @throws io.github.kommunkompass.municipality.ConflictingMunicipalitiesException if two contradict each other
     * @throws io.github.kommunkompass.catalogue.UnknownCriterionException if their catalogue does not have the criterion
     */
    static PopulationChange between(
            SelectedEvaluations earlier,
            SelectedEvaluations later,
            Criterion criterion,
            TiePolicy ties,
            DisclosurePolicy disclosure) {
        Population first = earlier.population();
        Population second = later.population();
        IncomparableRevisionsException.check(first.catalogue(), second.catalogue());
        first.catalogue().criterion(criterion);
        if (!first.register().equals(second.register())) {
            throw new InvalidValueException(
                    "populations with the registers " + first.register().id() + " and "
                            + second.register().id(),
                    "one register");
        }
        return PopulationMoves.between(
                        earlier.scorecards(), later.scorecards(), criterion, ties, first.register(), disclosure)
                .revision(first.revision())
                .earlierSelection(earlier)
                .laterSelection(later)
                .build();
    }
}
