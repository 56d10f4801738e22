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
 * The usual figures of a benchmark at each of its criteria.
 *
 * <p>Immutable and thread-safe.
 */
@Value.Immutable
public interface Summary {

    /**
     * Returns who stands behind the figures.
     *
     * @return the population
     */
    Population population();

    /**
     * Returns the catalogue of the population's revision.
     *
     * @return the catalogue
     */
    Catalogue catalogue();

    /**
     * Returns by which definition the quartiles were made.
     *
     * @return the type
     */
    QuantileType quantileType();

    /**
     * Returns how small a group may be of which figures are shown.
     *
     * @return the rule
     */
    DisclosurePolicy disclosure();

    /**
     * Returns the figures of each criterion, in catalogue order.
     *
     * @return statistics by criterion, for all criteria of the catalogue
     */
    Map<Criterion, Statistics> statistics();

    /**
     * Summarises a benchmark with quartiles of type 7, without a disclosure rule.
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
     * @param disclosure what may be shown
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
