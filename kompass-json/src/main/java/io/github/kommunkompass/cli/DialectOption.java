package io.github.kommunkompass.cli;

import io.github.kommunkompass.table.Dialect;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** The option for the dialect of CSV, in commands that write tables and read none. */
final class DialectOption {

    @Option(
            names = "--dialect",
            paramLabel = "rfc4180|excel-sv|tsv",
            description = "Commas, semicolons or tabs in CSV; rfc4180 by default.",
            converter = OptionConverters.DialectConverter.class)
    private @Nullable Dialect dialect;

    Optional<Dialect> dialect() {
        return Optional.ofNullable(dialect);
    }
}
