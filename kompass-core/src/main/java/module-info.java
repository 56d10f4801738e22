/**
 * The domain of Kommunkompassen: catalogues, crosswalks, evaluations, scores, statistics, benchmarks and comparisons. It
 * requires only {@code java.base} at run time.
 */
module io.github.kommunkompass.core {
    requires static org.immutables.value.annotations;
    requires transitive static org.jspecify;

    // In the order in which they build on each other; a test holds it.
    exports io.github.kommunkompass.value;
    exports io.github.kommunkompass.catalogue;
    exports io.github.kommunkompass.revision;
    exports io.github.kommunkompass.municipality;
    exports io.github.kommunkompass.evaluation;
    exports io.github.kommunkompass.scoring;
    exports io.github.kommunkompass.statistics;
    exports io.github.kommunkompass.benchmark;
    exports io.github.kommunkompass.comparison;
    exports io.github.kommunkompass.progress;
}
