package io.github.kommunkompass.cli;

import io.github.kommunkompass.value.Identified;
import java.nio.charset.StandardCharsets;
import java.util.function.Supplier;
import picocli.CommandLine.Command;

/** The options for output of commands whose results have a JSON format. */
@Command // or the list for native-image would leave it out
abstract class ResultOutput extends OutputOptions {

    /** The formats of output. */
    enum Format implements Identified {
        JSON,
        TEXT,
        CSV,
        XLSX
    }

    abstract Format format();

    /** Prints a result in a format other than tables. */
    final void print(Main.Streams streams, Supplier<String> text, Supplier<String> json) {
        boolean isText = format() == Format.TEXT;
        byte[] bytes = (isText ? shown(text.get(), streams) : json.get() + "\n").getBytes(StandardCharsets.UTF_8);
        write(streams, out -> out.write(bytes));
    }
}
