/**
 * What code that uses Kompass can be tested with: the published real evaluations, and jqwik arbitraries of catalogues and
 * evaluations. Only the package of the arbitraries needs jqwik.
 */
module io.github.kompass.testkit {
    requires transitive io.github.kompass.core;
    requires transitive io.github.kompass.json;
    requires static net.jqwik.api;

    exports io.github.kompass.testkit;
    exports io.github.kompass.testkit.jqwik;
}
