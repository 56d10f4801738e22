package io.github.kommunkompass.cli;

import io.github.kommunkompass.benchmark.Ranking;
import io.github.kommunkompass.evaluation.Subject;
import io.github.kommunkompass.municipality.Municipality;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.stream.Stream;

/** A ranking as a table. */
final class RankingText {

    private final Ranking ranking;
    private final String[] languages;

    RankingText(Ranking ranking, String[] languages) {
        this.ranking = ranking;
        this.languages = languages;
    }

    String text() {
        TextTable table = new TextTable(
                TextTable.Side.RIGHT,
                TextTable.Side.LEFT,
                TextTable.Side.LEFT,
                TextTable.Side.LEFT,
                TextTable.Side.RIGHT,
                TextTable.Side.LEFT);
        table.row("Rank", "Municipality", "", "Evaluated", "Points");
        for (Ranking.Place place : ranking.places()) {
            int points = place.score().pointsOrThrow();
            table.row(
                    rank(place),
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
        String notRanked = ranking.unranked().isEmpty() ? "" : "\nNot ranked (–): the points are unknown.\n";
        return "By " + ranking.by().code() + " "
                + Shown.part(ranking.by().name().in(languages)) + ", out of "
                + ranking.by().max() + ", ties: " + ranking.ties().id() + "\n\n"
                + (ranking.isWithheld()
                        ? "The ranking of " + Withheld.fewer(ranking.disclosure()) + " evaluations is not shown.\n"
                        : table.text() + notRanked)
                + MembersText.exclusions(ranking.exclusions())
                + MembersText.lookAlikes(municipalities(), ranking.register());
    }

    private List<Municipality> municipalities() {
        return Stream.concat(
                        ranking.places().stream().map(Ranking.Place::subject),
                        ranking.unranked().stream().map(Ranking.Unranked::subject))
                .map(Subject::municipality)
                .toList();
    }

    private static String rank(Ranking.Place place) {
        BigDecimal rank =
                place.rank().position().rounded(1, RoundingMode.UNNECESSARY).stripTrailingZeros();
        return rank.toPlainString();
    }
}
