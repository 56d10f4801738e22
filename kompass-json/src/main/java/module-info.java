/**
 * Reads and writes what Kompass knows as JSON: on its own, with an application's own Jackson mapper, and from the command
 * line. It works with Jackson 2 and with Jackson 3. Both are optional, and an application requires the one that it has:
 * {@code com.fasterxml.jackson.core} or {@code tools.jackson.core}, for a mapper {@code com.fasterxml.jackson.databind} or
 * {@code tools.jackson.databind}.
 */
@SuppressWarnings("module") // The testkit, which is compiled later, is named.
module io.github.kommunkompass.json {
    requires transitive io.github.kommunkompass.core;
    requires static com.fasterxml.jackson.core;
    requires static com.fasterxml.jackson.databind;
    requires static info.picocli;
    requires transitive static org.jspecify;
    requires static tools.jackson.core;
    requires static tools.jackson.databind;

    // In the order in which they build on each other; a test holds it.
    exports io.github.kommunkompass.json.document;

    // The runner of the conformance pack compares documents as trees, of which no Jackson alone may be needed.
    exports io.github.kommunkompass.json.format to
            io.github.kommunkompass.testkit;
    exports io.github.kommunkompass.json.adapter to
            io.github.kommunkompass.testkit;
    exports io.github.kommunkompass.json;
    exports io.github.kommunkompass.json.jackson2;
    exports io.github.kommunkompass.json.jackson3;

    // picocli sets the options of commands by reflection; nobody else sees them.
    opens io.github.kommunkompass.cli to
            info.picocli;
}
