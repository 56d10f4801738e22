package io.github.kommunkompass.cli;

import io.github.kommunkompass.benchmark.Benchmark;
import io.github.kommunkompass.benchmark.BenchmarkAccumulator;
import io.github.kommunkompass.benchmark.BenchmarkGroups;
import io.github.kommunkompass.benchmark.BenchmarkGroupsAccumulator;
import io.github.kommunkompass.benchmark.GroupAttribute;
import io.github.kommunkompass.benchmark.RepeatPolicy;
import io.github.kommunkompass.benchmark.Summary;
import io.github.kommunkompass.json.Format;
import io.github.kommunkompass.json.KompassJson;
import io.github.kommunkompass.statistics.QuantileType;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/** {@code kompass benchmark FILE... --repeats all|latest|earliest}. */
@Command(
        name = "benchmark",
        description = {
            "Summarises evaluations of one revision, and merges benchmarks.",
            "Prints kompass/benchmark/1, or with --group-by kompass/benchmark-groups/1. Evaluations that are"
                    + " not part of the population are counted by reason."
        },
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        footer = {
            "",
            "Examples:",
            "  kompass benchmark evaluations.ndjson --repeats latest --revision SE-2020 \\",
            "      > benchmark.json",
            "  kompass benchmark north.json south.json --repeats latest",
            "  kompass benchmark results.xlsx --repeats latest --format text --minimum 5",
            "  kompass benchmark results.xlsx --repeats latest --format csv --rows members",
            "  kompass benchmark results.xlsx --repeats latest --group-by county \\",
            "      --minimum 5 > groups.json",
            "  kompass benchmark results.xlsx --repeats latest --revision SE-2020 \\",
            "      --group-by sizes.csv:size --format text"
        })
@SuppressWarnings("NullAway.Init") // picocli sets the fields
final class BenchmarkCommand implements Callable<Integer> {

    @ParentCommand
    private Main main;

    @Spec
    private CommandSpec spec;

    @Mixin
    private TableOutput output;

    @Mixin
    private DisclosureOption disclosure;

    @Parameters(
            arity = "1..*",
            paramLabel = "FILE",
            description = "Evaluations, and benchmarks, which are merged: " + Input.KINDS)
    private List<String> files;

    @Option(
            names = "--repeats",
            required = true,
            paramLabel = "all|latest|earliest",
            description = "Which evaluations of a municipality count if there are several.",
            converter = OptionConverters.RepeatsConverter.class)
    private RepeatPolicy repeats;

    @Option(
            names = "--rows",
            paramLabel = "counts|members",
            description =
                    "What a row of the table is: a number of points for a criterion, with how many evaluations have it"
                            + " (counts, the default), or an evaluation of the population (members).",
            converter = OptionConverters.RowsConverter.class)
    private @Nullable BenchmarkRows rows;

    @Option(
            names = "--group-by",
            paramLabel = GroupBy.LABEL,
            description =
                    "Makes a benchmark for each group, and for all: by county or group of the register at the date of"
                            + " the evaluation, or by a column of a table with the names or codes of municipalities.",
            converter = GroupBy.Converter.class)
    private @Nullable GroupBy groupBy;

    @Mixin
    private PopulationOptions populations;

    @Override
    public Integer call() {
        output.check();
        if (groupBy != null) {
            return callByGroup(groupBy);
        }
        if (disclosure.isGiven() && output.format() != ResultOutput.Format.TEXT) {
            throw new ParameterException(
                    spec.commandLine(),
                    "Found --minimum with --format " + output.format().id()
                            + ", expected it with --format text: a benchmark as JSON or as a table has all points.");
        }
        if (rows != null && !output.isTable()) {
            throw new ParameterException(
                    spec.commandLine(), "Found --rows without a table, expected it with --format csv or xlsx.");
        }
        List<Input> inputs = inputs();
        Optional<Benchmark> benchmark = onAllProcessors(inputs);
        if (benchmark.isEmpty()) {
            benchmark = inOrder(inputs);
        }
        benchmark.ifPresent(this::print);
        return benchmark.isPresent() ? 0 : Failures.FAILED;
    }

