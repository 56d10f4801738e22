package io.github.kommunkompass.cli;

import io.github.kommunkompass.benchmark.SelectedEvaluations;
import io.github.kommunkompass.municipality.Municipality;
import io.github.kommunkompass.progress.PopulationChange;
import io.github.kommunkompass.statistics.Figure;
import io.github.kommunkompass.statistics.Rank;
import io.github.kommunkompass.statistics.UnavailableReason;
import io.github.kommunkompass.value.Quoted;
import io.github.kommunkompass.value.SquareRoot;
import java.math.RoundingMode;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The change of a population as a table, by the later rank, with those who came and went below. */
final class MovesText {

    private static final int DECIMALS = 2;

    private final PopulationChange change;
    private final String[] languages;

    MovesText(PopulationChange change, String[] languages) {
        this.change = change;
        this.languages = languages;
    }

    String text() {
        return "By " + change.by().code() + " " + Shown.part(change.by().name().in(languages)) + ", out of "
                + change.by().max() + ", ties: " + change.ties().id() + "\n"
                + selection("Earlier", change.earlierSelection())
                + selection("Later", change.laterSelection()) + "\n"
                + (change.isWithheld()
                        ? "The moves of " + Withheld.fewer(change.disclosure()) + " municipalities are not shown.\n"
                        : table() + correlations())
                + municipalities("Only earlier", change.leavers())
                + municipalities("Only later", change.entrants())
                + MembersText.lookAlikes(all(), change.register());
    }

    private String selection(String time, Optional<SelectedEvaluations> selected) {
        return selected.map(evaluations -> time + ": "
                        + Quoted.count(evaluations.scorecards().size(), "evaluation", "evaluations") + ", "
                        + evaluations.population().describe() + "."
                        // Which evaluations are equal depends on their points.
                        + (change.isWithheld() ? "" : exclusions(MembersText.exclusions(evaluations.exclusions())))
                        + "\n")
                .orElse("");
    }

    private static String exclusions(String sentence) {
        return sentence.isEmpty() ? "" : " " + sentence.strip();
    }

    private String table() {
        TextTable table = new TextTable(
                TextTable.Side.RIGHT,
                TextTable.Side.RIGHT,
                TextTable.Side.LEFT,
                TextTable.Side.LEFT,
                TextTable.Side.RIGHT,
                TextTable.Side.RIGHT,
                TextTable.Side.RIGHT);
        table.row("Rank", "Before", "Municipality", "", "Points", "Before", "Change");
        for (PopulationChange.Move move : change.moves()) {
            table.row(
                    rank(move.laterRank()),
                    rank(move.earlierRank()),
                    move.municipality().name(),
                    move.municipality().country(),
                    Integer.toString(move.later().pointsOrThrow()),
                    Integer.toString(move.earlier().pointsOrThrow()),
                    PointsText.signed(move.pointsChange()));
        }
        return change.moves().isEmpty() ? "No municipality has known points both times.\n" : table.text();
    }

    private static String rank(Rank rank) {
        return rank.position()
                .rounded(1, RoundingMode.UNNECESSARY)
                .stripTrailingZeros()
                .toPlainString();
    }

    private String correlations() {
        return change.moves().isEmpty()
                ? ""
                : "\nRank correlation: Kendall's tau-b " + correlation(change.kendallTauB()) + ", Spearman's rho "
                        + correlation(change.spearmanRho()) + ".\n";
    }

    private static String correlation(Figure<SquareRoot> figure) {
        return figure.map(value -> value.rounded(DECIMALS, RoundingMode.HALF_UP).toString())
                .orElse("unavailable ("
                        + figure.reason().map(UnavailableReason::words).orElse("") + ")");
    }

    private static String municipalities(String title, Collection<Municipality> municipalities) {
        return municipalities.isEmpty()
                ? ""
                : municipalities.stream()
                        .map(municipality -> "  " + Shown.part(municipality.describe()) + "\n")
                        .collect(Collectors.joining("", "\n" + title + ":\n", ""));
    }

    private List<Municipality> all() {
        return Stream.of(
                        change.moves().stream().map(PopulationChange.Move::municipality),
                        change.leavers().stream(),
                        change.entrants().stream())
                .flatMap(municipalities -> municipalities)
                .toList();
    }
}
