package io.github.kommunkompass.benchmark;

import io.github.kommunkompass.catalogue.Criterion;
import io.github.kommunkompass.evaluation.Subject;
import io.github.kommunkompass.municipality.MunicipalityRegister;
import io.github.kommunkompass.scoring.Score;
import io.github.kommunkompass.scoring.Scorecard;
import io.github.kommunkompass.statistics.DisclosurePolicy;
import io.github.kommunkompass.statistics.Distribution;
import io.github.kommunkompass.statistics.TiePolicy;
import io.github.kommunkompass.value.PartialDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;

/** Builds a {@link Ranking}. */
final class RankingMaker {

    private static final Comparator<Subject> SUBJECTS =
            Comparator.comparing(Subject::municipality).thenComparing(Subject::evaluated, PartialDate.byText());

    /** A scorecard's subject with its score for the criterion of the ranking. */
    private record Entry(Subject subject, Score score) {

        private static final Comparator<Entry> BY_SUBJECT = Comparator.comparing(Entry::subject, SUBJECTS);
        static final Comparator<Entry> BY_POINTS =
                Comparator.comparingInt(Entry::atLeast).reversed().thenComparing(BY_SUBJECT);
        static final Comparator<Entry> BY_BOUNDS =
                BY_SUBJECT.thenComparingInt(Entry::atLeast).thenComparingInt(entry -> entry.score.atMost());

        boolean isKnown() {
            return score.isKnown();
        }

        int atLeast() {
            return score.atLeast();
        }
    }

    private RankingMaker() {}

    static Ranking ofOneEach(
            Collection<Scorecard> scorecards,
            Criterion criterion,
            TiePolicy ties,
            MunicipalityRegister register,
            DisclosurePolicy disclosure) {
        scorecards.stream().findFirst().map(Scorecard::catalogue).ifPresent(catalogue -> {
            scorecards.forEach(scorecard -> scorecard.requireStrict(catalogue));
            catalogue.criterion(criterion);
        });
        return ranking(
                RankedEvaluations.oneEach(scorecards, register, disclosure), criterion, ties, register, disclosure);
    }

    static Ranking ofPopulation(
            Collection<Scorecard> scorecards,
            Population population,
            Criterion criterion,
            TiePolicy ties,
            DisclosurePolicy disclosure) {
        population.catalogue().criterion(criterion);
        RankedEvaluations.requireStrict(scorecards, population);
        return ranking(
                RankedEvaluations.of(scorecards, population, disclosure),
                criterion,
                ties,
                population.register(),
                disclosure);
    }

    private static Ranking ranking(
            RankedEvaluations evaluations,
            Criterion criterion,
            TiePolicy ties,
            MunicipalityRegister register,
            DisclosurePolicy disclosure) {
        List<Entry> entries = evaluations.ranked().stream()
                .map(ranked ->
                        new Entry(ranked.subject(), ranked.scorecard().scores().get(criterion.ordinal())))
                .toList();
        List<Entry> known =
                entries.stream().filter(Entry::isKnown).sorted(Entry.BY_POINTS).toList();
        List<Entry> unknown = entries.stream()
                .filter(entry -> !entry.isKnown())
                .sorted(Entry.BY_BOUNDS)
                .toList();
        boolean isWithheld = evaluations.isWithheld() || !disclosure.allows(known.size());
        var ranking = new RankingBuilder()
                .by(criterion)
                .ties(ties)
                .register(register)
                .putAllExclusions(evaluations.exclusions())
                .disclosure(disclosure)
                .isWithheld(isWithheld);
        if (!isWithheld) {
            ranking.addAllPlaces(places(known, ties)).addAllUnranked(unranked(unknown));
        }
        return ranking.build();
    }

    private static List<Ranking.Place> places(List<Entry> known, TiePolicy ties) {
        int[] points = known.stream().mapToInt(Entry::atLeast).toArray();
        int[] different = Arrays.stream(points).distinct().sorted().toArray();
        // Ranks depend on the order only, so that no scale is too large for them.
        Distribution order = Distribution.of(
                Math.max(0, different.length - 1),
                Arrays.stream(points)
                        .map(value -> Arrays.binarySearch(different, value))
                        .toArray());
        return known.stream()
                .<Ranking.Place>map(entry -> new PlaceBuilder()
                        .subject(entry.subject())
                        .score(entry.score())
                        .rank(order.rank(Arrays.binarySearch(different, entry.atLeast()), ties)
                                .value())
                        .build())
                .toList();
    }

    private static List<Ranking.Unranked> unranked(List<Entry> unknown) {
        return unknown.stream()
                .<Ranking.Unranked>map(entry -> new UnrankedBuilder()
                        .subject(entry.subject())
                        .score(entry.score())
                        .build())
                .toList();
    }
}
