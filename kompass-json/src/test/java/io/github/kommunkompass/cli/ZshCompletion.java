package io.github.kommunkompass.cli;

import java.util.Comparator;
import java.util.stream.Collectors;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;

/** The completion for zsh, which shows what each command and option means. */
final class ZshCompletion {

    private static final String END = """
                        esac
                        ;;
                esac
            }

            # A file in fpath is the function itself. A file that is sourced only defines it.
            if [[ $funcstack[1] == _kompass ]]; then
                _kompass "$@"
            else
                compdef _kompass kompass
            fi
            """;

    private ZshCompletion() {}

    static String script() {
        return """
            #compdef kompass
            # Completes commands, options and values of kompass in zsh. Generated from the commands.

            _kompass() {
                local curcontext=$curcontext context state state_descr line
                local -A opt_args
                local -a commands=(
            %s    )
                _arguments -C \\
            %s        '1: :->command' \\
                    '*:: :->arguments'
                case $state in
                    command)
                        _describe -t commands command commands
                        ;;
                    arguments)
                        case $line[1] in
            """.formatted(names(Commands.kompass(), 8), options(Commands.kompass(), 8))
                + Commands.kompass().subcommands().values().stream()
                        .map(command -> ofAny(command.getCommandSpec()))
                        .collect(Collectors.joining())
                + END;
    }

    private static String names(CommandSpec command, int indent) {
        return command.subcommands().values().stream()
                .map(subcommand -> " ".repeat(indent)
                        + quoted(subcommand.getCommandSpec().name() + ":"
                                + Commands.summary(subcommand.getCommandSpec()))
                        + "\n")
                .collect(Collectors.joining());
    }

    private static String ofAny(CommandSpec command) {
        return command.subcommands().isEmpty() ? ofCommand(command) : ofGroup(command);
    }

    private static String ofGroup(CommandSpec group) {
        return """
                            %s)
                                local -a parts=(
            %s                    )
                                if ((CURRENT == 2)); then
                                    _describe -t commands command parts
                                else
                                    shift words
                                    ((CURRENT--))
                                    case $words[1] in
            %s                        esac
                                fi
                                ;;
            """.formatted(
                group.name(),
                names(group, 24),
                group.subcommands().values().stream()
                        .map(command -> ofCommand(command.getCommandSpec()).indent(8))
                        .collect(Collectors.joining()));
    }

    private static String ofCommand(CommandSpec command) {
        return """
                            %s)
                                _arguments \\
            %s                        %s
                                ;;
            """.formatted(
                        command.name(),
                        options(command, 24),
                        command.positionalParameters().stream()
                                .map(ZshCompletion::parameter)
                                .collect(Collectors.joining(" \\\n" + " ".repeat(24))));
    }

    private static String options(CommandSpec command, int indent) {
        return Commands.options(command).stream()
                .sorted(Comparator.comparing(OptionSpec::longestName))
                .map(option -> " ".repeat(indent) + option(option) + " \\\n")
                .collect(Collectors.joining());
    }

    private static String option(OptionSpec option) {
        String explained = "[" + summary(option) + "]";
        if (option.arity().max() == 0) {
            return quoted(option.longestName() + explained);
        }
        return quoted((option.isMultiValue() ? "*" : "") + option.longestName() + "=" + explained + value(option));
    }

    private static String parameter(PositionalParamSpec parameter) {
        boolean isRepeated = parameter.arity().isVariable();
        String index = isRepeated ? "*" : Integer.toString(parameter.index().min() + 1);
        return quoted(index + value(parameter));
    }

    private static String value(ArgSpec argument) {
        return ":" + argument.paramLabel().replace(":", "\\:") + ":" + action(Completion.of(argument));
    }

    private static String action(Completion completion) {
        String words = String.join(" ", completion.words());
        if (completion.isUnknown()) {
            return " ";
        }
        if (words.isEmpty()) {
            return "_files";
        }
        return completion.files() ? "{compadd - " + words + "; _files}" : "(" + words + ")";
    }

    /** The description up to its first stop, since it shares a line with the name. */
    private static String summary(OptionSpec option) {
        return String.join(" ", option.description()).split("[.:;]( |$)", 2)[0];
    }

    private static String quoted(String text) {
        return "'" + text.replace("'", "'\\''") + "'";
    }
}
