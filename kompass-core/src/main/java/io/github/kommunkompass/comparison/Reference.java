package io.github.kommunkompass.comparison;

import io.github.kommunkompass.benchmark.Benchmark;
import io.github.kommunkompass.catalogue.Catalogue;
import java.util.Optional;

/**
 * The reference of a comparison: a {@link Benchmark}, from which every figure follows, or
 * {@linkplain PublishedFigures published figures}, such as means, which give gaps but no ranks.
 */
public sealed interface Reference permits BenchmarkReference, PublishedFigures {

    /**
     * Obtains a reference that is a benchmark.
     *
     * @param benchmark the benchmark
     * @return the reference
     */
    static Reference of(Benchmark benchmark) {
        return new BenchmarkReference(benchmark);
    }

    /** {@return the catalogue of the revision of the reference} */
    Catalogue catalogue();

    /** {@return the benchmark, if the reference is one, or empty if only figures were published} */
    Optional<Benchmark> benchmark();
}
