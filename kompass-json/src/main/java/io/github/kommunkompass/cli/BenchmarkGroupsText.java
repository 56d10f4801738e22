package io.github.kommunkompass.cli;

import io.github.kommunkompass.benchmark.Benchmark;
import io.github.kommunkompass.benchmark.BenchmarkGroups;
import io.github.kommunkompass.catalogue.Criterion;
import io.github.kommunkompass.statistics.Distribution;
import io.github.kommunkompass.statistics.Figure;
import java.util.stream.Collectors;

/** Benchmarks by group as a table, with a row of figures of the total for each group, and the whole as the last. */
final class BenchmarkGroupsText {

    private final BenchmarkGroups groups;
    private final String[] languages;

    BenchmarkGroupsText(BenchmarkGroups groups, String[] languages) {
        this.groups = groups;
        this.languages = languages;
    }

    String text() {
        Criterion root = groups.population().catalogue().root();
        TextTable table =
                new TextTable(TextTable.Side.LEFT, TextTable.Side.RIGHT, TextTable.Side.RIGHT, TextTable.Side.RIGHT);
        table.row("By " + groups.attribute(), "n", "Mean", "Median");
        groups.byValue().forEach((value, group) -> row(table, value, group));
        row(table, "(unknown)", groups.unknown());
        table.space();
        row(table, "All", groups.whole());
        return groups.population().describe() + "\n\n" + table.text() + "\nFigures of "
                + Shown.part(root.name().in(languages))
                + "; n is the number of evaluations with points for it.\n"
                + withheld()
                + groups.whole().map(all -> new MembersText(all).text()).orElse("")
                + "\nAn evaluation beside its group: kompass compare EVALUATION --with FILE, the file being this as JSON.\n";
    }

    private static void row(TextTable table, String name, Figure<Benchmark> group) {
        if (group.isPresent()) {
            Distribution total = group.value().distribution("total");
            table.row(
                    name,
                    String.valueOf(total.n()),
                    SummaryText.number(total.mean()),
                    SummaryText.number(total.median()));
        } else {
            table.row(name, "withheld", "", "");
        }
    }

    private String withheld() {
        if (!groups.isWithheld()) {
            return "";
        }
        int k = groups.disclosure().minimum().orElseThrow();
        String criteria = groups.withheldCriteria().isEmpty()
                ? ""
                : groups.withheldCriteria().stream()
                        .map(criterion -> criterion.code().toString())
                        .collect(Collectors.joining(
                                ", ", "Of all, the points for these criteria are withheld too: ", ".\n"));
        return "\nGroups are withheld that have fewer than " + k
                + " evaluations, or from which such a group would follow.\n" + criteria;
    }
}
