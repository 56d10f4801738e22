package io.github.kompass.testkit.speed;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.DoubleStream;
import org.openjdk.jmh.profile.GCProfiler;
import org.openjdk.jmh.results.BenchmarkResult;
import org.openjdk.jmh.results.IterationResult;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.options.CommandLineOptions;
import org.openjdk.jmh.runner.options.OptionsBuilder;

/** Runs the benchmarks, and prints what they take beside something else that was measured in the same run. */
public final class Speed {

    /** A time beside another: of two that do the same, how many times faster; of a part and its floor, how many times the floor. */
    private record Pair(String what, String ours, String other, boolean isFaster) {}

    private static final List<Pair> PAIRS = List.of(
            new Pair("one in memory: taking in, in sums of its 36 points", "OneInMemory.add", "OneInMemory.sum", false),
            new Pair(
                    "one in memory, where the latest counts, in sums of 36 points",
                    "OneInMemory.addWhereTheLatestCounts",
                    "OneInMemory.sum",
                    false),
            new Pair(
                    "300 in memory: times as fast as Commons Statistics",
                    "ManyInMemory.kompass 300",
                    "ManyInMemory.commonsStatistics 300",
                    true),
            new Pair(
                    "10 000 in memory: times as fast as Commons Statistics",
                    "ManyInMemory.kompass 10000",
                    "ManyInMemory.commonsStatistics 10000",
                    true),
            new Pair(
                    "1 million in memory: times as fast as Commons Statistics",
                    "ManyInMemory.kompass 1000000",
                    "ManyInMemory.commonsStatistics 1000000",
                    true),
            new Pair(
                    "300 in memory: times as fast as plain streams",
                    "ManyInMemory.kompass 300",
                    "ManyInMemory.plainStreams 300",
                    true),
            new Pair(
                    "10 000 in memory: times as fast as plain streams",
                    "ManyInMemory.kompass 10000",
                    "ManyInMemory.plainStreams 10000",
                    true),
            new Pair(
                    "1 million in memory: times as fast as plain streams",
                    "ManyInMemory.kompass 1000000",
                    "ManyInMemory.plainStreams 1000000",
                    true),
            new Pair(
                    "1 million in memory: two threads, times as fast as one",
                    "ManyInMemory.kompassOnTwoThreads 1000000",
                    "ManyInMemory.kompass 1000000",
                    true),
            new Pair("a line: times as fast as a walk over its tokens", "FromLines.kompass", "FromLines.tokens", true),
            new Pair(
                    "a line: times as fast as databind into records",
                    "FromLines.kompass",
                    "FromLines.databindRecords",
                    true),
            new Pair(
                    "a line: times as fast as databind into Immutables",
                    "FromLines.kompass",
                    "FromLines.databindImmutables",
                    true),
            new Pair(
                    "a line: times as fast as databind into maps", "FromLines.kompass", "FromLines.databindMaps", true),
            new Pair(
                    "1 million lines: two threads, times as fast as one",
                    "FromFile.twoThreads 1000000",
                    "FromFile.oneThread 1000000",
                    true),
            new Pair(
                    "1 million lines: two threads, times as fast as DuckDB on two",
                    "FromFile.twoThreads 1000000",
                    "DuckFile.duckDb 1000000",
                    true),
            new Pair("10 000 lines: times as fast as DuckDB", "DuckFile.kompass 10000", "DuckFile.duckDb 10000", true),
            new Pair("300 lines: times as fast as DuckDB", "DuckFile.kompass 300", "DuckFile.duckDb 300", true),
            new Pair(
                    "1 million lines: times as fast as DuckDB",
                    "DuckFile.kompass 1000000",
                    "DuckFile.duckDb 1000000",
                    true),
            new Pair(
                    "1 million in memory: times as fast as DuckDB's quantiles",
                    "ManyInMemory.kompass 1000000",
                    "DuckTable.quantiles 1000000",
                    true),
            new Pair(
                    "1 million in memory: times as fast as DuckDB's histograms",
                    "ManyInMemory.kompass 1000000",
                    "DuckTable.histograms 1000000",
                    true),
            new Pair(
                    "a comparison at 45 criteria, in sums of 36 points",
                    "OneOfEach.compare 300",
                    "OneInMemory.sum",
                    false),
            new Pair(
                    "a comparison with 100 000, beside one with 300",
                    "OneOfEach.compare 100000",
                    "OneOfEach.compare 300",
                    false),
            new Pair(
                    "a median of 100 000, beside one of 300", "OneOfEach.median 100000", "OneOfEach.median 300", false),
            new Pair(
                    "a percentile rank among 100 000, beside one among 300",
                    "OneOfEach.percentileRank 100000",
                    "OneOfEach.percentileRank 300",
                    false));

