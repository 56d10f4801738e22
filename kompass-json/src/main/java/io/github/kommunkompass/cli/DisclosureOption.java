package io.github.kommunkompass.cli;

import io.github.kommunkompass.statistics.DisclosurePolicy;
import picocli.CommandLine.Option;

/** The option for the minimum size of groups that are shown. */
final class DisclosureOption {

    @Option(
            names = "--minimum",
            paramLabel = "K",
            description =
                    "Withholds all that depends on the points of fewer than K evaluations other than the subject's. K"
                            + " is at least 2; nothing is withheld by default.",
            converter = OptionConverters.MinimumConverter.class)
    private DisclosurePolicy policy = DisclosurePolicy.none();

    DisclosurePolicy policy() {
        return policy;
    }

    boolean isGiven() {
        return policy.minimum().isPresent();
    }
}
