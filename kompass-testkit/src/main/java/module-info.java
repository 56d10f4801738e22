/**
 * What code that uses Kompass can be tested with: the published real evaluations and made-up ones, laws, a reference
 * implementation, assertions, and jqwik arbitraries. Only the package of the arbitraries needs jqwik, and only that of the
 * assertions AssertJ.
 */
module io.github.kompass.testkit {
    requires com.fasterxml.jackson.core; // For the samples, where there is no other Jackson.
    requires transitive io.github.kompass.core;
    requires transitive io.github.kompass.json;
    requires static net.jqwik.api;
    requires static org.assertj.core;

    exports io.github.kompass.testkit;
    exports io.github.kompass.testkit.assertion;
    exports io.github.kompass.testkit.conformance;
    exports io.github.kompass.testkit.jqwik;
    exports io.github.kompass.testkit.law;
    exports io.github.kompass.testkit.reference;
}
