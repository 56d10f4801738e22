package io.github.kommunkompass.cli;

import io.github.kommunkompass.catalogue.Catalogue;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** The options for the revision and the country of tables, in commands that do not choose evaluations by them. */
final class TableRevisionOptions {

    @Option(
            names = "--revision",
            paramLabel = "R",
            description = "The revision, for tables without a column for it.",
            converter = OptionConverters.CatalogueConverter.class)
    private @Nullable Catalogue catalogue;

    @Option(
            names = "--country",
            paramLabel = "C",
            description = "The country, SE or NO, for tables without a column for it; that of the revision by default.",
            converter = OptionConverters.CountryConverter.class)
    private @Nullable String country;

    Optional<Catalogue> catalogue() {
        return Optional.ofNullable(catalogue);
    }

    Optional<String> country() {
        return Optional.ofNullable(country);
    }
}
