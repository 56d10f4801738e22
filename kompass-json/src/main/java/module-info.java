/**
 * Reads and writes what Kompass knows as JSON: on its own, with an application's own Jackson mapper, and from the command
 * line.
 */
module io.github.kompass.json {
    requires transitive com.fasterxml.jackson.databind;
    requires transitive io.github.kompass.core;
    requires com.fasterxml.jackson.core;
    requires static info.picocli;
    requires transitive static org.jspecify;

    exports io.github.kompass.json;
    exports io.github.kompass.json.document;
    exports io.github.kompass.json.jackson2;

    // picocli sets the options of commands by reflection; nobody else sees them.
    opens io.github.kompass.cli to
            info.picocli;
}
