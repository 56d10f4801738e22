package io.github.kommunkompass.cli;

import io.github.kommunkompass.benchmark.SelectedEvaluations;
import io.github.kommunkompass.catalogue.Criterion;
import io.github.kommunkompass.comparison.Neighbours;
import io.github.kommunkompass.evaluation.Subject;
import io.github.kommunkompass.language.Label;
import io.github.kommunkompass.language.Noun;
import io.github.kommunkompass.language.RankingPhrase;
import io.github.kommunkompass.value.Ratio;
import java.util.Map;
import java.util.stream.Collectors;

/** Neighbours by points as a table, the nearest first. */
final class NeighboursText {

    private static final int DECIMALS = 2;

    private final Neighbours neighbours;
    private final Subject subject;
    private final SelectedEvaluations candidates;
    private final Map<Criterion, Ratio> weights;
    private final TextStyle style;

    NeighboursText(
            Neighbours neighbours,
            Subject subject,
            SelectedEvaluations candidates,
            Map<Criterion, Ratio> weights,
            TextStyle style) {
        this.neighbours = neighbours;
        this.subject = subject;
        this.candidates = candidates;
        this.weights = weights;
        this.style = style;
    }

    String text() {
        return style.words().subject(subject) + "\n"
                + style.of(
                        RankingPhrase.AMONG,
                        style.count(candidates.scorecards().size(), Noun.EVALUATION),
                        style.words().population(candidates.population()))
                + "\n"
                + style.of(RankingPhrase.WEIGHTS, weights()) + "\n\n"
                + (neighbours.isWithheld()
                        ? style.of(RankingPhrase.NEIGHBOURS_WITHHELD, style.fewer(neighbours.disclosure())) + "\n"
                        : table())
                + notes();
    }

    private String weights() {
        return weights.entrySet().stream()
                .map(entry -> entry.getKey().code() + "=" + entry.getValue())
                .collect(Collectors.joining(", "));
    }

    private String table() {
        if (neighbours.nearest().isEmpty()) {
            return style.of(RankingPhrase.NO_NEIGHBOURS) + "\n";
        }
        TextTable table = style.table(TextTable.Side.LEFT, TextTable.Side.LEFT, TextTable.Side.RIGHT);
        table.headings(style.columnHeading(Label.MUNICIPALITY), "", style.columnHeading(Label.DISTANCE));
        neighbours
                .nearest()
                .forEach(neighbour -> table.row(
                        neighbour.municipality().name(),
                        neighbour.municipality().country(),
                        style.words().decimal(neighbour.distance(), DECIMALS)));
        return table.text();
    }

    private String notes() {
        String dropped = neighbours.dropped().isEmpty()
                ? ""
                : style.note(RankingPhrase.IGNORED, String.join(", ", neighbours.dropped()));
        String incomparable = neighbours.incomparable().isEmpty()
                ? ""
                : style.note(RankingPhrase.NOT_COMPARED, style.list(style.alphabetically(neighbours.incomparable())));
        return dropped
                + incomparable
                + (neighbours.isWithheld() ? "" : MembersText.exclusions(candidates.exclusions(), style));
    }
}
