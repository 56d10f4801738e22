package io.github.kommunkompass.cli;

import io.github.kommunkompass.benchmark.Population;
import io.github.kommunkompass.benchmark.RepeatPolicy;
import io.github.kommunkompass.catalogue.Catalogue;
import io.github.kommunkompass.value.PartialDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The options of commands that choose evaluations: those that define a population, but for its policy for repeats. */
@SuppressWarnings("NullAway.Init") // picocli sets the fields
final class PopulationOptions extends ReadingOptions {

    @Spec(Spec.Target.MIXEE)
    private CommandSpec spec;

    @Option(
            names = "--revision",
            paramLabel = "REVISION",
            description =
                    "The revision of the population; evaluations of others are counted by reason. By default that of"
                            + " the first file, and all must have it. It also holds for tables without a column for it.")
    private @Nullable String revision;

    @Option(
            names = "--country",
            paramLabel = "COUNTRY",
            description = "The country of the population, SE or NO. It also holds for tables without a column for it.",
            converter = OptionConverters.CountryConverter.class)
    private @Nullable String country;

    @Option(
            names = "--from",
            paramLabel = "DATE",
            description = "The first date of the population: a year, month or day, such as 2022-09.",
            converter = OptionConverters.DateConverter.class)
    private @Nullable PartialDate from;

    @Option(
            names = "--to",
            paramLabel = "DATE",
            description = "The last date of the population, likewise.",
            converter = OptionConverters.DateConverter.class)
    private @Nullable PartialDate to;

    @Override
    Optional<String> revision() {
        return Optional.ofNullable(revision);
    }

    @Override
    Optional<String> country() {
        return Optional.ofNullable(country);
    }

    /** Returns whether an option chooses evaluations. */
    boolean choose() {
        return revision != null || country != null || from != null || to != null;
    }

    Population population(Catalogue known, RepeatPolicy repeats) {
        try {
            var population = Population.builder(known, repeats);
            Optional.ofNullable(country).ifPresent(population::country);
            Optional.ofNullable(from).ifPresent(population::from);
            Optional.ofNullable(to).ifPresent(population::to);
            return population.build();
        } catch (IllegalArgumentException e) {
            throw new ParameterException(spec.commandLine(), String.valueOf(e.getMessage()), e);
        }
    }
}
