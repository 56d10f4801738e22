package io.github.kommunkompass.cli;

import io.github.kommunkompass.catalogue.Catalogue;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** The options for the revision and the country of tables, in commands that do not choose evaluations by them. */
@SuppressWarnings("NullAway.Init") // picocli sets the fields
final class TableRevisionOptions {

    @Spec(Spec.Target.MIXEE)
    private CommandSpec spec;

    @Option(
            names = "--revision",
            paramLabel = "REVISION",
            description = "The revision, for tables without a column for it.")
    private @Nullable String revision;

    @Option(
            names = "--country",
            paramLabel = "COUNTRY",
            description = "The country, SE or NO, for tables without a column for it; that of the revision by default.",
            converter = OptionConverters.CountryConverter.class)
    private @Nullable String country;

    Optional<Catalogue> catalogue(Library library) {
        return Optional.ofNullable(revision)
                .map(name -> KnownRevision.of(name, library.catalogues(), spec, "option '--revision'"));
    }

    Optional<String> country() {
        return Optional.ofNullable(country);
    }
}
