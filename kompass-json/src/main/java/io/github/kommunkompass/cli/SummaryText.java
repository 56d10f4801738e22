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
    private final TextLanguage language;

    SummaryText(Summary summary, TextLanguage language) {
        this.summary = summary;
        this.language = language;
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
        table.row(Stream.concat(
                        Stream.of("", ""),
                        Stream.of(
                                        Label.N,
                                        Label.MEAN_IN_SHORT,
                                        Label.SD,
                                        Label.MIN,
                                        Label.Q1,
                                        Label.MEDIAN,
                                        Label.Q3,
                                        Label.MAX)
                                .map(language::heading))
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
        return language.words().population(summary.population()) + "\n\n" + table.text()
                + language.note(
                        PopulationPhrase.QUARTILES, summary.quantileType().number()) + withheld();
    }

    private String withheld() {
        return summary.statistics().values().stream().map(Statistics::n).anyMatch(Withheld::is)
                ? language.note(PopulationPhrase.FIGURES_WITHHELD, language.fewer(summary.disclosure()))
                : "";
    }

    private static boolean isEmpty(Statistics statistics) {
        return statistics.n().equals(Figure.of(0L));
    }

    private void row(TextTable table, Criterion criterion, Statistics statistics) {
        table.row(
                TextLanguage.code(criterion),
                language.indented(criterion),
                language.number(statistics.n(), statistics.disclosure()),
                language.number(statistics.mean()),
                language.number(statistics.standardDeviation()),
                language.number(statistics.min()),
                language.number(statistics.lowerQuartile()),
                language.number(statistics.median()),
                language.number(statistics.upperQuartile()),
                language.number(statistics.max()));
    }
}
