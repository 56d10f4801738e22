package io.github.kommunkompass.benchmark;

import io.github.kommunkompass.catalogue.Catalogue;
import io.github.kommunkompass.catalogue.Criterion;
import io.github.kommunkompass.statistics.DisclosurePolicy;
import io.github.kommunkompass.statistics.QuantileType;
import io.github.kommunkompass.statistics.Statistics;
import java.util.LinkedHashMap;
import java.util.Map;
import org.immutables.value.Value;

/**
 * The summary statistics of a benchmark, by criterion. The disclosure policy withholds all figures of a criterion or none.
 *
 * <p>Immutable and thread-safe.
 */
@Value.Immutable
public interface Summary {

    /** {@return the population of the benchmark} */
    Population population();

    /** {@return the catalogue of the population's revision} */
    Catalogue catalogue();

    /** {@return the definition of the quartiles} */
    QuantileType quantileType();

    /** {@return the disclosure policy for small groups} */
    DisclosurePolicy disclosure();

    /** {@return the figures of every criterion, in catalogue order} */
    Map<Criterion, Statistics> statistics();

    /**
     * Summarises a benchmark with quartiles of type 7 and without a disclosure minimum.
     *
     * @param benchmark the benchmark
     * @return the summary
     */
    static Summary of(Benchmark benchmark) {
        return of(benchmark, QuantileType.TYPE_7, DisclosurePolicy.none());
    }

    /**
     * Summarises a benchmark.
     *
     * @param benchmark the benchmark
     * @param type the definition of the quartiles
     * @param disclosure the disclosure policy for small groups
     * @return the summary
     */
    static Summary of(Benchmark benchmark, QuantileType type, DisclosurePolicy disclosure) {
        Map<Criterion, Statistics> statistics = new LinkedHashMap<>();
        benchmark
                .catalogue()
                .criteria()
                .forEach(criterion ->
                        statistics.put(criterion, Statistics.of(benchmark.distribution(criterion), type, disclosure)));
        return new SummaryBuilder()
                .population(benchmark.population())
                .catalogue(benchmark.catalogue())
                .quantileType(type)
                .disclosure(disclosure)
                .putAllStatistics(statistics)
                .build();
    }
}
