package io.github.kommunkompass.cli;

import io.github.kommunkompass.benchmark.SelectedEvaluations;
import io.github.kommunkompass.catalogue.Criterion;
import io.github.kommunkompass.comparison.Neighbours;
import io.github.kommunkompass.evaluation.Subject;
import io.github.kommunkompass.municipality.Municipality;
import io.github.kommunkompass.value.Quoted;
import io.github.kommunkompass.value.Ratio;
import java.math.RoundingMode;
import java.util.Map;
import java.util.stream.Collectors;

/** Neighbours by points as a table, the nearest first. */
final class NeighboursText {

    private static final int DECIMALS = 2;

    private final Neighbours neighbours;
    private final Subject subject;
    private final SelectedEvaluations candidates;
    private final Map<Criterion, Ratio> weights;

    NeighboursText(
            Neighbours neighbours, Subject subject, SelectedEvaluations candidates, Map<Criterion, Ratio> weights) {
        this.neighbours = neighbours;
        this.subject = subject;
        this.candidates = candidates;
        this.weights = weights;
    }

    String text() {
        return subject.describe() + "\n"
                + "Among " + Quoted.count(candidates.scorecards().size(), "evaluation", "evaluations") + ": "
                + candidates.population().describe() + "\n"
                + "Weights: " + weights() + "\n\n"
                + (neighbours.isWithheld()
                        ? "The neighbours among " + Withheld.fewer(neighbours.disclosure())
                                + " municipalities are not shown.\n"
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
            return "No municipality can be compared.\n";
        }
        TextTable table = new TextTable(TextTable.Side.LEFT, TextTable.Side.LEFT, TextTable.Side.RIGHT);
        table.row("Municipality", "", "Distance");
        neighbours
                .nearest()
                .forEach(neighbour -> table.row(
                        neighbour.municipality().name(),
                        neighbour.municipality().country(),
                        neighbour
                                .distance()
                                .rounded(DECIMALS, RoundingMode.HALF_UP)
                                .toString()));
        return table.text();
    }

    private String notes() {
        String dropped = neighbours.dropped().isEmpty()
                ? ""
                : "\nIgnored, because all candidates are equal: " + String.join(", ", neighbours.dropped()) + ".\n";
        String incomparable = neighbours.incomparable().isEmpty()
                ? ""
                : "\nNot compared, because points are unknown: "
                        + Quoted.list(neighbours.incomparable().stream()
                                .map(Municipality::describe)
                                .toList())
                        + ".\n";
        return dropped
                + incomparable
                + (neighbours.isWithheld() ? "" : MembersText.exclusions(candidates.exclusions()));
    }
}
