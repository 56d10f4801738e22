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
    private final TextStyle style;

    RankingText(Ranking ranking, TextStyle style) {
        this.ranking = ranking;
        this.style = style;
    }

    String text() {
        TextTable table = style.table(
                TextTable.Side.RIGHT,
                TextTable.Side.LEFT,
                TextTable.Side.LEFT,
                TextTable.Side.LEFT,
                TextTable.Side.RIGHT,
                TextTable.Side.BAR);
        table.headings(
                style.columnHeading(Label.RANK),
                style.columnHeading(Label.MUNICIPALITY),
                "",
                style.columnHeading(Label.EVALUATED),
                style.columnHeading(Label.POINTS));
        for (Ranking.Place place : places()) {
            int points = place.score().pointsOrThrow();
            table.row(
                    style.rank(place.rank()),
                    place.subject().municipality().name(),
                    place.subject().municipality().country(),
                    place.subject().evaluated().toString(),
                    Integer.toString(points),
                    style.bar().of(points, points, ranking.by().max()));
        }
        for (Ranking.Unranked unranked : ranking.unranked()) {
            table.row(
                    "–",
                    unranked.subject().municipality().name(),
                    unranked.subject().municipality().country(),
                    unranked.subject().evaluated().toString(),
                    PointsText.of(unranked.score()),
                    style.bar()
                            .of(
                                    unranked.score().atLeast(),
                                    unranked.score().atMost(),
                                    ranking.by().max()));
        }
        String notRanked = ranking.unranked().isEmpty() ? "" : style.note(RankingPhrase.NOT_RANKED);
        return style.by(ranking.by(), ranking.ties()) + "\n\n"
                + (ranking.isWithheld()
                        ? style.of(RankingPhrase.RANKING_WITHHELD, style.fewer(ranking.disclosure())) + "\n"
                        : table.text() + notRanked)
                + MembersText.exclusions(ranking.exclusions(), style)
                + MembersText.lookAlikes(municipalities(), ranking.register(), style);
    }

    /** Returns the places in their order, and equal ones in alphabetical order. */
    private List<Ranking.Place> places() {
        return ranking.places().stream()
                .sorted(Comparator.<Ranking.Place, Ratio>comparing(
                                place -> place.rank().position())
                        .thenComparing(
                                place -> place.subject().municipality().name(),
                                style.words().alphabetical()))
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
