/**
 * The domain of Kommunkompassen: catalogues, crosswalks, evaluations, scores, statistics, plans, benchmarks, comparisons, progress and
 * reports. The <a href="{@docRoot}/index.html">introduction</a> explains the terms. Requires only {@code java.base} at run time.
 */
@SuppressWarnings("module") // It names kompass-json, which is compiled after it.
module io.github.kommunkompass.core {
    requires static org.immutables.value.annotations;
    requires transitive static org.jspecify;

    // The style of the values that users build, which the modules share. It is not retained in class files.
    exports io.github.kommunkompass.style to
            io.github.kommunkompass.json;

    // In the order in which they build on each other; a test holds it.
    exports io.github.kommunkompass.value;
    exports io.github.kommunkompass.catalogue;
    exports io.github.kommunkompass.revision;
    exports io.github.kommunkompass.municipality;
    exports io.github.kommunkompass.evaluation;
    exports io.github.kommunkompass.scoring;
    exports io.github.kommunkompass.statistics;
    exports io.github.kommunkompass.plan;
    exports io.github.kommunkompass.benchmark;
    exports io.github.kommunkompass.comparison;
    exports io.github.kommunkompass.progress;

    // What people read, written by the command line and the reports. It is not for applications, since words may
    // change.
    exports io.github.kommunkompass.language to
            io.github.kommunkompass.json;
    exports io.github.kommunkompass.report;
}
