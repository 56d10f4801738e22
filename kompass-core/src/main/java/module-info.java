/**
 * The domain of Kommunkompassen: the criteria catalogue and its revisions, evaluations, what they amount to, and how they
 * compare. It needs nothing at run time but {@code java.base}.
 */
module io.github.kompass.core {
    requires static org.immutables.value.annotations;
    requires transitive static org.jspecify;

    exports io.github.kompass.value;
    exports io.github.kompass.catalogue;
    exports io.github.kompass.revision;
    exports io.github.kompass.evaluation;
    exports io.github.kompass.scoring;
    exports io.github.kompass.benchmark;
    exports io.github.kompass.comparison;
}
