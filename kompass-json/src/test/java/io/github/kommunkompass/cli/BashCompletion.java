package io.github.kommunkompass.cli;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;

/** The completion for bash, which completes the names of files itself where the script finds no words. */
final class BashCompletion {

    private static final String END = """
                esac
                if [[ $word == -* ]]; then
                    words=$options
                fi
                COMPREPLY=($(compgen -W "$words" -- "$word"))
                if [[ -z $files ]] && type compopt &>/dev/null; then
                    compopt +o default
                fi
            }

            complete -o default -F _kompass kompass
            """;

    private BashCompletion() {}

    static String script() {
        return """
            # Completes commands, options and values of kompass in bash. Generated from the commands.

            _kompass() {
                local word=${COMP_WORDS[COMP_CWORD]} option=${COMP_WORDS[COMP_CWORD - 1]}
                local command=${COMP_WORDS[1]} options='' words='' files=''
                # Bash divides --option=value into three words.
                if [[ $word == = ]]; then
                    word=''
                elif [[ $option == = ]]; then
                    option=${COMP_WORDS[COMP_CWORD - 2]}
                fi
                if ((COMP_CWORD == 1)); then
                    command=''
                    options='--help --version'
                    words='%s'
                fi
            %s    case $command in
            """.formatted(
                        names(Commands.kompass()),
                        Commands.groups().stream().map(BashCompletion::ofGroup).collect(Collectors.joining()))
                + Commands.subcommands().stream().map(BashCompletion::ofCommand).collect(Collectors.joining())
                + END;
    }

    private static String names(CommandSpec command) {
        return String.join(" ", command.subcommands().keySet());
    }

    private static String ofGroup(CommandSpec group) {
        return """
                if [[ $command == '%1$s' ]]; then
                    command="$command ${COMP_WORDS[2]}"
                    if ((COMP_CWORD == 2)); then
                        command=''
                        options='--help --version'
                        words='%2$s'
                    fi
                fi
            """.formatted(Commands.name(group), names(group));
    }

    private static String ofCommand(CommandSpec command) {
        Map<Completion, TreeSet<String>> names = new LinkedHashMap<>();
        for (OptionSpec option : Commands.options(command)) {
            if (option.arity().max() > 0) {
                names.computeIfAbsent(Completion.of(option), key -> new TreeSet<>())
                        .add(option.longestName());
            }
        }
        return """
                    %s)
                        case $option in
            %s                *)
                                options='%s'
                                %s
                                ;;
                        esac
                        ;;
            """.formatted(
                Commands.name(command).contains(" ") ? "'" + Commands.name(command) + "'" : Commands.name(command),
                names.entrySet().stream()
                        .map(entry -> ofOptions(entry.getValue(), entry.getKey()))
                        .collect(Collectors.joining()),
                Commands.options(command).stream()
                        .map(OptionSpec::longestName)
                        .sorted()
                        .collect(Collectors.joining(" ")),
                assignments(ofParameters(command)));
    }

    private static String ofOptions(Set<String> names, Completion completion) {
        String line = " ".repeat(16) + String.join(" | ", names) + ") " + assignments(completion);
        return line.stripTrailing() + " ;;\n";
    }

    /** That of the first one, since the others of a command are alike, or can be anything. */
    private static Completion ofParameters(CommandSpec command) {
        return Completion.of(command.positionalParameters().get(0));
    }

    private static String assignments(Completion completion) {
        List<String> assignments = new ArrayList<>();
        if (!completion.words().isEmpty()) {
            assignments.add("words='" + String.join(" ", completion.words()) + "'");
        }
        if (completion.files()) {
            assignments.add("files=yes");
        }
        return String.join(" ", assignments);
    }
}
