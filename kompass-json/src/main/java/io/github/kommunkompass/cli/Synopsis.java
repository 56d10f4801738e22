package io.github.kommunkompass.cli;

import java.util.ArrayList;
import java.util.List;
import picocli.CommandLine;
import picocli.CommandLine.Help;
import picocli.CommandLine.IHelpSectionRenderer;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;
import picocli.CommandLine.Model.UsageMessageSpec;

/**
 * The first lines of a command's help: its parameters and the options that it must have. The list below them has the many
 * others.
 */
final class Synopsis implements IHelpSectionRenderer {

    /** Replaces the synopsis of a command and its subcommands. */
    static void set(CommandLine command) {
        var sections = command.getHelpSectionMap();
        sections.put(UsageMessageSpec.SECTION_KEY_SYNOPSIS, new Synopsis());
        command.setHelpSectionMap(sections);
    }

    @Override
    public String render(Help help) {
        CommandSpec command = help.commandSpec();
        if (!command.subcommands().isEmpty()) {
            return help.synopsis(help.synopsisHeadingLength());
        }
        String start = command.qualifiedName();
        int indent = help.synopsisHeadingLength() + start.length();
        return start + wrapped(words(command), indent, command.usageMessage().width()) + "\n";
    }

    private static List<String> words(CommandSpec command) {
        List<String> words = new ArrayList<>();
        for (PositionalParamSpec parameter : command.positionalParameters()) {
            String label = label(parameter);
            words.add(parameter.required() ? label : "[" + label + "]");
        }
        for (OptionSpec option : command.options()) {
            if (option.required()) {
                words.add(option.longestName() + command.parser().separator() + label(option));
            }
        }
        words.add("[OPTIONS]");
        return words;
    }

    private static String label(ArgSpec argument) {
        return argument.paramLabel() + (argument.arity().isVariable() ? "..." : "");
    }

    private static String wrapped(List<String> words, int indent, int width) {
        var text = new StringBuilder();
        int column = indent;
        for (String word : words) {
            if (column + 1 + word.length() > width) {
                text.append('\n').append(" ".repeat(indent));
                column = indent;
            }
            text.append(' ').append(word);
            column += 1 + word.length();
        }
        return text.toString();
    }
}
