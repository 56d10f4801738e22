package io.github.kommunkompass.cli;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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
        return withCommands(kompass).map(CommandLine::getCommandSpec).toList();
    }

    /** A command, and the commands that it has, each followed by its own. */
    private static Stream<CommandLine> withCommands(CommandLine command) {
        return Stream.concat(
                Stream.of(command), command.getSubcommands().values().stream().flatMap(Commands::withCommands));
    }

    static CommandSpec kompass() {
        return ALL.get(0);
    }

    /** The commands that do something: all but {@code kompass} itself, and those that only have others. */
    static List<CommandSpec> subcommands() {
        return ALL.stream().filter(command -> command.subcommands().isEmpty()).toList();
    }

    /** The commands that only have others, but for {@code kompass} itself. */
    static List<CommandSpec> groups() {
        return ALL.stream()
                .skip(1)
                .filter(command -> !command.subcommands().isEmpty())
                .toList();
    }

    /** The name after {@code kompass}, such as {@code plan status}. */
    static String name(CommandSpec command) {
        return command.qualifiedName().substring(kompass().name().length()).strip();
    }

    /** The command that a line of arguments names, or empty if it names none. */
    static Optional<CommandSpec> named(List<String> arguments) {
        String line = String.join(" ", arguments) + " ";
        return subcommands().stream()
                .filter(command -> line.startsWith(name(command) + " "))
                .findFirst();
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
