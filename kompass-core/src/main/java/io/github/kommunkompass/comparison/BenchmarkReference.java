package io.github.kommunkompass.comparison;

import io.github.kommunkompass.benchmark.Benchmark;
import io.github.kommunkompass.catalogue.Catalogue;
import java.util.Optional;

/** A reference that is a benchmark. */
record BenchmarkReference(Benchmark counts) implements Reference {

    @Override
    public Catalogue catalogue() {
        return counts.catalogue();
    }

    @Override
    public Optional<Benchmark> benchmark() {
        return Optional.of(counts);
    }

    /** Without numbers, since a comparison that contains this may withhold them. */
    @Override
    public String toString() {
        return counts.population().describe();
    }
}
