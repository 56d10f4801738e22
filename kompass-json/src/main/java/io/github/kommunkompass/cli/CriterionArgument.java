package io.github.kommunkompass.cli;

import io.github.kommunkompass.catalogue.Catalogue;
import io.github.kommunkompass.catalogue.Criterion;
import io.github.kommunkompass.value.Quoted;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;

/** Arguments that name a criterion, alone or with a value as {@code CODE=VALUE}. Wrong ones are wrong usage. */
final class CriterionArgument {

    private CriterionArgument() {}

    /** Returns the criterion of a code. */
    static Criterion criterion(String code, String label, Catalogue catalogue, CommandSpec spec) {
        try {
            return catalogue.criterion(code);
        } catch (IllegalArgumentException e) {
            throw invalid(label, String.valueOf(e.getMessage()), spec);
        }
    }

    /** Returns the whole numbers of arguments of the form {@code CODE=POINTS}, by code. */
    static Map<String, Integer> points(List<String> arguments, Catalogue catalogue, CommandSpec spec) {
        Map<String, Integer> points = new LinkedHashMap<>();
        values(arguments, "CODE=POINTS", CriterionArgument::wholeNumber, catalogue, spec)
                .forEach((criterion, value) -> points.put(criterion.code().toString(), value));
        return points;
    }

    private static Integer wholeNumber(String text) {
        try {
            return Integer.valueOf(text);
        } catch (NumberFormatException e) {
            throw new IllegalArgumentException("found " + Quoted.of(text) + ", expected a whole number", e);
        }
    }

    /**
     * Returns the values of arguments of the form {@code CODE=VALUE}, by criterion in the given order.
     *
     * @param label what the arguments are, for messages
     * @param parser parses a value, or throws an exception whose message says what was found and expected
     */
    static <T> Map<Criterion, T> values(
            List<String> arguments, String label, Function<String, T> parser, Catalogue catalogue, CommandSpec spec) {
        Map<Criterion, T> values = new LinkedHashMap<>();
        for (String argument : arguments) {
            int sign = argument.indexOf('=');
            if (sign < 0) {
                throw invalid(
                        label, "found " + Quoted.of(argument) + ", expected a code and a number, such as 3=70", spec);
            }
            Criterion criterion = criterion(argument.substring(0, sign), label, catalogue, spec);
            if (values.put(criterion, parsed(argument.substring(sign + 1), label, parser, spec)) != null) {
                throw invalid(
                        label, "found " + criterion.code() + " a second time, expected each criterion once", spec);
            }
        }
        return values;
    }

    private static <T> T parsed(String text, String label, Function<String, T> parser, CommandSpec spec) {
        try {
            return parser.apply(text);
        } catch (IllegalArgumentException | ArithmeticException e) {
            throw invalid(label, String.valueOf(e.getMessage()), spec);
        }
    }

    private static ParameterException invalid(String label, String message, CommandSpec spec) {
        return new ParameterException(spec.commandLine(), "Invalid value for " + label + ": " + message);
    }
}
