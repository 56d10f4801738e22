package io.github.kommunkompass.cli;

import io.github.kommunkompass.benchmark.Benchmark;
import io.github.kommunkompass.benchmark.BenchmarkGroups;
import io.github.kommunkompass.catalogue.Criterion;
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
    private final TextLanguage language;

    BenchmarkGroupsText(BenchmarkGroups groups, TextLanguage language) {
        this.groups = groups;
        this.language = language;
    }

    String text() {
        Criterion root = groups.population().catalogue().root();
        TextTable table =
                new TextTable(TextTable.Side.LEFT, TextTable.Side.RIGHT, TextTable.Side.RIGHT, TextTable.Side.RIGHT);
        table.row(
                language.of(GroupPhrase.BY, language.words().attribute(groups.attribute())),
                language.heading(Label.N),
                language.heading(Label.MEAN_IN_SHORT),
                language.heading(Label.MEDIAN));
        groups.byValue().entrySet().stream()
                .sorted(Map.Entry.comparingByKey(language.words().alphabetical()))
                .forEach(group -> row(table, group.getKey(), group.getValue()));
        row(table, "(" + language.of(Label.UNKNOWN) + ")", groups.unknown());
        table.space();
        row(table, language.heading(Label.ALL), groups.whole());
        return language.words().population(groups.population()) + "\n\n" + table.text()
                + language.note(GroupPhrase.FIGURES_OF, language.part(root.name()))
                + withheld()
                + groups.whole()
                        .map(all -> new MembersText(all, language).text())
                        .orElse("")
                + language.note(GroupPhrase.HOW_TO_COMPARE, COMMAND);
    }

    private void row(TextTable table, String name, Figure<Benchmark> group) {
        if (group.isPresent()) {
            Distribution total = group.value().distribution("total");
            table.row(
                    name,
                    language.words().number(total.n()),
                    language.number(total.mean()),
                    language.number(total.median()));
        } else {
            table.row(name, language.of(Label.WITHHELD), "", "");
        }
    }

    private String withheld() {
        if (!groups.isWithheld()) {
            return "";
        }
        int k = groups.disclosure().minimum().orElseThrow();
        String criteria = groups.withheldCriteria().isEmpty()
                ? ""
                : language.of(
                                GroupPhrase.CRITERIA_WITHHELD,
                                groups.withheldCriteria().stream()
                                        .map(criterion -> criterion.code().toString())
                                        .collect(Collectors.joining(", ")))
                        + "\n";
        return language.note(GroupPhrase.WITHHELD, k) + criteria;
    }
}
