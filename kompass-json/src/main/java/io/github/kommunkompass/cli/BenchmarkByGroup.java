package io.github.kommunkompass.cli;

import io.github.kommunkompass.benchmark.BenchmarkGroups;
import io.github.kommunkompass.benchmark.BenchmarkGroupsAccumulator;
import io.github.kommunkompass.benchmark.GroupAttribute;
import io.github.kommunkompass.catalogue.Catalogue;
import io.github.kommunkompass.evaluation.Evaluation;
import io.github.kommunkompass.scoring.IncomparableRevisionsException;
import io.github.kommunkompass.value.InvalidValueException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;

/**
 * Adds evaluations to benchmarks by group, of the requested revision or that of the first file, and keeps benchmarks by group, which are
 * merged. Not thread-safe.
 */
final class BenchmarkByGroup {

    /** Benchmarks and the file that they are from. */
    private record Part(Input input, BenchmarkGroups groups) {

        BenchmarkGroups mergedInto(BenchmarkGroups other) {
            try {
                return other.merge(groups);
            } catch (InvalidValueException e) {
                throw new Failures.UnsuitableFileException(input, e.found(), e.expected());
            }
        }
    }

    private final GroupAttribute attribute;
    private final Optional<Catalogue> requested;
    private final BiFunction<Catalogue, GroupAttribute, BenchmarkGroupsAccumulator> factory;
    private final List<Part> parts = new ArrayList<>();
    private @Nullable BenchmarkGroupsAccumulator accumulator;

    /**
     * Creates the collector.
     *
     * @param requested the catalogue of the revision that was asked for, or empty for that of the first file
     * @param factory creates the accumulator of the population of a revision
     */
    BenchmarkByGroup(
            GroupAttribute attribute,
            Optional<Catalogue> requested,
            BiFunction<Catalogue, GroupAttribute, BenchmarkGroupsAccumulator> factory) {
        this.attribute = attribute;
        this.requested = requested;
        this.factory = factory;
    }

    void add(Input input, BenchmarkGroups groups) {
        accumulator(groups.population().catalogue());
        parts.add(new Part(input, groups));
    }

    void add(Evaluation evaluation, EvaluationFiles.Place place) {
        BenchmarkGroupsAccumulator into = accumulator(evaluation.catalogue());
        if (requested.isEmpty()) {
            IncomparableRevisionsException.check(into.population().catalogue(), evaluation.catalogue());
        }
        into.add(evaluation, place);
    }

    private BenchmarkGroupsAccumulator accumulator(Catalogue first) {
        BenchmarkGroupsAccumulator known = accumulator;
        if (known == null) {
            known = factory.apply(requested.orElse(first), attribute);
            accumulator = known;
        }
        return known;
    }

    /** Returns the benchmarks, or empty if nothing determines the revision. */
    Optional<BenchmarkGroups> groups() {
        requested.ifPresent(this::accumulator);
        if (accumulator == null) {
            return Optional.empty();
        }
        BenchmarkGroups result = accumulator.toBenchmarkGroups();
        for (Part part : parts) {
            result = part.mergedInto(result);
        }
        return Optional.of(result);
    }
}
