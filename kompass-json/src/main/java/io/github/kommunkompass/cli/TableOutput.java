package io.github.kommunkompass.cli;

import io.github.kommunkompass.table.Dialect;
import io.github.kommunkompass.table.Table;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The options for output of commands whose results are tables, too. */
@SuppressWarnings("NullAway.Init") // picocli sets the fields
final class TableOutput extends ResultOutput {

    /** The language of tables whose language is not given, since programs go by their headings. */
    private static final String HEADINGS = "en";

    @Spec(Spec.Target.MIXEE)
    private CommandSpec spec;

    @Option(
            names = "--format",
            paramLabel = "json|text|csv|xlsx",
            description =
                    "json for programs (the default), text for people, or a table: csv, or xlsx, a workbook of Excel,"
                            + " which needs --output. Headings of tables are in English unless --language is sv, nb or nn.",
            converter = FormatConverter.class)
    private Format format = Format.JSON;

    @Override
    Format format() {
        return format;
    }

    boolean isTable() {
        return format == Format.CSV || format == Format.XLSX;
    }

    boolean isCsv() {
        return format == Format.CSV;
    }

    /** Checks that a workbook is not written to standard output. */
    void check() {
        if (format == Format.XLSX && !isToFile()) {
            throw new ParameterException(
                    spec.commandLine(), "Found --format xlsx without --output, expected the name of a file.");
        }
    }

    /**
     * Prints a result in the requested format.
     *
     * @param table returns the table in a language
     */
    void print(
            Main.Streams streams,
            Supplier<String> text,
            Supplier<String> json,
            Function<String, Table> table,
            Optional<Dialect> dialect) {
        if (isTable()) {
            printTable(streams, table, dialect);
        } else {
            print(streams, text, json);
        }
    }

    void printTable(Main.Streams streams, Function<String, Table> table, Optional<Dialect> dialect) {
        Table written = table.apply(languageOr(HEADINGS));
        write(streams, isCsv() ? out -> written.writeCsv(out, dialect.orElse(Dialect.RFC_4180)) : written::writeExcel);
    }

    /** Converts names of formats. */
    static final class FormatConverter implements ITypeConverter<Format> {
        @Override
        public Format convert(String value) {
            return OptionConverters.constant(value, List.of(Format.values()));
        }
    }
}