    private Optional<Benchmark> onAllProcessors(List<Input> inputs) {
        try (ReadCount count = new ReadCount(main.streams(), inputs)) {
            return ParallelBenchmark.of(
                    inputs,
                    populations.library(),
                    populations.catalogue(),
                    catalogue -> populations.population(catalogue, repeats),
                    count);
        }
    }

    /** Reads one evaluation after the other, and returns the benchmark, or empty if there was an error, which was printed. */
    private Optional<Benchmark> inOrder(List<Input> inputs) {
        return read(
                inputs,
                Format.BENCHMARK,
                new BenchmarkParts.Kind<>(
                        catalogue -> BenchmarkAccumulator.of(populations.population(catalogue, repeats)),
                        BenchmarkAccumulator::add,
                        BenchmarkAccumulator::toBenchmark,
                        Benchmark::merge,
                        Benchmark::catalogue));
    }

    private Optional<BenchmarkGroups> byGroup(GroupBy by) {
        GroupAttribute attribute = by.attribute(main.streams(), populations.settings(false));
        return read(
                inputs(),
                Format.BENCHMARK_GROUPS,
                new BenchmarkParts.Kind<>(
                        catalogue ->
                                BenchmarkGroupsAccumulator.of(populations.population(catalogue, repeats), attribute),
                        BenchmarkGroupsAccumulator::add,
                        BenchmarkGroupsAccumulator::toBenchmarkGroups,
                        BenchmarkGroups::merge,
                        groups -> groups.population().catalogue()));
    }

    private <A, R> Optional<R> read(List<Input> inputs, Format<R> format, BenchmarkParts.Kind<A, R> kind) {
        var parts = new BenchmarkParts<>(populations.catalogue(), kind);
        EvaluationFiles evaluations =
                populations.files(output.isCsv(), new EvaluationFiles.Results<>(format, parts::add));
        evaluations.forEach(inputs, parts::add);
        if (evaluations.hasInvalid()) {
            return Optional.empty();
        }
        return Optional.of(parts.result()
                .orElseThrow(() -> new ParameterException(
                        spec.commandLine(), "No evaluation or benchmark determines the revision: use --revision.")));
    }

    private List<Input> inputs() {
        return files.stream()
                .flatMap(file -> populations.input(file).files().stream())
                .toList();
    }

    private int callByGroup(GroupBy by) {
        if (output.isTable()) {
            throw new ParameterException(
                    spec.commandLine(),
                    "Found --group-by with --format " + output.format().id() + ", expected json or text.");
        }
        if (rows != null) {
            throw new ParameterException(spec.commandLine(), "Found --rows with --group-by, expected one of them.");
        }
        Optional<BenchmarkGroups> groups = byGroup(by);
        groups.ifPresent(all -> print(all.disclosed(disclosure.policy())));
        return groups.isPresent() ? 0 : Failures.FAILED;
    }

    private void print(BenchmarkGroups groups) {
        output.print(
                main.streams(),
                () -> new BenchmarkGroupsText(
                                groups,
                                output.style(main.streams(), groups.population().catalogue()))
                        .text(),
                () -> KompassJson.standard().write(Format.BENCHMARK_GROUPS, groups));
    }

    private void print(Benchmark benchmark) {
        output.print(
                main.streams(),
                () -> new SummaryText(summary(benchmark), output.style(main.streams(), benchmark.catalogue())).text()
                        + new MembersText(benchmark, output.style(main.streams(), benchmark.catalogue())).text(),
                () -> KompassJson.standard().write(Format.BENCHMARK, benchmark),
                language -> (rows == null ? BenchmarkRows.COUNTS : rows).table(benchmark, language),
                populations.dialect());
    }

    private Summary summary(Benchmark benchmark) {
        return Summary.of(benchmark, QuantileType.TYPE_7, disclosure.policy());
    }
}
