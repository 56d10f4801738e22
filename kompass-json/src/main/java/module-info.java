/**
 * Reads and writes Kompass values as JSON: directly, with an application's Jackson mapper, or from the command line. It
 * works with Jackson 2 or Jackson 3. Both are optional, and an application requires the one that it uses: {@code
 * com.fasterxml.jackson.core} or {@code tools.jackson.core}, and for a mapper {@code com.fasterxml.jackson.databind} or
 * {@code tools.jackson.databind}.
 */
module io.github.kommunkompass.json {
    requires transitive io.github.kommunkompass.core;
    requires static com.fasterxml.jackson.core;
    requires static com.fasterxml.jackson.databind;
    requires static info.picocli;
    requires transitive static org.jspecify;
    requires transitive tools.jackson.databind;

    // In the order in which they build on each other; a test holds it.
    exports io.github.kommunkompass.json.document;
    exports io.github.kommunkompass.json;
    exports io.github.kommunkompass.json.jackson2;
    exports io.github.kommunkompass.json.jackson3;

    // picocli sets the options of commands by reflection.
    opens io.github.kommunkompass.cli to
            info.picocli;
}
