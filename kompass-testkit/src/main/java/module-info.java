/**
 * Tools for testing code that uses Kompass: published and synthetic evaluations, laws, a reference implementation, a
 * conformance pack, assertions, and jqwik arbitraries. Only the package of the arbitraries requires jqwik, and only the
 * package of the assertions requires AssertJ.
 */
module io.github.kommunkompass.testkit {
    requires transitive io.github.kommunkompass.core;
    requires transitive io.github.kommunkompass.json;
    requires static net.jqwik.api;
    requires static org.assertj.core;
    requires tools.jackson.databind;

    // In the order in which they build on each other; a test holds it.
    exports io.github.kommunkompass.testkit;
    exports io.github.kommunkompass.testkit.reference;
    exports io.github.kommunkompass.testkit.law;
    exports io.github.kommunkompass.testkit.conformance;
    exports io.github.kommunkompass.testkit.assertion;
    exports io.github.kommunkompass.testkit.jqwik;
}
