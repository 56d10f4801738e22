package io.github.kommunkompass.cli;

import io.github.kommunkompass.benchmark.RepeatPolicy;
import java.util.List;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Option;

/** The option for repeated evaluations in commands that need one evaluation of each municipality. */
@SuppressWarnings("NullAway.Init") // picocli sets the fields
final class OneEachOption {

    @Option(
            names = "--repeats",
            required = true,
            paramLabel = "latest|earliest",
            description = "Which evaluation of a municipality counts if there are several.",
            converter = OneEachConverter.class)
    private RepeatPolicy policy;

    RepeatPolicy policy() {
        return policy;
    }

    /** Converts policies for repeated evaluations by which one of each municipality counts. */
    static final class OneEachConverter implements ITypeConverter<RepeatPolicy> {
        @Override
        public RepeatPolicy convert(String value) {
            return OptionConverters.constant(value, List.of(RepeatPolicy.LATEST, RepeatPolicy.EARLIEST));
        }
    }
}
