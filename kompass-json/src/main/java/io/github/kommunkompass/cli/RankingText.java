package io.github.kommunkompass.cli;

import io.github.kommunkompass.benchmark.Ranking;
import io.github.kommunkompass.evaluation.Subject;
import io.github.kommunkompass.language.Label;
import io.github.kommunkompass.language.RankingPhrase;
import io.github.kommunkompass.municipality.Municipality;
import io.github.kommunkompass.value.Ratio;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** A ranking as a table. */
final class RankingText {

    private final Ranking ranking;
    private final TextLanguage language;

    RankingText(Ranking ranking, TextLanguage language) {
        this.ranking = ranking;
        this.language = language;
    }

    String text() {
        TextTable table = new TextTable(
                TextTable.Side.RIGHT,
                TextTable.Side.LEFT,
                TextTable.Side.LEFT,
                TextTable.Side.LEFT,
                TextTable.Side.RIGHT,
                TextTable.Side.LEFT);
        table.row(
                language.heading(Label.RANK),
                language.heading(Label.MUNICIPALITY),
                "",
                language.heading(Label.EVALUATED),
                language.heading(Label.POINTS));
        for (Ranking.Place place : places()) {
            int points = place.score().pointsOrThrow();
            table.row(
                    language.rank(place.rank()),
                    place.subject().municipality().name(),
                    place.subject().municipality().country(),
                    place.subject().evaluated().toString(),
                    Integer.toString(points),
                    Bar.of(points, points, ranking.by().max()));
        }
        for (Ranking.Unranked unranked : ranking.unranked()) {
            table.row(
                    "–",
                    unranked.subject().municipality().name(),
                    unranked.subject().municipality().country(),
                    unranked.subject().evaluated().toString(),
                    PointsText.of(unranked.score()),
                    Bar.of(
                            unranked.score().atLeast(),
                            unranked.score().atMost(),
                            ranking.by().max()));
        }
        String notRanked = ranking.unranked().isEmpty() ? "" : language.note(RankingPhrase.NOT_RANKED);
        return language.by(ranking.by(), ranking.ties()) + "\n\n"
                + (ranking.isWithheld()
                        ? language.of(RankingPhrase.RANKING_WITHHELD, language.fewer(ranking.disclosure())) + "\n"
                        : table.text() + notRanked)
                + MembersText.exclusions(ranking.exclusions(), language)
                + MembersText.lookAlikes(municipalities(), ranking.register(), language);
    }

    /** Returns the places in their order, and equal ones in alphabetical order. */
    private List<Ranking.Place> places() {
        return ranking.places().stream()
                .sorted(Comparator.<Ranking.Place, Ratio>comparing(
                                place -> place.rank().position())
                        .thenComparing(
                                place -> place.subject().municipality().name(),
                                language.words().alphabetical()))
                .toList();
    }

    private List<Municipality> municipalities() {
        return Stream.concat(
                        ranking.places().stream().map(Ranking.Place::subject),
                        ranking.unranked().stream().map(Ranking.Unranked::subject))
                .map(Subject::municipality)
                .toList();
    }
}
