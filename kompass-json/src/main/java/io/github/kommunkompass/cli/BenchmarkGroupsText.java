package io.github.kommunkompass.cli;

import io.github.kommunkompass.benchmark.Benchmark;
import io.github.kommunkompass.benchmark.BenchmarkGroups;
import io.github.kommunkompass.language.GroupPhrase;
import io.github.kommunkompass.language.Label;
import io.github.kommunkompass.statistics.Distribution;
import io.github.kommunkompass.statistics.Figure;
import java.util.Map;
import java.util.stream.Collectors;

/** Benchmarks by group as a table, with a row of figures of the total for each group, and the whole as the last. */
final class BenchmarkGroupsText {

    private static final String COMMAND = "kompass compare EVALUATION --with FILE";

    private final BenchmarkGroups groups;
    private final TextStyle style;

    BenchmarkGroupsText(BenchmarkGroups groups, TextStyle style) {
        this.groups = groups;
        this.style = style;
    }

    String text() {
        TextTable table =
                style.table(TextTable.Side.LEFT, TextTable.Side.RIGHT, TextTable.Side.RIGHT, TextTable.Side.RIGHT);
        table.headings(
                style.of(GroupPhrase.BY, style.words().attribute(groups.attribute())),
                style.columnHeading(Label.N),
                style.columnHeading(Label.MEAN_IN_SHORT),
                style.columnHeading(Label.MEDIAN));
        groups.byValue().entrySet().stream()
                .sorted(Map.Entry.comparingByKey(style.words().alphabetical()))
                .forEach(group -> row(table, group.getKey(), group.getValue()));
        row(table, "(" + style.of(Label.UNKNOWN) + ")", groups.unknown());
        table.space();
        row(table, style.heading(Label.ALL), groups.whole());
        return style.words().population(groups.population()) + "\n\n" + table.text()
                + style.note(GroupPhrase.FIGURES_OF)
                + withheld()
                + groups.whole().map(all -> new MembersText(all, style).text()).orElse("")
                + style.note(GroupPhrase.HOW_TO_COMPARE, COMMAND);
    }

    /** Adds a group, unless it has no evaluation. */
    private void row(TextTable table, String name, Figure<Benchmark> group) {
        if (group.isPresent()) {
            Distribution total = group.value().distribution("total");
            if (group.value().evaluations() == 0) {
                return;
            }
            table.row(name, style.words().number(total.n()), style.number(total.mean()), style.number(total.median()));
        } else {
            table.row(name, style.of(Label.WITHHELD), "", "");
        }
    }

    private String withheld() {
        if (!groups.isWithheld()) {
            return "";
        }
        int k = groups.disclosure().minimum().orElseThrow();
        String criteria = groups.withheldCriteria().isEmpty()
                ? ""
                : style.of(
                                GroupPhrase.CRITERIA_WITHHELD,
                                groups.withheldCriteria().stream()
                                        .map(criterion -> criterion.code().toString())
                                        .collect(Collectors.joining(", ")))
                        + "\n";
        return style.note(GroupPhrase.WITHHELD, k) + criteria;
    }
}
