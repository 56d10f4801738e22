package io.github.kommunkompass.comparison;

import io.github.kommunkompass.benchmark.Benchmark;
import io.github.kommunkompass.catalogue.Catalogue;

/**
 * A benchmark as what an evaluation is compared with.
 *
 * @param benchmark the benchmark
 */
public record BenchmarkReference(Benchmark benchmark) implements Reference {

    @Override
    public Catalogue catalogue() {
        return benchmark.catalogue();
    }
}