    private record Measured(double[] nanoseconds, double bytes) {

        double middle() {
            double[] sorted = DoubleStream.of(nanoseconds).sorted().toArray();
            return sorted[sorted.length / 2];
        }

        double least() {
            return DoubleStream.of(nanoseconds).min().orElseThrow();
        }

        double most() {
            return DoubleStream.of(nanoseconds).max().orElseThrow();
        }
    }

    private Speed() {}

    public static void main(String[] args) throws Exception {
        CommandLineOptions wanted = new CommandLineOptions(java.util.Arrays.stream(args)
                .flatMap(text -> java.util.Arrays.stream(text.split(" ")))
                .toArray(String[]::new));
        Map<String, Measured> measured = new TreeMap<>();
        Collection<RunResult> results = new Runner(new OptionsBuilder()
                        .parent(wanted)
                        .addProfiler(GCProfiler.class)
                        .build())
                .run();
        results.forEach(result -> measured.put(name(result), measured(result)));
        System.out.println();
        System.out.println("| | median | least to most |");
        System.out.println("| --- | ---: | ---: |");
        PAIRS.forEach(pair -> print(pair, measured));
        System.out.println();
        System.out.println("| | time | bytes allocated |");
        System.out.println("| --- | ---: | ---: |");
        measured.forEach((name, one) -> System.out.printf(
                Locale.ROOT, "| %s | %s | %,.0f |%n", name, time(one.middle()), Math.abs(one.bytes())));
    }

    private static String name(RunResult result) {
        String[] parts = result.getParams().getBenchmark().split("\\.");
        String parameters = result.getParams().getParamsKeys().stream()
                .map(key -> " " + result.getParams().getParam(key))
                .collect(Collectors.joining());
        return parts[parts.length - 2] + "." + parts[parts.length - 1] + parameters;
    }

    private static Measured measured(RunResult result) {
        double unit = result.getParams().getTimeUnit().toNanos(1);
        List<Double> times = new ArrayList<>();
        for (BenchmarkResult fork : result.getBenchmarkResults()) {
            for (IterationResult iteration : fork.getIterationResults()) {
                times.add(iteration.getPrimaryResult().getScore() * unit);
            }
        }
        return new Measured(
                times.stream().mapToDouble(Double::doubleValue).toArray(),
                result.getSecondaryResults().get("gc.alloc.rate.norm").getScore());
    }

    private static void print(Pair pair, Map<String, Measured> measured) {
        Measured ours = measured.get(pair.ours());
        Measured other = measured.get(pair.other());
        if (ours == null || other == null) {
            return;
        }
        Measured above = pair.isFaster() ? other : ours;
        Measured below = pair.isFaster() ? ours : other;
        System.out.printf(
                Locale.ROOT,
                "| %s | %.2f | %.2f to %.2f |%n",
                pair.what(),
                above.middle() / below.middle(),
                above.least() / below.most(),
                above.most() / below.least());
    }

    private static String time(double nanoseconds) {
        return nanoseconds < 1e4
                ? String.format(Locale.ROOT, "%.1f ns", nanoseconds)
                : nanoseconds < 1e7
                        ? String.format(Locale.ROOT, "%.1f µs", nanoseconds / 1e3)
                        : String.format(Locale.ROOT, "%.1f ms", nanoseconds / 1e6);
    }
}
