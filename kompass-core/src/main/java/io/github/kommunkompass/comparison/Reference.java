package io.github.kommunkompass.comparison;

import io.github.kommunkompass.benchmark.Benchmark;
import io.github.kommunkompass.catalogue.Catalogue;

/**
 * What an evaluation may be compared with: a {@link Benchmark}, from which every figure can be had, or
 * {@linkplain PublishedMeans published means} alone, of which there are gaps but no ranks.
 */
public sealed interface Reference permits BenchmarkReference, PublishedMeans {

    /**
     * Returns the catalogue of the revision that the reference is of.
     *
     * @return the catalogue
     */
    Catalogue catalogue();

    /**
     * Returns a benchmark as a reference.
     *
     * @param benchmark the benchmark
     * @return the reference
     */
    static Reference of(Benchmark benchmark) {
        return new BenchmarkReference(benchmark);
    }
}
