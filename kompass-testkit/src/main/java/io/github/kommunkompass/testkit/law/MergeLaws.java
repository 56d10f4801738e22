package io.github.kommunkompass.testkit.law;

import static io.github.kommunkompass.testkit.law.Refutation.first;
import static io.github.kommunkompass.testkit.law.Refutation.unlessEqual;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Collector;
import java.util.stream.IntStream;

/**
 * Laws of summaries that can be made in parts and merged: of a {@link Collector} whose result has {@code equals}. The
 * inputs are lists of elements.
 *
 * <pre>{@code
 * Collector<Scorecard, ?, Benchmark> collector = Benchmark.toBenchmarkOfScorecards(population);
 * Law.checkAll(MergeLaws.of(collector), List.of(scorecards));
 * }</pre>
 *
 * <p>A benchmark of the latest or the earliest evaluations cannot be split within a municipality. Check its collector
 * with lists that have one evaluation of each municipality.
 *
 * @param <T> the type of the elements
 * @param <A> the type of the accumulator
 * @param <R> the type of the summary
 */
public final class MergeLaws<T, A, R> {

    private final Collector<T, A, R> collector;

    private MergeLaws(Collector<T, A, R> collector) {
        this.collector = collector;
    }

    /**
     * Returns the laws of a collector.
     *
     * @param <T> the type of the elements
     * @param <R> the type of the summary
     * @param collector the collector
     * @return the laws {@code merge-parts}, {@code -empty}, {@code -associativity} and {@code -order}
     */
    public static <T, R> List<Law<List<T>>> of(Collector<T, ?, R> collector) {
        return new MergeLaws<>(collector).laws();
    }

    private List<Law<List<T>>> laws() {
        return List.of(parts(), empty(), associativity(), order());
    }

    private A part(List<T> elements) {
        A part = collector.supplier().get();
        elements.forEach(element -> collector.accumulator().accept(part, element));
        return part;
    }

    private A merged(A first, A second) {
        return collector.combiner().apply(first, second);
    }

    private R finished(A part) {
        return collector.finisher().apply(part);
    }

    private Law<List<T>> parts() {
        return Law.of("merge-parts", "Merging two parts gives the whole, for every split.", all -> {
            R whole = finished(part(all));
            return first(
                    IntStream.rangeClosed(0, all.size()).boxed().toList(),
                    cut -> unlessEqual(
                            finished(merged(part(all.subList(0, cut)), part(all.subList(cut, all.size())))),
                            whole,
                            "if split after " + cut));
        });
    }

    private Law<List<T>> empty() {
        return Law.of("merge-empty", "Merging with an empty part changes nothing.", all -> {
            R whole = finished(part(all));
            return unlessEqual(finished(merged(part(List.of()), part(all))), whole, "after an empty part")
                    .or(() -> unlessEqual(finished(merged(part(all), part(List.of()))), whole, "before an empty part"));
        });
    }

    private Law<List<T>> associativity() {
        return Law.of("merge-associativity", "Merging three parts is associative.", all -> {
            int one = all.size() / 3;
            int two = 2 * all.size() / 3;
            List<T> first = all.subList(0, one);
            List<T> second = all.subList(one, two);
            List<T> third = all.subList(two, all.size());
            return unlessEqual(
                    finished(merged(merged(part(first), part(second)), part(third))),
                    finished(merged(part(first), merged(part(second), part(third)))),
                    "with the first two merged first");
        });
    }

    private Law<List<T>> order() {
        return Law.of("merge-order", "The order of elements and of parts does not matter.", all -> {
            List<T> reversed = new ArrayList<>(all);
            Collections.reverse(reversed);
            R whole = finished(part(all));
            int half = all.size() / 2;
            return unlessEqual(finished(part(reversed)), whole, "in reverse order")
                    .or(() -> unlessEqual(
                            finished(merged(part(all.subList(half, all.size())), part(all.subList(0, half)))),
                            whole,
                            "with the second half first"));
        });
    }
}
