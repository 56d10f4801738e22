package io.github.kommunkompass.benchmark;

import io.github.kommunkompass.benchmark.Candidates.Candidate;
import io.github.kommunkompass.evaluation.Subject;
import io.github.kommunkompass.municipality.Municipality;
import io.github.kommunkompass.municipality.MunicipalityMap;
import io.github.kommunkompass.municipality.MunicipalityRegister;
import io.github.kommunkompass.scoring.Scorecard;
import io.github.kommunkompass.statistics.DisclosurePolicy;
import io.github.kommunkompass.value.PartialDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/** The evaluations that a ranking is of, each once, and the number of those that it leaves out, by reason. */
final class RankedEvaluations {

    /** An evaluation, whose subject has its code if another evaluation of the municipality had it. */
    record Ranked(Subject subject, Scorecard scorecard) {

        /** Returns the scorecard of this subject. */
        Scorecard coded() {
            return scorecard.subject().equals(subject)
                    ? scorecard
                    : Scorecard.of(subject, scorecard.catalogue(), scorecard.policy(), scorecard.scores());
        }
    }

    private final List<Ranked> ranked = new ArrayList<>();
    private final Map<ExclusionReason, Long> exclusions = new EnumMap<>(ExclusionReason.class);

    private boolean isWithheld;

    private RankedEvaluations() {}

    /** One evaluation of each municipality, or none if there are too few to be shown, whatever their points. */
    static RankedEvaluations oneEach(
            Collection<Scorecard> scorecards, MunicipalityRegister register, DisclosurePolicy disclosure) {
        var evaluations = new RankedEvaluations();
        evaluations.isWithheld = !disclosure.allows(dates(scorecards, register).size());
        if (evaluations.isWithheld) {
            return evaluations;
        }
        List<Subject> repeated = new ArrayList<>();
        evaluations.distinct(scorecards, register).forEach((municipality, distinct) -> {
            if (distinct.size() > 1) {
                distinct.forEach(scorecard -> repeated.add(scorecard.subject()));
            }
            distinct.forEach(scorecard -> evaluations.add(municipality, scorecard));
        });
        if (!repeated.isEmpty()) {
            throw new RepeatedMunicipalitiesException(repeated);
        }
        return evaluations;
    }

    /** Throws unless all scorecards of the revision of a population are strict scorecards of its catalogue. */
    static void requireStrict(Collection<Scorecard> scorecards, Population population) {
        scorecards.stream()
                .filter(scorecard -> scorecard.catalogue().revision().equals(population.revision()))
                .forEach(scorecard -> scorecard.requireStrict(population.catalogue()));
    }

    /** The evaluations of a population, or none if there are too few to be shown, whatever their points. */
    static RankedEvaluations of(Collection<Scorecard> scorecards, Population population, DisclosurePolicy disclosure) {
        var evaluations = new RankedEvaluations();
        List<Scorecard> members = scorecards.stream()
                .filter(scorecard -> evaluations.includes(population, scorecard))
                .toList();
        evaluations.isWithheld = !disclosure.allows(size(members, population));
        if (evaluations.isWithheld) {
            return evaluations;
        }
        if (population.repeats() == RepeatPolicy.ALL) {
            evaluations
                    .distinct(members, population.register())
                    .forEach((municipality, distinct) ->
                            distinct.forEach(scorecard -> evaluations.add(municipality, scorecard)));
        } else {
            evaluations.addCounting(members, population);
        }
        return evaluations;
    }

    /** The number of evaluations that count, all of a municipality and date as one, so that it does not depend on points. */
    private static long size(List<Scorecard> members, Population population) {
        MunicipalityMap<Set<PartialDate>> dates = dates(members, population.register());
        return population.repeats() == RepeatPolicy.ALL
                ? dates.values().stream().mapToLong(Set::size).sum()
                : dates.size();
    }

    private static MunicipalityMap<Set<PartialDate>> dates(
            Collection<Scorecard> scorecards, MunicipalityRegister register) {
        MunicipalityMap<Set<PartialDate>> dates = MunicipalityMap.of(register, HashSet::new);
        for (Scorecard scorecard : scorecards) {
            PartialDate evaluated = scorecard.subject().evaluated();
            dates.value(scorecard.subject().municipality(), evaluated).add(evaluated);
        }
        return dates;
    }

    private boolean includes(Population population, Scorecard scorecard) {
        Optional<ExclusionReason> reason = population.exclusionReason(scorecard.subject());
        reason.ifPresent(excluded -> count(excluded, 1));
        return reason.isEmpty();
    }

    private void count(ExclusionReason reason, long evaluations) {
        if (evaluations > 0) {
            exclusions.merge(reason, evaluations, Intake::sum);
        }
    }

    private void add(Municipality municipality, Scorecard scorecard) {
        Subject subject = scorecard.subject();
        Municipality own = subject.municipality();
        ranked.add(new Ranked(
                Subject.of(
                        new Municipality(own.name(), own.country(), own.code().or(municipality::code)),
                        subject.revision(),
                        subject.evaluated()),
                scorecard));
    }

    /** The evaluations of each municipality without those that are equal to another one of the same date, which are counted. */
    private SortedMap<Municipality, Collection<Scorecard>> distinct(
            Collection<Scorecard> scorecards, MunicipalityRegister register) {
        MunicipalityMap<Map<Candidate, Scorecard>> byMunicipality = MunicipalityMap.of(register, LinkedHashMap::new);
        for (Scorecard scorecard : scorecards) {
            Subject subject = scorecard.subject();
            Scorecard present = byMunicipality
                    .value(subject.municipality(), subject.evaluated())
                    .putIfAbsent(candidate(scorecard), scorecard);
            count(ExclusionReason.DUPLICATE, present == null ? 0 : 1);
        }
        SortedMap<Municipality, Collection<Scorecard>> distinct = new TreeMap<>();
        byMunicipality.toSortedMap().forEach((municipality, cards) -> distinct.put(municipality, cards.values()));
        return distinct;
    }

    private static Candidate candidate(Scorecard scorecard) {
        return new Candidate(scorecard.subject().evaluated(), KnownPoints.of(scorecard), scorecard);
    }

    private void addCounting(List<Scorecard> members, Population population) {
        MunicipalityMap<Candidates> byMunicipality =
                MunicipalityMap.of(population.register(), () -> new Candidates(population.repeats()));
        members.forEach(scorecard -> byMunicipality
                .value(scorecard.subject().municipality(), scorecard.subject().evaluated())
                .add(candidate(scorecard), 1));
        var undecided = new AmbiguousRepeatsException.Undecided(population.repeats());
        byMunicipality.toSortedMap().forEach((municipality, candidates) -> {
            for (Candidate candidate : candidates.all()) {
                Scorecard scorecard = (Scorecard) Objects.requireNonNull(candidate.origin());
                if (candidates.isDecided()) {
                    add(municipality, scorecard);
                } else {
                    undecided.add(scorecard.subject(), null);
                }
            }
            count(ExclusionReason.REPEATED, candidates.superseded());
            count(ExclusionReason.DUPLICATE, candidates.duplicates());
        });
        undecided.check();
    }

    boolean isWithheld() {
        return isWithheld;
    }

    List<Ranked> ranked() {
        return ranked;
    }

    Map<ExclusionReason, Long> exclusions() {
        return Collections.unmodifiableMap(exclusions);
    }
}
