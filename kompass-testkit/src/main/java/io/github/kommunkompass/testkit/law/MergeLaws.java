package io.github.kommunkompass.testkit.law;

import static io.github.kommunkompass.testkit.law.Refutation.first;
import static io.github.kommunkompass.testkit.law.Refutation.unlessEqual;

import io.github.kommunkompass.benchmark.Population;
import io.github.kommunkompass.evaluation.Evaluation;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.function.BinaryOperator;
import java.util.function.Function;
import java.util.function.ToLongFunction;
import java.util.stream.Collector;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Laws of summaries that can be made in parts and merged: of a {@link Collector} whose result has {@code equals}. The
 * inputs are lists of elements.
 *
 * <pre>{@code
 * Collector<Scorecard, ?, Benchmark> collector = Benchmark.toBenchmarkOfScorecards(population);
 * Law.checkAll(MergeLaws.of(collector), List.of(scorecards));
 * }</pre>
 *
 * <p>Finished benchmarks of the latest or the earliest evaluations cannot be merged if they share a municipality; see {@link
 * #shared}. A collector may be split anywhere.
 *
 * @param <T> the type of the elements
 * @param <A> the type of the accumulator
 * @param <R> the type of the summary
 */
public final class MergeLaws<T, A, R> {

    /** One more than a byte can count, and an even number. */
    private static final int MANY = 256;

    private final Collector<T, A, R> collector;

    private MergeLaws(Collector<T, A, R> collector) {
        this.collector = collector;
    }

    /**
     * {@return the laws of a collector: {@code merge-parts}, {@code -empty}, {@code -associativity}, {@code -order} and {@code
     * -many}}
     *
     * @param <T> the type of the elements
     * @param <R> the type of the summary
     * @param collector the collector
     */
    public static <T, R> List<Law<List<T>>> of(Collector<T, ?, R> collector) {
        return new MergeLaws<>(collector).laws();
    }

    /**
     * Returns the law of parts that share municipalities, where one evaluation of each counts: merging finished summaries refuses
     * them, or counts as many evaluations as the whole has municipalities. The inputs are lists of evaluations that belong to
     * the population.
     *
     * <pre>{@code
     * MergeLaws.shared(
     *         population, part -> part.stream().collect(Benchmark.toBenchmark(population)), Benchmark::merge, Benchmark::evaluations);
     * }</pre>
     *
     * @param <R> the type of the summary
     * @param population the population of the latest or earliest evaluations
     * @param summary summarises a part
     * @param merge merges two summaries; it may refuse them with an {@link IllegalArgumentException}
     * @param evaluations the number of evaluations that a summary counts
     * @return the law {@code merge-shared}
     */
    public static <R> Law<List<Evaluation>> shared(
            Population population,
            Function<? super List<Evaluation>, ? extends R> summary,
            BinaryOperator<R> merge,
            ToLongFunction<? super R> evaluations) {
        return Law.of("merge-shared", "A municipality that two parts share does not count twice.", all -> {
            long expected = IdentityLaws.reference(all, population).counted().size();
            return first(IntStream.rangeClosed(0, all.size()).boxed().toList(), cut -> {
                List<Evaluation> some = all.subList(0, cut);
                List<Evaluation> others = all.subList(cut, all.size());
                boolean isCounted = Stream.of(all, some, others)
                        .allMatch(part -> IdentityLaws.reference(part, population)
                                .refusal()
                                .isEmpty());
                return isCounted
                        ? merged(summary.apply(some), summary.apply(others), merge)
                                .flatMap(whole -> unlessEqual(
                                        evaluations.applyAsLong(whole), expected, "evaluations if split after " + cut))
                        : Optional.empty();
            });
        });
    }

    /**
     * Returns the law of counts that grow: a finished summary that is merged with itself, again and again, counts everything twice
     * each time. It may refuse what does not fit its counts, with an
     * {@link ArithmeticException} or an {@link IllegalArgumentException}. A count that is lost, wraps around
     * or stays at a maximum violates the law, whether it is kept in a {@code byte}, an {@code int} or a {@code long}.
     *
     * <pre>{@code
     * MergeLaws.counts(
     *         (List<Evaluation> part) -> part.stream().collect(Benchmark.toBenchmark(population)),
     *         Benchmark::merge,
     *         benchmark -> benchmark.distribution("total").counts().values());
     * }</pre>
     *
     * <p>The summary must count equal elements each time that they occur, as a benchmark of all evaluations does.
     *
     * @param <T> the type of the elements
     * @param <R> the type of the summary
     * @param summary summarises a list of elements
     * @param merge merges two summaries without changing them
     * @param counts the counts of a summary, in an order that does not depend on their size
     * @return the law {@code merge-counts}
     */
    public static <T, R> Law<List<T>> counts(
            Function<? super List<T>, ? extends R> summary,
            BinaryOperator<R> merge,
            Function<? super R, ? extends Collection<Long>> counts) {
        return Law.of(
                "merge-counts",
                "A summary merged with itself counts everything twice, or refuses what does not fit.",
                all -> doubled(summary.apply(all), merge, counts));
    }

    private static <R> Optional<String> doubled(
            R one, BinaryOperator<R> merge, Function<? super R, ? extends Collection<Long>> counts) {
        R whole = one;
        for (int times = 1; times <= Long.SIZE; times++) {
            R twice;
            try {
                twice = merge.apply(whole, whole);
            } catch (ArithmeticException | IllegalArgumentException refused) {
                return Optional.empty();
            }
            Optional<String> refutation = unlessEqual(
                    exact(counts.apply(twice)),
                    exact(counts.apply(whole)).stream()
                            .map(count -> count.shiftLeft(1))
                            .toList(),
                    "if doubled " + times + " times");
            if (refutation.isPresent()) {
                return refutation;
            }
            whole = twice;
        }
        return Optional.empty();
    }

    private static List<BigInteger> exact(Collection<Long> counts) {
        return counts.stream().map(BigInteger::valueOf).toList();
    }

    private static <R> Optional<R> merged(R one, R other, BinaryOperator<R> merge) {
        try {
            return Optional.of(merge.apply(one, other));
        } catch (IllegalArgumentException refused) {
            return Optional.empty();
        }
    }

    private List<Law<List<T>>> laws() {
        return List.of(parts(), empty(), associativity(), order(), many());
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

    private Law<List<T>> many() {
        return Law.of(
                "merge-many",
                "Merging many copies of an element gives their summary, which is that of none only if that of one is.",
                all -> first(all.stream().limit(1).toList(), element -> {
                    R none = finished(part(List.of()));
                    R whole = finished(part(Collections.nCopies(MANY, element)));
                    List<T> half = Collections.nCopies(MANY / 2, element);
                    boolean isSomething = !finished(part(List.of(element))).equals(none);
                    return unlessEqual(
                                    finished(merged(part(half), part(half))),
                                    whole,
                                    "for " + MANY + " copies in halves")
                            .or(() -> isSomething && whole.equals(none)
                                    ? Optional.of("found " + whole + " for " + MANY
                                            + " copies, expected another than for none")
                                    : Optional.empty());
                }));
    }
}
