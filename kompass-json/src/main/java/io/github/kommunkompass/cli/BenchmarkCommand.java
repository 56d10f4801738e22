package io.github.kommunkompass.cli;

import io.github.kommunkompass.benchmark.Benchmark;
import io.github.kommunkompass.benchmark.BenchmarkAccumulator;
import io.github.kommunkompass.benchmark.ExclusionReason;
import io.github.kommunkompass.benchmark.Population;
import io.github.kommunkompass.benchmark.RepeatPolicy;
import io.github.kommunkompass.benchmark.Summary;
import io.github.kommunkompass.catalogue.Catalogue;
import io.github.kommunkompass.catalogue.Catalogues;
import io.github.kommunkompass.evaluation.Evaluation;
import io.github.kommunkompass.json.Format;
import io.github.kommunkompass.json.KompassJson;
import io.github.kommunkompass.statistics.QuantileType;
import io.github.kommunkompass.value.PartialDate;
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
            "Summarises evaluations of one revision exactly, and merges benchmarks, as kompass/benchmark/1.",
            "Evaluations that are not part of the population are counted by reason."
        },
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        footer = {
            "",
            "Examples:",
            "  kompass benchmark evaluations.ndjson --repeats latest --revision SE-2020",
            "  kompass benchmark north.json south.json --repeats latest --revision SE-2020",
            "  kompass benchmark evaluations.ndjson --repeats latest --format text --minimum 5"
        })
@SuppressWarnings("NullAway.Init") // picocli sets the fields
final class BenchmarkCommand implements Callable<Integer> {

    @ParentCommand
    private Main main;

    @Spec
    private CommandSpec spec;

    @Mixin
    private OutputOptions output;

    @Mixin
    private DisclosureOption disclosure;

    @Parameters(
            arity = "1..*",
            paramLabel = "FILE",
            description =
                    "Files *.ndjson with one evaluation per line, - for such lines on standard input, and benchmarks, which"
                            + " are merged.")
    private List<String> files;

    @Option(
            names = "--repeats",
            required = true,
            paramLabel = "all|latest|earliest",
            description = "Which evaluations of a municipality count if there are several.",
            converter = OptionConverters.RepeatsConverter.class)
    private RepeatPolicy repeats;

    @Option(
            names = "--revision",
            paramLabel = "R",
            description =
                    "The revision. The default is that of the first file, and all other evaluations must have the same.")
    private @Nullable String revision;

    @Option(names = "--country", paramLabel = "C", description = "The country of the municipalities, SE or NO.")
    private @Nullable String country;

    @Option(
            names = "--from",
            paramLabel = "DATE",
            description = "The first date of the window: a year, year-month or date.",
            converter = OptionConverters.DateConverter.class)
    private @Nullable PartialDate from;

    @Option(
            names = "--to",
            paramLabel = "DATE",
            description = "The last date of the window.",
            converter = OptionConverters.DateConverter.class)
    private @Nullable PartialDate to;

    @Override
    public Integer call() {
        if (disclosure.isGiven() && !output.isText()) {
            throw new ParameterException(
                    spec.commandLine(),
                    "Found --minimum with --format json, expected it with --format text: a benchmark as JSON has all points.");
        }
        List<Input> lines = new ArrayList<>();
        List<Benchmark> parts = new ArrayList<>();
        for (String file : files) {
            Input input = new Input(file, main.streams());
            if (input.hasOneDocumentPerLine() || input.isStandardInput()) {
                lines.add(input);
            } else {
                parts.add(input.read(in -> KompassJson.standard().read(Format.BENCHMARK, in)));
            }
        }
        Collecting collecting = new Collecting(
                revision == null ? parts.stream().map(Benchmark::catalogue).findFirst() : Optional.of(known(revision)));
        EvaluationFiles evaluations = new EvaluationFiles(main.streams());
        evaluations.forEach(lines, collecting::add);
        if (evaluations.hasInvalid()) {
            return Failures.FAILED;
        }
        print(collecting.benchmark(parts));
        return 0;
    }

    private Catalogue known(String name) {
        try {
            return Catalogues.builtIn().catalogue(name);
        } catch (IllegalArgumentException e) {
            throw new ParameterException(
                    spec.commandLine(), "Invalid value for option '--revision': " + e.getMessage(), e);
        }
    }

    private Population population(Catalogue catalogue) {
        try {
            var population = Population.builder(catalogue, repeats);
            Optional.ofNullable(country).ifPresent(population::country);
            Optional.ofNullable(from).ifPresent(population::from);
            Optional.ofNullable(to).ifPresent(population::to);
            return population.build();
        } catch (IllegalArgumentException e) {
            throw new ParameterException(spec.commandLine(), String.valueOf(e.getMessage()), e);
        }
    }

    private void print(Benchmark benchmark) {
        main.streams()
                .out()
                .print(
                        output.isText()
                                ? new SummaryText(summary(benchmark), output.languages(benchmark.catalogue())).text()
                                : KompassJson.standard().write(Format.BENCHMARK, benchmark) + "\n");
    }

    private Summary summary(Benchmark benchmark) {
        return Summary.of(benchmark, QuantileType.TYPE_7, disclosure.policy());
    }

    /** Adds evaluations to an accumulator, of the requested revision or that of the first evaluation. */
    private final class Collecting {

        private @Nullable BenchmarkAccumulator accumulator;

        Collecting(Optional<Catalogue> catalogue) {
            catalogue.ifPresent(known -> accumulator = BenchmarkAccumulator.of(population(known)));
        }

        void add(Evaluation evaluation) {
            BenchmarkAccumulator into = accumulator;
            if (into == null) {
                into = BenchmarkAccumulator.of(population(evaluation.catalogue()));
                accumulator = into;
            }
            if (revision != null && !evaluation.revision().toString().equals(revision)) {
                into.countExcluded(ExclusionReason.OTHER_REVISION);
            } else {
                into.add(evaluation);
            }
        }

        Benchmark benchmark(List<Benchmark> parts) {
            if (accumulator == null) {
                throw new ParameterException(
                        spec.commandLine(), "No evaluation or benchmark determines the revision: use --revision.");
            }
            Benchmark result = accumulator.toBenchmark();
            for (Benchmark part : parts) {
                result = result.merge(part);
            }
            return result;
        }
    }
}
