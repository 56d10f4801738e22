package io.github.kommunkompass.cli;

import io.github.kommunkompass.benchmark.Summary;
import io.github.kommunkompass.catalogue.Criterion;
import io.github.kommunkompass.language.Label;
import io.github.kommunkompass.language.PopulationPhrase;
import io.github.kommunkompass.statistics.Figure;
import io.github.kommunkompass.statistics.Statistics;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Stream;

/** The summary statistics of a benchmark, as a table that ends with the total. */
final class SummaryText {

    private final Summary summary;
    private final TextStyle style;

    SummaryText(Summary summary, TextStyle style) {
        this.summary = summary;
        this.style = style;
    }

    String text() {
        TextTable table = style.table(
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
        table.headings(Stream.concat(
                        Stream.of("", ""),
                        Stream.of(
                                        Label.N,
                                        Label.MEAN_IN_SHORT,
                                        Label.SD,
                                        Label.MIN,
                                        Label.Q1,
                                        Label.MEDIAN,
                                        Label.Q3,
                                        Label.GREATEST)
                                .map(style::columnHeading))
                .toArray(String[]::new));
        Map<Criterion, Statistics> shown = new LinkedHashMap<>(summary.statistics());
        shown.values().removeIf(SummaryText::isEmpty);
        Criterion root = summary.catalogue().root();
        Statistics total = shown.remove(root);
        shown.forEach((criterion, statistics) -> row(table, criterion, statistics));
        if (total != null) {
            table.space();
            row(table, root, total);
        }
        return style.words().population(summary.population()) + "\n\n" + table.text()
                + style.note(PopulationPhrase.QUARTILES, summary.quantileType().number()) + withheld();
    }

    private String withheld() {
        return summary.statistics().values().stream().map(Statistics::n).anyMatch(Withheld::is)
                ? style.note(PopulationPhrase.FIGURES_WITHHELD, style.fewer(summary.disclosure()))
                : "";
    }

    private static boolean isEmpty(Statistics statistics) {
        return statistics.n().equals(Figure.of(0L));
    }

    private void row(TextTable table, Criterion criterion, Statistics statistics) {
        table.row(
                TextStyle.code(criterion),
                style.indented(criterion),
                style.number(statistics.n(), statistics.disclosure()),
                style.number(statistics.mean()),
                style.number(statistics.standardDeviation()),
                style.number(statistics.min()),
                style.number(statistics.lowerQuartile()),
                style.number(statistics.median()),
                style.number(statistics.upperQuartile()),
                style.number(statistics.max()));
    }
}
