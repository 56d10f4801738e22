package io.github.kommunkompass.cli;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;

/** The command and all of its commands, as picocli knows them. */
final class Commands {

    private static final List<CommandSpec> ALL = find();
    private static final Map<CommandSpec, Run> HELP = new ConcurrentHashMap<>();

    private Commands() {}

    /** The command {@code kompass} itself, and then its commands. */
    static List<CommandSpec> all() {
        return ALL;
    }

    private static List<CommandSpec> find() {
        CommandLine kompass = Main.commandLine(
                new Main.Streams(
                        new ByteArrayInputStream(new byte[0]),
                        new ByteArrayOutputStream(),
                        new PrintStream(new ByteArrayOutputStream(), false, StandardCharsets.UTF_8),
                        Terminal.NONE),
                Subcommands.NAMES);
        return Stream.concat(Stream.of(kompass), kompass.getSubcommands().values().stream())
                .map(CommandLine::getCommandSpec)
                .toList();
    }

    static CommandSpec kompass() {
        return ALL.get(0);
    }

    /** All commands but {@code kompass} itself. */
    static List<CommandSpec> subcommands() {
        return ALL.subList(1, ALL.size());
    }

    /** What the command prints as its help. */
    static Run help(CommandSpec command) {
        return HELP.computeIfAbsent(command, Commands::printedHelp);
    }

    private static Run printedHelp(CommandSpec command) {
        List<String> arguments = new ArrayList<>(List.of(command.qualifiedName().split(" ")));
        arguments.remove(0);
        arguments.add("--help");
        return Run.kompass("", arguments.toArray(String[]::new));
    }

    static List<OptionSpec> options(CommandSpec command) {
        return command.options().stream().filter(option -> !option.hidden()).toList();
    }

    /** The first sentence of the description, which is all that {@code kompass --help} shows of it. */
    static String summary(CommandSpec command) {
        return command.usageMessage().description()[0];
    }
}
