package io.github.kommunkompass.cli;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** The options of commands that read evaluations and do not choose among them. */
final class EvaluationOptions extends ReadingOptions {

    @Option(names = "--revision", paramLabel = "R", description = "The revision, for tables without a column for it.")
    private @Nullable String revision;

    @Option(
            names = "--country",
            paramLabel = "C",
            description = "The country, SE or NO, for tables without a column for it; that of the revision by default.",
            converter = OptionConverters.CountryConverter.class)
    private @Nullable String country;

    @Override
    Optional<String> revision() {
        return Optional.ofNullable(revision);
    }

    @Override
    Optional<String> country() {
        return Optional.ofNullable(country);
    }
}
