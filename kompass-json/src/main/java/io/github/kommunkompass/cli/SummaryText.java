package io.github.kommunkompass.cli;

import io.github.kommunkompass.benchmark.Summary;
import io.github.kommunkompass.catalogue.Criterion;
import io.github.kommunkompass.statistics.Figure;
import io.github.kommunkompass.statistics.Statistics;
import io.github.kommunkompass.value.ExactNumber;
import java.math.RoundingMode;
import java.util.LinkedHashMap;
import java.util.Map;

/** The summary statistics of a benchmark, as a table that ends with the total. */
final class SummaryText {

    private static final int DECIMALS = 1;

    private final Summary summary;
    private final String[] languages;

    SummaryText(Summary summary, String[] languages) {
        this.summary = summary;
        this.languages = languages;
    }

    String text() {
        TextTable table = new TextTable(
                TextTable.Side.LEFT,
                TextTable.Side.LEFT,
                TextTable.Side.RIGHT,
                TextTable.Side.RIGHT,
                TextTable.Side.RIGHT,
                TextTable.Side.RIGHT,
                TextTable.Side.RIGHT,
                TextTable.Side.RIGHT,
                TextTable.Side.RIGHT,
                TextTable.Side.RIGHT);
        table.row("", "", "n", "Mean", "SD", "Min", "Q1", "Median", "Q3", "Max");
        Map<Criterion, Statistics> shown = new LinkedHashMap<>(summary.statistics());
        shown.values().removeIf(SummaryText::isEmpty);
        Criterion root = summary.catalogue().root();
        Statistics total = shown.remove(root);
        shown.forEach((criterion, statistics) -> row(table, criterion, statistics));
        if (total != null) {
            table.space();
            row(table, root, total);
        }
        return summary.population().describe() + "\n\n" + table.text() + "\nQuartiles of type "
                + summary.quantileType().number() + ", standard deviation with the divisor n - 1.\n" + withheld();
    }

    private String withheld() {
        return summary.statistics().values().stream().map(Statistics::n).anyMatch(Withheld::is)
                ? "\nFigures of " + Withheld.fewer(summary.disclosure()) + " evaluations are not shown.\n"
                : "";
    }

    private static boolean isEmpty(Statistics statistics) {
        return statistics.n().equals(Figure.of(0L));
    }

    private void row(TextTable table, Criterion criterion, Statistics statistics) {
        int depth = criterion.level().depth();
        table.row(
                depth == 0 ? "" : criterion.code().toString(),
                "  ".repeat(Math.max(0, depth - 1)) + criterion.name().in(languages),
                Withheld.number(statistics.n(), statistics.disclosure()),
                number(statistics.mean()),
                number(statistics.standardDeviation()),
                number(statistics.min()),
                number(statistics.lowerQuartile()),
                number(statistics.median()),
                number(statistics.upperQuartile()),
                number(statistics.max()));
    }

    static String number(Figure<? extends ExactNumber> figure) {
        return figure.map(
                        number -> number.rounded(DECIMALS, RoundingMode.HALF_UP).toString())
                .orElse("");
    }
}
