package io.github.kommunkompass.benchmark;

import io.github.kommunkompass.catalogue.Criterion;
import io.github.kommunkompass.evaluation.Subject;
import io.github.kommunkompass.scoring.Score;
import io.github.kommunkompass.scoring.Scorecard;
import io.github.kommunkompass.statistics.Distribution;
import io.github.kommunkompass.statistics.TiePolicy;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;

/** Builds a {@link Ranking}. */
final class RankingMaker {

    /** A scorecard's subject with its score for the criterion of the ranking. */
    private record Entry(Subject subject, Score score) {

        private static final Comparator<Entry> BY_SUBJECT = Comparator.comparing(Entry::subject, MemberSets.BY_SUBJECT);
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

    static Ranking ranking(Collection<Scorecard> scorecards, Criterion criterion, TiePolicy ties) {
        scorecards.stream().findFirst().map(Scorecard::catalogue).ifPresent(catalogue -> {
            scorecards.forEach(scorecard -> scorecard.requireStrict(catalogue));
            catalogue.criterion(criterion);
        });
        List<Entry> entries = scorecards.stream()
                .map(scorecard ->
                        new Entry(scorecard.subject(), scorecard.scores().get(criterion.ordinal())))
                .toList();
        List<Entry> ranked =
                entries.stream().filter(Entry::isKnown).sorted(Entry.BY_POINTS).toList();
        Distribution distribution = Distribution.of(
                criterion.max(), ranked.stream().mapToInt(Entry::atLeast).toArray());
        return new RankingBuilder()
                .by(criterion)
                .ties(ties)
                .addAllPlaces(ranked.stream()
                        .map(entry -> new PlaceBuilder()
                                .subject(entry.subject())
                                .score(entry.score())
                                .rank(distribution.rank(entry.atLeast(), ties).value())
                                .build())
                        .toList())
                .addAllUnranked(entries.stream()
                        .filter(entry -> !entry.isKnown())
                        .sorted(Entry.BY_BOUNDS)
                        .map(entry -> new UnrankedBuilder()
                                .subject(entry.subject())
                                .score(entry.score())
                                .build())
                        .toList())
                .build();
    }
}
