package io.github.kommunkompass.cli;

import io.github.kommunkompass.scoring.MissingPolicy;
import picocli.CommandLine.Option;

/** The option for missing points. */
@SuppressWarnings("NullAway.Init") // picocli sets the field
final class MissingOption {

    @Option(
            names = "--missing",
            paramLabel = "POLICY",
            defaultValue = "strict",
            converter = OptionConverters.MissingConverter.class,
            description =
                    "How missing points count: strict (the default) gives bounds; available-parts gives the sum of the known"
                            + " parts and of their maxima; exclude-not-applicable leaves what is not applicable out of the"
                            + " points and the maximum.")
    private MissingPolicy policy;

    MissingPolicy policy() {
        return policy;
    }
}
