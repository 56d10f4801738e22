package io.github.kommunkompass.json.format;

import io.github.kommunkompass.benchmark.Benchmark;
import io.github.kommunkompass.benchmark.BenchmarkGroups;
import io.github.kommunkompass.benchmark.Population;
import io.github.kommunkompass.catalogue.Criterion;
import io.github.kommunkompass.catalogue.CriterionCode;
import io.github.kommunkompass.json.shape.DocumentShape;
import io.github.kommunkompass.json.shape.ListShape;
import io.github.kommunkompass.json.shape.Member;
import io.github.kommunkompass.json.shape.Members;
import io.github.kommunkompass.json.shape.ObjectShape;
import io.github.kommunkompass.json.shape.Shape;
import io.github.kommunkompass.json.shape.StringShape;
import io.github.kommunkompass.statistics.DisclosurePolicy;
import io.github.kommunkompass.statistics.Figure;
import io.github.kommunkompass.statistics.UnavailableReason;
import io.github.kommunkompass.value.InputRule;
import io.github.kommunkompass.value.JsonPath;
import io.github.kommunkompass.value.Limits;
import io.github.kommunkompass.value.Quoted;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** {@code kompass/benchmark-groups/1}. */
final class BenchmarkGroupsShape extends DocumentShape<BenchmarkGroups> {

    private static final Shape<Benchmark> BENCHMARK = Documents.BENCHMARK
            .described("A benchmark as in a document of its own, kompass/benchmark/1.")
            .named("benchmark");

    private final Member<BenchmarkGroups, String> by = required(
                    "by", StringShape.text(Limits.CODE_LENGTH), BenchmarkGroups::attribute)
            .described("The name of the attribute that divides the population, such as county.");
    private final Member<BenchmarkGroups, Population> population =
            required("population", PopulationShape.POPULATION, BenchmarkGroups::population);
    private final Member<BenchmarkGroups, Integer> minimumShown = optional(
                    "minimumShown",
                    FigureShapes.MINIMUM_SHOWN,
                    groups -> Common.boxed(groups.disclosure().minimum()))
            .described("The minimum size of groups that are shown. Small groups do not follow as differences either.");
    private final Member<BenchmarkGroups, List<Optional<Group>>> groups = required(
                    "groups",
                    ListShape.of(GroupShape.GROUP.<Optional<Group>>converted(
                                    (group, in) -> Optional.of(group), Optional::orElseThrow))
                            .orElse(Optional.empty())
                            .atMost(Limits.GROUPS),
                    BenchmarkGroupsShape::shown)
            .described("The groups that are shown, by value.");
    private final Member<BenchmarkGroups, List<String>> withheld = unlessEmpty(
                    "withheld",
                    ListShape.of(StringShape.text(Limits.CODE_LENGTH))
                            .atMost(Limits.GROUPS)
                            .with("uniqueItems", true),
                    BenchmarkGroupsShape::withheld)
            .described("The values whose groups are withheld. Only with a minimum.");
    private final Member<BenchmarkGroups, Benchmark> unknown = optional(
                    "unknown", BENCHMARK, all -> all.unknown().toOptional())
            .described(
                    "The group of the evaluations whose value is unknown, which may have none. Omitted if it is withheld.");
    private final Member<BenchmarkGroups, Benchmark> whole = optional(
                    "whole", BENCHMARK, all -> all.whole().toOptional())
            .described(
                    "The benchmark of all groups together. It has no members if a group is withheld. Omitted if it is withheld.");
    private final Member<BenchmarkGroups, List<CriterionCode>> withheldCriteria = unlessEmpty(
                    "withheldCriteria",
                    ListShape.of(Common.CODE).with("uniqueItems", true),
                    all -> all.withheldCriteria().stream().map(Criterion::code).toList())
            .described("The criteria whose points the whole withholds. Only with a minimum.");

    BenchmarkGroupsShape() {
        super(
                "benchmark-groups",
                BenchmarkGroups.class,
                "Benchmarks by group",
                "The benchmarks of the groups of a population and of the whole. Each evaluation is in one group. "
                        + WHOLE_NUMBERS);
    }

    private static List<Optional<Group>> shown(BenchmarkGroups all) {
        return all.byValue().entrySet().stream()
                .flatMap(entry -> entry.getValue().toOptional().stream()
                        .map(benchmark -> Optional.of(new Group(entry.getKey(), benchmark))))
                .toList();
    }

    private static List<String> withheld(BenchmarkGroups all) {
        return all.byValue().entrySet().stream()
                .filter(entry -> !entry.getValue().isPresent())
                .map(Map.Entry::getKey)
                .toList();
    }

    @Override
    protected @Nullable BenchmarkGroups make(Members read) {
        Map<String, Figure<Benchmark>> byValue = byValue(read);
        Population known = read.get(population);
        if (known == null) {
            return null;
        }
        List<CriterionCode> codes = read.get(withheldCriteria, List.of());
        Common.checkCodes(codes, known.catalogue(), read.path(withheldCriteria), read.in());
        if (read.in().report().hasErrors()) {
            return null;
        }
        return read.made(
                groups,
                () -> BenchmarkGroups.of(
                        known,
                        read.get(by, ""),
                        read.find(minimumShown).map(DisclosurePolicy::minimum).orElse(DisclosurePolicy.none()),
                        byValue,
                        figure(read.find(unknown)),
                        figure(read.find(whole)),
                        codes.stream().map(known.catalogue()::criterion).toList()));
    }

    private static Figure<Benchmark> figure(Optional<Benchmark> benchmark) {
        return benchmark.map(Figure::of).orElse(Figure.unavailable(UnavailableReason.WITHHELD));
    }

    /** Returns the groups by value, and reports values that occur again. */
    private Map<String, Figure<Benchmark>> byValue(Members read) {
        Map<String, Figure<Benchmark>> byValue = new LinkedHashMap<>();
        List<Optional<Group>> shown = read.get(groups, List.of());
        for (int i = 0; i < shown.size(); i++) {
            JsonPath path = read.path(groups).element(i);
            shown.get(i).ifPresent(group -> put(group.value(), Figure.of(group.benchmark()), byValue, path, read));
        }
        for (String value : read.get(withheld, List.of())) {
            put(value, figure(Optional.empty()), byValue, read.path(withheld), read);
        }
        return byValue;
    }

    private static void put(
            String value,
            Figure<Benchmark> figure,
            Map<String, Figure<Benchmark>> byValue,
            JsonPath path,
            Members read) {
        if (byValue.putIfAbsent(value, figure) != null) {
            read.in().invalid(path, InputRule.INVALID_VALUE, Quoted.of(value) + " a second time", "each value once");
        }
    }

    /** A value and the benchmark of its group. */
    record Group(String value, Benchmark benchmark) {}

    private static final class GroupShape extends ObjectShape<Group> {

        static final Shape<Group> GROUP =
                new GroupShape().described("A group that is shown.").named("benchmarkGroup");

        private final Member<Group, String> value = required(
                        "value", StringShape.text(Limits.CODE_LENGTH), Group::value)
                .described("The value of the attribute.");
        private final Member<Group, Benchmark> benchmark = required("benchmark", BENCHMARK, Group::benchmark);

        @Override
        protected @Nullable Group make(Members read) {
            String known = read.get(value);
            Benchmark made = read.get(benchmark);
            return known == null || made == null ? null : new Group(known, made);
        }
    }
}
