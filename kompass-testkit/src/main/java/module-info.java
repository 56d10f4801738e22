/**
 * What code that uses Kompass can be tested with: the published real evaluations and made-up ones, laws, a reference
 * implementation, assertions, and jqwik arbitraries. Only the package of the arbitraries needs jqwik, and only that of the
 * assertions AssertJ.
 */
module io.github.kommunkompass.testkit {
    requires com.fasterxml.jackson.core; // For the samples, where there is no other Jackson.
    requires transitive io.github.kommunkompass.core;
    requires transitive io.github.kommunkompass.json;
    requires static net.jqwik.api;
    requires static org.assertj.core;

    // In the order in which they build on each other; a test holds it.
    exports io.github.kommunkompass.testkit;
    exports io.github.kommunkompass.testkit.reference;
    exports io.github.kommunkompass.testkit.law;
    exports io.github.kommunkompass.testkit.conformance;
    exports io.github.kommunkompass.testkit.assertion;
    exports io.github.kommunkompass.testkit.jqwik;
}
