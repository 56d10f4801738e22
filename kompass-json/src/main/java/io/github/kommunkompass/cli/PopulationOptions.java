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
            paramLabel = "R",
            description =
                    "The revision, also of tables without a column for it; evaluations of others are counted by reason. The"
                            + " default is that of the first file, and all other evaluations must have the same.")
    private @Nullable String revision;

    @Option(
            names = "--country",
            paramLabel = "C",
            description = "The country of the municipalities, SE or NO, also of tables without a column for it.")
    private @Nullable String country;

    @Option(
            names = "--from",
            paramLabel = "DATE",
            description = "The first date of the window: a year, year-month or date.",
            converter = OptionConverters.DateConverter.class)
    private @Nullable PartialDate from;

    @Option(
            names = "--to",
            paramLabel = "DATE",
            description = "The last date of the window.",
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
