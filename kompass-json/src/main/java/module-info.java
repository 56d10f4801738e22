/**
 * Reads and writes Kompass values as JSON: directly, with an application's Jackson mapper, or from the command line. It
 * uses Jackson 3. An application whose mapper is of Jackson 2 requires {@code com.fasterxml.jackson.databind} itself.
 */
module io.github.kommunkompass.json {
    requires transitive io.github.kommunkompass.core;
    requires static com.fasterxml.jackson.core;
    requires static com.fasterxml.jackson.databind;
    requires static de.siegmar.fastcsv;
    requires static info.picocli;
    requires static io.jstach.jstache;
    requires static java.xml;
    requires static me.tongfei.progressbar;
    requires static org.dhatim.fastexcel;
    requires static org.immutables.value.annotations;
    requires transitive static org.jspecify;
    requires transitive tools.jackson.databind;

    // In the order in which they build on each other; a test holds it.
    exports io.github.kommunkompass.json.document;
    exports io.github.kommunkompass.json.line;
    exports io.github.kommunkompass.json;
    exports io.github.kommunkompass.json.jackson2;
    exports io.github.kommunkompass.json.jackson3;
    exports io.github.kommunkompass.table;
    exports io.github.kommunkompass.render;

    // picocli sets the options of commands by reflection.
    opens io.github.kommunkompass.cli to
            info.picocli;
}
