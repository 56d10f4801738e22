package io.github.kommunkompass.testkit.law;

import static io.github.kommunkompass.testkit.law.Refutation.first;
import static io.github.kommunkompass.testkit.law.Refutation.unlessEqual;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Collector;
import java.util.stream.IntStream;

/**
 * What holds of a summary that can be made in parts and merged: of a {@link Collector} whose result has {@code equals}. Their inputs
 * are lists of what is summarised.
 *
 * <pre>{@code
 * Collector<Scorecard, ?, Benchmark> collector = Benchmark.toBenchmarkOfScorecards(population);
 * Law.checkAll(MergeLaws.of(collector), List.of(scorecards));
 * }</pre>
 *
 * <p>Of the latest or the first evaluation of each municipality, parts cannot be split within a municipality: try these laws on
 * lists in which each has one evaluation.
 *
 * @param <T> what is summarised
 * @param <A> the summary in the making
 * @param <R> the summary
 */
public final class MergeLaws<T, A, R> {

    private final Collector<T, A, R> collector;

    private MergeLaws(Collector<T, A, R> collector) {
        this.collector = collector;
    }

    /**
     * Returns the laws of a collector.
     *
     * @param <T> what is summarised
     * @param <R> the summary
     * @param collector the collector
     * @return the laws {@code merge-parts}, {@code -empty}, {@code -grouping} and {@code -order}
     */
    public static <T, R> List<Law<List<T>>> of(Collector<T, ?, R> collector) {
        return new MergeLaws<>(collector).laws();
    }

    private List<Law<List<T>>> laws() {
        return List.of(parts(), empty(), grouping(), order());
    }

    private A part(List<T> elements) {
        A part = collector.supplier().get();
        elements.forEach(element -> collector.accumulator().accept(part, element));
        return part;
    }

    private A merged(A left, A right) {
        return collector.combiner().apply(left, right);
    }

    private R finished(A part) {
        return collector.finisher().apply(part);
    }

    private Law<List<T>> parts() {
        return Law.of("merge-parts", "Two parts, merged, are the whole, wherever it is split.", all -> {
            R whole = finished(part(all));
            return first(
                    IntStream.rangeClosed(0, all.size()).boxed().toList(),
                    cut -> unlessEqual(
                            finished(merged(part(all.subList(0, cut)), part(all.subList(cut, all.size())))),
                            whole,
                            "of the first " + cut + " and the others"));
        });
    }

    private Law<List<T>> empty() {
        return Law.of("merge-empty", "A part of nothing changes nothing, on either side.", all -> {
            R whole = finished(part(all));
            return unlessEqual(finished(merged(part(List.of()), part(all))), whole, "after nothing")
                    .or(() -> unlessEqual(finished(merged(part(all), part(List.of()))), whole, "before nothing"));
        });
    }

    private Law<List<T>> grouping() {
        return Law.of("merge-grouping", "How three parts are grouped does not matter.", all -> {
            int one = all.size() / 3;
            int two = 2 * all.size() / 3;
            List<T> first = all.subList(0, one);
            List<T> second = all.subList(one, two);
            List<T> third = all.subList(two, all.size());
            return unlessEqual(
                    finished(merged(merged(part(first), part(second)), part(third))),
                    finished(merged(part(first), merged(part(second), part(third)))),
                    "from the left");
        });
    }

    private Law<List<T>> order() {
        return Law.of("merge-order", "The order of what is summarised, and of parts, does not matter.", all -> {
            List<T> reversed = new ArrayList<>(all);
            Collections.reverse(reversed);
            R whole = finished(part(all));
            int half = all.size() / 2;
            return unlessEqual(finished(part(reversed)), whole, "from the last to the first")
                    .or(() -> unlessEqual(
                            finished(merged(part(all.subList(half, all.size())), part(all.subList(0, half)))),
                            whole,
                            "with the second half first"));
        });
    }
}
