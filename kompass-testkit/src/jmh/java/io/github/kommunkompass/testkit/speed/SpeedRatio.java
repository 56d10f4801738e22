package io.github.kommunkompass.testkit.speed;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The ratio of two measurements of one run: how many times as fast Kompass is as a peer that does the same, or how many
 * times as long it takes as a floor that does less.
 *
 * @param what what was measured, in words
 * @param ours the benchmark of Kompass; if it has a parameter, there is a row for each value
 * @param other the peer or floor: with the same parameter, with none, or with the one after {@code @}
 * @param isFaster whether the ratio is that of speeds, and not of times
 * @param goal the ratio to reach, or an empty text
 */
record SpeedRatio(String what, String ours, String other, boolean isFaster, String goal) {

    private static final String SUM = "OneInMemory.sum";

    static final List<SpeedRatio> ALL = List.of(
            floor("one evaluation added from memory, in sums of its 36 points", "OneInMemory.add", SUM, "at most 4"),
            floor(
                    "the same, if only the latest of each municipality counts",
                    "OneInMemory.addWhereTheLatestCounts",
                    SUM,
                    ""),
            peer(
                    "figures of evaluations in memory, Commons Statistics",
                    "ManyInMemory.kompass",
                    "ManyInMemory.commonsStatistics",
                    "20 for 1 million"),
            peer(
                    "figures of evaluations in memory, streams over maps",
                    "ManyInMemory.kompass",
                    "ManyInMemory.plainStreams",
                    ""),
            peer(
                    "figures of evaluations in memory, DuckDB's functions over a table",
                    "ManyInMemory.kompass",
                    "DuckTable.quantiles",
                    "100 for 1 million"),
            peer(
                    "figures of evaluations in memory, DuckDB's counts over a table",
                    "ManyInMemory.kompass",
                    "DuckTable.histograms",
                    "2.5 for 1 million"),
            peer(
                    "figures of evaluations in memory on two threads, on one",
                    "ManyInMemory.kompassOnTwoThreads",
                    "ManyInMemory.kompass",
                    "1.8 for 1 million"),
            peer("lines added, a walk over their tokens", "FromLines.kompass", "FromLines.tokens", "0.85"),
            peer("lines added, databind into records", "FromLines.kompass", "FromLines.databindRecords", "1.6"),
            peer("lines added, databind into Immutables", "FromLines.kompass", "FromLines.databindImmutables", "2.3"),
            peer("lines added, databind into maps", "FromLines.kompass", "FromLines.databindMaps", ""),
            peer(
                    "lines with keys in another order, a walk over their tokens",
                    "FromLines.kompassReversed",
                    "FromLines.tokensReversed",
                    ""),
            peer(
                    "lines that lack 1 point in 20, a walk over their tokens",
                    "FromLines.kompassPartial",
                    "FromLines.tokensPartial",
                    ""),
            peer(
                    "a file of lines on two threads, on one",
                    "FromFile.twoThreads",
                    "FromFile.oneThread",
                    "1.8 for 1 million"),
            peer(
                    "a wide table in CSV read, a walk over its records",
                    "FromTable.kompass",
                    "FromTable.records",
                    "0.5 for 1 million"),
            floor(
                    "the command score of lines, benchmark of them and a bare generator writing as much",
                    "ScoreCommand.score",
                    "ScoreCommand.benchmarkAndGenerator",
                    "at most 1.5"),
            floor(
                    "the command score of one evaluation by the launcher, by java -jar",
                    "StartOfCommand.launcher",
                    "StartOfCommand.java",
                    ""),
            peer(
                    "figures of a file of lines, DuckDB, both on two threads",
                    "DuckFile.kompass",
                    "DuckFile.duckDb",
                    "more than 1"),
            floor("a comparison at 45 criteria, in sums of 36 points", "BenchmarkQueries.compare", SUM, ""),
            floor(
                    "a comparison, relative to one with 300",
                    "BenchmarkQueries.compare",
                    "BenchmarkQueries.compare@300",
                    "1"),
            floor("a mean, relative to one of 300", "BenchmarkQueries.mean", "BenchmarkQueries.mean@300", "1"),
            floor("a median, relative to one of 300", "BenchmarkQueries.median", "BenchmarkQueries.median@300", "1"),
            floor("a rank, relative to one among 300", "BenchmarkQueries.rank", "BenchmarkQueries.rank@300", "1"),
            floor(
                    "a percentile rank, relative to one among 300",
                    "BenchmarkQueries.percentileRank",
                    "BenchmarkQueries.percentileRank@300",
                    "1"),
            floor("two benchmarks merged, in sums of 36 points", "BenchmarkQueries.merge", SUM, ""),
            floor("an evaluation with all sub-areas scored, in sums of 36 points", "OneOfEach.score", SUM, ""),
            floor("an evaluation with only areas scored, in sums of 36 points", "OneOfEach.scoreWithBounds", SUM, ""),
            floor("300 ranked, in sums of 36 points", "OneOfEach.rank300", SUM, ""),
            floor("10 000 ranked, in sums of 36 points", "OneOfEach.rank10000", SUM, ""),
            floor("a document read, in walks over its tokens", "Reading.kompass", "Reading.tokens", ""),
            floor(
                    "a document written, in writings of the same tree by databind",
                    "Writing.kompass",
                    "Writing.databindTree",
                    ""));

    private static SpeedRatio peer(String what, String ours, String other, String goal) {
        return new SpeedRatio(what, ours, other, true, goal);
    }

    private static SpeedRatio floor(String what, String ours, String other, String goal) {
        return new SpeedRatio(what, ours, other, false, goal);
    }

    /** A row of the table for each parameter with which both were measured. */
    Stream<String> rows(List<Measured> measured) {
        return measured.stream()
                .filter(one -> one.name().equals(ours))
                .flatMap(one -> other(one, measured).map(found -> row(one, found)).stream());
    }

    private Optional<Measured> other(Measured one, List<Measured> measured) {
        String[] named = other.split("@", 2);
        return measured.stream()
                .filter(candidate -> candidate != one && candidate.name().equals(named[0]))
                .filter(candidate -> candidate.parameter().isEmpty()
                        || candidate.parameter().equals(named.length == 2 ? named[1] : one.parameter()))
                .findFirst();
    }

    private String row(Measured one, Measured compared) {
        Measured above = isFaster ? compared : one;
        Measured below = isFaster ? one : compared;
        return String.format(
                Locale.ROOT,
                "| %s | %s | %s | %s to %s | %s |",
                what,
                one.parameter(),
                number(above.median() / below.median()),
                number(above.shortest() / below.longest()),
                number(above.longest() / below.shortest()),
                goal);
    }

    private static String number(double ratio) {
        return String.format(Locale.ROOT, ratio < 10 ? "%.2f" : "%,.0f", ratio);
    }
}
