package io.github.kommunkompass.cli;

import io.github.kommunkompass.statistics.QuantileType;
import picocli.CommandLine.Option;

/** The option for the definition of quantiles. */
final class QuantileTypeOption {

    @Option(
            names = "--quantile-type",
            paramLabel = "1..9",
            description = "The definition of quantiles, one of the nine by Hyndman and Fan; 7 by default.",
            converter = OptionConverters.QuantileConverter.class)
    private QuantileType type = QuantileType.TYPE_7;

    QuantileType type() {
        return type;
    }
}
