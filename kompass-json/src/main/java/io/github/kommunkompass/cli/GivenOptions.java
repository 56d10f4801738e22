package io.github.kommunkompass.cli;

import java.util.List;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;

/**
 * The options that a command is called with. It refuses those that would change nothing.
 *
 * @param spec the command
 */
record GivenOptions(CommandSpec spec) {

    /** Refuses options that change nothing unless one of others is given. */
    void refuseWithout(List<String> others, String... options) {
        if (others.stream().noneMatch(this::has)) {
            for (String option : options) {
                refuse(option, option + " without " + String.join(" and ", others), String.join(" or ", others));
            }
        }
    }

    /** Refuses options that change nothing with a value of another parameter. */
    void refuseWith(String value, String expected, String... options) {
        for (String option : options) {
            refuse(option, value + " with " + option, expected);
        }
    }

    private void refuse(String option, String found, String expected) {
        if (has(option)) {
            throw new ParameterException(spec.commandLine(), "Found " + found + ", expected " + expected + ".");
        }
    }

    private boolean has(String option) {
        return spec.commandLine().getParseResult().hasMatchedOption(option);
    }
}
