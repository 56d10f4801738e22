package io.github.kommunkompass.cli;

import io.github.kommunkompass.statistics.TiePolicy;
import picocli.CommandLine.Option;

/** The option for ranks of equal points. */
final class TiesOption {

    @Option(
            names = "--ties",
            paramLabel = "competition|dense|fractional|modified",
            description = "The policy for the ranks of equal points; competition by default.",
            converter = OptionConverters.TiesConverter.class)
    private TiePolicy policy = TiePolicy.COMPETITION;

    TiePolicy policy() {
        return policy;
    }
}
