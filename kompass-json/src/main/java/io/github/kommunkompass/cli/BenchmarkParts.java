package io.github.kommunkompass.cli;

import io.github.kommunkompass.catalogue.Catalogue;
import io.github.kommunkompass.evaluation.Evaluation;
import io.github.kommunkompass.scoring.IncomparableRevisionsException;
import io.github.kommunkompass.value.InvalidValueException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BinaryOperator;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Adds evaluations to an accumulator, of the requested revision or that of the first file, and keeps results, which are merged in the
 * end. Not thread-safe.
 *
 * @param <A> the type of the accumulator
 * @param <R> the type of results: a benchmark, or benchmarks by group
 */
final class BenchmarkParts<A, R> {

    /** What is done with evaluations and results of one type. */
    record Kind<A, R>(
            Function<Catalogue, A> accumulator,
            Adder<A> adder,
            Function<A, R> result,
            BinaryOperator<R> merge,
            Function<R, Catalogue> catalogue) {}

    /** Adds an evaluation, whose place is for messages. */
    interface Adder<A> {
        void add(A accumulator, Evaluation evaluation, Object place);
    }

    /** A result and the file that it is from. */
    private record Part<R>(Input input, R result) {

        R mergedInto(R other, BinaryOperator<R> merge) {
            try {
                return merge.apply(other, result);
            } catch (InvalidValueException e) {
                throw new Failures.UnsuitableFileException(input, e.found(), e.expected());
            }
        }
    }

    private final Optional<Catalogue> requested;
    private final Kind<A, R> kind;
    private final List<Part<R>> parts = new ArrayList<>();
    private @Nullable Catalogue catalogue;
    private @Nullable A accumulator;

    /**
     * Creates the collector.
     *
     * @param requested the catalogue of the revision that was asked for, or empty for that of the first file
     */
    BenchmarkParts(Optional<Catalogue> requested, Kind<A, R> kind) {
        this.requested = requested;
        this.kind = kind;
    }

    void add(Input input, R result) {
        accumulator(kind.catalogue().apply(result));
        parts.add(new Part<>(input, result));
    }

    void add(Evaluation evaluation, EvaluationFiles.Place place) {
        A into = accumulator(evaluation.catalogue());
        if (requested.isEmpty() && catalogue != null) {
            IncomparableRevisionsException.check(catalogue, evaluation.catalogue());
        }
        kind.adder().add(into, evaluation, place);
    }

    private A accumulator(Catalogue first) {
        A known = accumulator;
        if (known == null) {
            catalogue = requested.orElse(first);
            known = kind.accumulator().apply(catalogue);
            accumulator = known;
        }
        return known;
    }

    /** Returns all results and evaluations as one result, or empty if nothing determines the revision. */
    Optional<R> result() {
        requested.ifPresent(this::accumulator);
        if (accumulator == null) {
            return Optional.empty();
        }
        R result = kind.result().apply(accumulator);
        for (Part<R> part : parts) {
            result = part.mergedInto(result, kind.merge());
        }
        return Optional.of(result);
    }
}
