package io.github.kommunkompass.cli;

import io.github.kommunkompass.catalogue.Catalogue;
import io.github.kommunkompass.municipality.Municipality;
import io.github.kommunkompass.table.Dialect;
import io.github.kommunkompass.table.MissingSymbols;
import io.github.kommunkompass.table.TableSettings;
import io.github.kommunkompass.value.InvalidValueException;
import io.github.kommunkompass.value.PartialDate;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The options for reading tables, and for what tables do not say themselves. They change nothing in JSON. */
@SuppressWarnings("NullAway.Init") // picocli sets the fields
final class TableOptions {

    @Spec(Spec.Target.MIXEE)
    private CommandSpec spec;

    @Option(
            names = "--municipality",
            paramLabel = "NAME",
            description = "The municipality, for tables without a column for it.")
    private @Nullable String municipality;

    @Option(
            names = "--evaluated",
            paramLabel = "DATE",
            description = "The date of the evaluations, such as 2022-09, for tables without a column for it.",
            converter = OptionConverters.DateConverter.class)
    private @Nullable PartialDate evaluated;

    @Option(
            names = "--charset",
            paramLabel = "NAME",
            description = "The encoding of CSV, such as windows-1252; utf-8 by default.",
            converter = OptionConverters.CharsetConverter.class)
    private Charset charset = StandardCharsets.UTF_8;

    @Option(
            names = "--dialect",
            paramLabel = "rfc4180|excel-sv|tsv",
            description =
                    "Commas, semicolons or tabs: in CSV that is written, rfc4180 by default; or if none is, in tables"
                            + " that are read, found in the header by default.",
            converter = OptionConverters.DialectConverter.class)
    private @Nullable Dialect dialect;

    @Option(names = "--sheet", paramLabel = "NAME", description = "The sheet of a workbook; the first by default.")
    private @Nullable String sheet;

    @Option(
            names = "--ignore-column",
            paramLabel = "NAME",
            description = "A column of tables that is left out. May be repeated.")
    private List<String> ignoredColumns = List.of();

    @Option(
            names = "--symbols",
            paramLabel = "standard|kolada|ssb",
            description = "What tables have for missing points; standard by default.",
            converter = OptionConverters.SymbolsConverter.class)
    private MissingSymbols symbols = MissingSymbols.standard();

    /** Returns the settings, with a catalogue and a country for tables without columns for them. */
    TableSettings settings(Optional<Catalogue> catalogue, Optional<String> country) {
        return settings(catalogue, country, false);
    }

    /**
     * Returns the settings for a command that may write CSV.
     *
     * @param writesCsv whether it does, so that the dialect is that of what is written
     */
    TableSettings settings(Optional<Catalogue> catalogue, Optional<String> country, boolean writesCsv) {
        return settings(catalogue, country, writesCsv ? Optional.empty() : dialect());
    }

    Optional<Dialect> dialect() {
        return Optional.ofNullable(dialect);
    }

    private TableSettings settings(Optional<Catalogue> catalogue, Optional<String> country, Optional<Dialect> read) {
        return TableSettings.builder()
                .charset(charset)
                .separator(read.map(Dialect::separator))
                .sheet(Optional.ofNullable(sheet))
                .municipality(Optional.ofNullable(municipality)
                        .map(name -> known(name, country.or(() -> catalogue.flatMap(Catalogue::country)))))
                .country(country)
                .catalogue(catalogue)
                .evaluated(Optional.ofNullable(evaluated))
                .symbols(symbols)
                .addAllIgnoredColumns(ignoredColumns)
                .build();
    }

    private Municipality known(String name, Optional<String> country) {
        try {
            return Municipality.of(
                    name,
                    country.orElseThrow(() -> new ParameterException(
                            spec.commandLine(),
                            "Found --municipality without a country, expected --country, or --revision with a revision of one"
                                    + " country.")));
        } catch (InvalidValueException e) {
            throw new ParameterException(
                    spec.commandLine(), "Invalid value for option '--municipality': " + e.getMessage(), e);
        }
    }
}
