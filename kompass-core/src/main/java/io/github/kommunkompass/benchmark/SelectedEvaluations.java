package io.github.kommunkompass.benchmark;

import io.github.kommunkompass.scoring.IncomparableRevisionsException;
import io.github.kommunkompass.scoring.Scorecard;
import io.github.kommunkompass.statistics.DisclosurePolicy;
import io.github.kommunkompass.value.InvalidValueException;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.immutables.value.Value;

/**
 * The evaluations that count in a population, by its definition and its policy for repeats.
 *
 * <pre>{@code
 * SelectedEvaluations latest =
 *         SelectedEvaluations.of(scorecards, Population.of(Catalogues.se2020(), RepeatPolicy.LATEST));
 * latest.scorecards();    // one of each municipality
 * latest.exclusions();    // how many others, by reason
 * }</pre>
 *
 * <p>Immutable and thread-safe.
 */
@Value.Immutable
public interface SelectedEvaluations {

    /** {@return the population} */
    Population population();

    /**
     * {@return the strict scorecards that count, each once, by country and name of the municipality; may be none} A municipality
     * has its code in each if it has it in one.
     */
    List<Scorecard> scorecards();

    /**
     * {@return the number of evaluations that are left out, by reason, without reasons that did not occur} An evaluation that
     * is given twice counts once; the other is left out as {@link ExclusionReason#DUPLICATE}.
     */
    Map<ExclusionReason, Long> exclusions();

    /**
     * Selects the evaluations of a population.
     *
     * @param scorecards scorecards, in any order; those that the population excludes are counted by reason
     * @param population a population without a group
     * @return the evaluations that count
     * @throws InvalidValueException if a scorecard of the revision is not strict, or the population has a group
     * @throws AmbiguousRepeatsException if the dates do not decide which evaluation of a municipality counts
     * @throws io.github.kommunkompass.municipality.AmbiguousMunicipalityException if one has namesakes, and no code
     * @throws io.github.kommunkompass.municipality.ConflictingMunicipalitiesException if two contradict each other
     * @throws IncomparableRevisionsException if one is of another catalogue with the name of the population's revision
     */
    static SelectedEvaluations of(Collection<Scorecard> scorecards, Population population) {
        Membership.withoutGroup(population);
        RankedEvaluations.requireStrict(scorecards, population);
        RankedEvaluations selected = RankedEvaluations.of(scorecards, population, DisclosurePolicy.none());
        return new SelectedEvaluationsBuilder()
                .population(population)
                .addAllScorecards(selected.ranked().stream()
                        .map(RankedEvaluations.Ranked::coded)
                        .toList())
                .putAllExclusions(selected.exclusions())
                .build();
    }
}
