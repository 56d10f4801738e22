package io.github.kommunkompass.cli;

import io.github.kommunkompass.benchmark.Benchmark;
import io.github.kommunkompass.benchmark.BenchmarkAccumulator;
import io.github.kommunkompass.benchmark.BenchmarkGroups;
import io.github.kommunkompass.benchmark.BenchmarkGroupsAccumulator;
import io.github.kommunkompass.benchmark.RepeatPolicy;
import io.github.kommunkompass.benchmark.Summary;
import io.github.kommunkompass.catalogue.Catalogue;
import io.github.kommunkompass.evaluation.Evaluation;
import io.github.kommunkompass.json.Format;
import io.github.kommunkompass.json.KompassJson;
import io.github.kommunkompass.scoring.IncomparableRevisionsException;
import io.github.kommunkompass.statistics.QuantileType;
import io.github.kommunkompass.value.InvalidValueException;
import java.util.ArrayList;
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
            "Summarises evaluations of one revision exactly, and merges benchmarks, as kompass/benchmark/1, or by group as"
                    + " kompass/benchmark-groups/1.",
            "Evaluations that are not part of the population are counted by reason."
        },
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        footer = {
            "",
            "Examples:",
            "  kompass benchmark evaluations.ndjson --repeats latest --revision SE-2020",
            "  kompass benchmark north.json south.json --repeats latest --revision SE-2020",
            "  kompass benchmark evaluations.ndjson --repeats latest --format text --minimum 5",
            "  kompass benchmark results.xlsx --repeats latest --format csv --rows members",
            "  kompass benchmark evaluations.ndjson --repeats latest --group-by county --minimum 5"
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
                    "What the rows of a table are: a number of points of a criterion, and how many evaluations have it"
                            + " (counts, the default), or an evaluation of the population (members).",
            converter = OptionConverters.RowsConverter.class)
    private @Nullable BenchmarkRows rows;

    @Option(
            names = "--group-by",
            paramLabel = GroupBy.LABEL,
            description =
                    "A benchmark for each group, and for all: by the county or the group of the register at the date of the"
                            + " evaluation, or by a column of a table with the names or codes of municipalities.",
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
        if (disclosure.isGiven() && output.format() != OutputOptions.Format.TEXT) {
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
        Optional<Benchmark> benchmark = ParallelBenchmark.of(
                inputs,
                populations.library(),
                populations.catalogue(),
                catalogue -> populations.population(catalogue, repeats),
                new ReadCount(main.streams()));
        if (benchmark.isEmpty()) {
            benchmark = inOrder(inputs);
        }
        benchmark.ifPresent(this::print);
        return benchmark.isPresent() ? 0 : Failures.FAILED;
    }

    /** Reads one evaluation after the other, and returns the benchmark, or empty if there was an error, which was printed. */
    private Optional<Benchmark> inOrder(List<Input> inputs) {
        Collecting collecting = new Collecting(populations.catalogue());
        EvaluationFiles evaluations =
                populations.files(output.isCsv(), new EvaluationFiles.Results<>(Format.BENCHMARK, collecting::add));
        evaluations.forEach(inputs, collecting::add);
        return evaluations.hasInvalid() ? Optional.empty() : Optional.of(collecting.benchmark());
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
        var collecting = new BenchmarkByGroup(
                by.attribute(main.streams(), populations.settings(false)),
                populations.catalogue(),
                (catalogue, attribute) ->
                        BenchmarkGroupsAccumulator.of(populations.population(catalogue, repeats), attribute));
        EvaluationFiles evaluations =
                populations.files(false, new EvaluationFiles.Results<>(Format.BENCHMARK_GROUPS, collecting::add));
        evaluations.forEach(inputs(), collecting::add);
        if (evaluations.hasInvalid()) {
            return Failures.FAILED;
        }
        BenchmarkGroups groups =
                collecting.groups().orElseThrow(this::revisionUnknown).disclosed(disclosure.policy());
        output.print(
                main.streams(),
                () -> new BenchmarkGroupsText(
                                groups, output.languages(groups.population().catalogue()))
                        .text(),
                () -> KompassJson.standard().write(Format.BENCHMARK_GROUPS, groups));
        return 0;
    }

    private ParameterException revisionUnknown() {
        return new ParameterException(
                spec.commandLine(), "No evaluation or benchmark determines the revision: use --revision.");
    }

    private void print(Benchmark benchmark) {
        output.print(
                main.streams(),
                () -> new SummaryText(summary(benchmark), output.languages(benchmark.catalogue())).text()
                        + new MembersText(benchmark).text(),
                () -> KompassJson.standard().write(Format.BENCHMARK, benchmark),
                language -> (rows == null ? BenchmarkRows.COUNTS : rows).table(benchmark, language),
                populations.dialect());
    }

    private Summary summary(Benchmark benchmark) {
        return Summary.of(benchmark, QuantileType.TYPE_7, disclosure.policy());
    }

    /** A benchmark and the file that it is from. */
    private record Part(Input input, Benchmark benchmark) {

        Benchmark mergedInto(Benchmark other) {
            try {
                return other.merge(benchmark);
            } catch (InvalidValueException e) {
                throw new Failures.UnsuitableFileException(input, e.found(), e.expected());
            }
        }
    }

    /** Adds evaluations to an accumulator, of the requested revision or that of the first file, and keeps benchmarks. */
    private final class Collecting {

        private final List<Part> parts = new ArrayList<>();
        private final Optional<Catalogue> revision;
        private @Nullable BenchmarkAccumulator accumulator;

        Collecting(Optional<Catalogue> revision) {
            this.revision = revision;
        }

        void add(Input input, Benchmark benchmark) {
            accumulator(benchmark.catalogue());
            parts.add(new Part(input, benchmark));
        }

        void add(Evaluation evaluation, EvaluationFiles.Place place) {
            BenchmarkAccumulator into = accumulator(evaluation.catalogue());
            if (revision.isEmpty()) {
                IncomparableRevisionsException.check(into.population().catalogue(), evaluation.catalogue());
            }
            into.add(evaluation, place);
        }

        private BenchmarkAccumulator accumulator(Catalogue first) {
            BenchmarkAccumulator known = accumulator;
            if (known == null) {
                known = BenchmarkAccumulator.of(populations.population(revision.orElse(first), repeats));
                accumulator = known;
            }
            return known;
        }

        Benchmark benchmark() {
            if (accumulator == null) {
                revision.ifPresent(this::accumulator);
            }
            if (accumulator == null) {
                throw revisionUnknown();
            }
            Benchmark result = accumulator.toBenchmark();
            for (Part part : parts) {
                result = part.mergedInto(result);
            }
            return result;
        }
    }
}
