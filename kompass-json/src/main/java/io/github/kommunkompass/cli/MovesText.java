package io.github.kommunkompass.cli;

import io.github.kommunkompass.benchmark.SelectedEvaluations;
import io.github.kommunkompass.language.Label;
import io.github.kommunkompass.language.Noun;
import io.github.kommunkompass.language.RankingPhrase;
import io.github.kommunkompass.municipality.Municipality;
import io.github.kommunkompass.progress.PopulationChange;
import io.github.kommunkompass.statistics.Figure;
import io.github.kommunkompass.value.SquareRoot;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The change of a population as a table, by the later rank, with those who came and went below. */
final class MovesText {

    private static final int DECIMALS = 2;

    private final PopulationChange change;
    private final TextStyle style;

    MovesText(PopulationChange change, TextStyle style) {
        this.change = change;
        this.style = style;
    }

    String text() {
        return style.by(change.by(), change.ties()) + "\n"
                + selection(RankingPhrase.EARLIER, change.earlierSelection())
                + selection(RankingPhrase.LATER, change.laterSelection()) + "\n"
                + (change.isWithheld()
                        ? style.of(RankingPhrase.MOVES_WITHHELD, style.fewer(change.disclosure())) + "\n"
                        : table() + correlations())
                + municipalities(RankingPhrase.ONLY_EARLIER, change.leavers())
                + municipalities(RankingPhrase.ONLY_LATER, change.entrants())
                + MembersText.lookAlikes(all(), change.register(), style);
    }

    private String selection(RankingPhrase time, Optional<SelectedEvaluations> selected) {
        return selected.map(evaluations -> style.of(
                                time,
                                style.count(evaluations.scorecards().size(), Noun.EVALUATION),
                                style.words().population(evaluations.population()))
                        // Which evaluations are equal depends on their points.
                        + (change.isWithheld()
                                ? ""
                                : exclusions(MembersText.exclusions(evaluations.exclusions(), style)))
                        + "\n")
                .orElse("");
    }

    private static String exclusions(String sentence) {
        return sentence.isEmpty() ? "" : " " + sentence.strip();
    }

    private String table() {
        TextTable table = style.table(
                TextTable.Side.RIGHT,
                TextTable.Side.RIGHT,
                TextTable.Side.LEFT,
                TextTable.Side.LEFT,
                TextTable.Side.RIGHT,
                TextTable.Side.RIGHT,
                TextTable.Side.RIGHT);
        table.headings(
                style.columnHeading(Label.RANK),
                style.heading(Label.EARLIER.then(Label.RANK)),
                style.columnHeading(Label.MUNICIPALITY),
                "",
                style.columnHeading(Label.POINTS),
                style.heading(Label.EARLIER.then(Label.POINTS)),
                style.columnHeading(Label.CHANGE));
        for (PopulationChange.Move move : change.moves()) {
            table.row(
                    style.rank(move.laterRank()),
                    style.rank(move.earlierRank()),
                    move.municipality().name(),
                    move.municipality().country(),
                    Integer.toString(move.later().pointsOrThrow()),
                    Integer.toString(move.earlier().pointsOrThrow()),
                    style.signed(move.pointsChange()));
        }
        return change.moves().isEmpty() ? style.of(RankingPhrase.NO_MOVES) + "\n" : table.text();
    }

    private String correlations() {
        return change.moves().isEmpty()
                ? ""
                : style.note(
                        RankingPhrase.CORRELATION,
                        correlation(change.kendallTauB()),
                        correlation(change.spearmanRho()));
    }

    private String correlation(Figure<SquareRoot> figure) {
        return figure.isPresent() ? style.words().decimal(figure.value(), DECIMALS) : style.unavailable(figure);
    }

    private String municipalities(RankingPhrase title, Collection<Municipality> municipalities) {
        return municipalities.isEmpty()
                ? ""
                : style.alphabetically(municipalities).stream()
                        .map(municipality -> "  " + Shown.part(municipality) + "\n")
                        .collect(Collectors.joining("", style.note(title), ""));
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
