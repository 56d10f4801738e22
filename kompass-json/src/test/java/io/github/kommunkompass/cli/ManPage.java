package io.github.kommunkompass.cli;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;

/** The manual page of {@code kompass}. Options that mean the same in many commands are described once. */
final class ManPage {

    /** From how many commands on an option is described once for all. */
    private static final int MANY = 4;

    private static final Comparator<OptionSpec> BY_NAME = Comparator.comparing(OptionSpec::longestName);

    /** Options of one meaning, the most frequent one, by their name. */
    private final Map<String, List<OptionSpec>> shared = new TreeMap<>();

    private final Roff page = new Roff("KOMPASS", "1", "Kompass");

    private ManPage() {
        Commands.subcommands().stream()
                .flatMap(command -> Commands.options(command).stream())
                .collect(Collectors.groupingBy(ManPage::meaning, TreeMap::new, Collectors.toList()))
                .values()
                .stream()
                .filter(options -> options.size() >= MANY)
                .forEach(options -> shared.merge(
                        options.get(0).longestName(),
                        options,
                        (one, other) -> one.size() >= other.size() ? one : other));
    }

    private boolean isShared(OptionSpec option) {
        List<OptionSpec> options = shared.get(option.longestName());
        return options != null && meaning(options.get(0)).equals(meaning(option));
    }

    static String source() {
        return new ManPage().written().toString();
    }

    private static String meaning(OptionSpec option) {
        return option.longestName() + " " + option.paramLabel() + " " + text(option.description());
    }

    private Roff written() {
        CommandSpec kompass = Commands.kompass();
        List<String> footer = List.of(kompass.usageMessage().footer());
        String summary = Commands.summary(kompass);
        page.section("NAME")
                .paragraph("kompass - " + Character.toLowerCase(summary.charAt(0))
                        + summary.substring(1, summary.length() - 1));
        page.section("SYNOPSIS").synopsis("kompass", "COMMAND [ARGUMENTS] [OPTIONS]");
        page.section("DESCRIPTION").paragraph(summary).paragraph(text(footer.subList(1, examples(kompass) - 1)));
        page.section("COMMANDS");
        Commands.subcommands().forEach(this::command);
        page.section("OPTIONS").paragraph("Several commands have these options. Each command names those that it has.");
        shared.values().forEach(options -> option(options.get(0)));
        page.section("EXIT STATUS");
        exitStatus(kompass);
        environment();
        page.section("FILES")
                .paragraph(
                        "kompass has no file of settings. It reads and writes the files that its arguments name. The names"
                                + " and the JSON Schemas of their formats are printed by kompass schema.");
        page.section("EXAMPLES").lines(exampleLines(kompass));
        page.section("SEE ALSO")
                .paragraph("kompass COMMAND --help, and the guide at https://github.com/kommunkompass/kompass.");
        return page;
    }

    private void command(CommandSpec command) {
        page.subsection(command.qualifiedName()).synopsis(command.qualifiedName(), arguments(command));
        page.paragraph(text(command.usageMessage().description()));
        command.positionalParameters().forEach(this::parameter);
        Commands.options(command).stream()
                .filter(option -> !isShared(option))
                .sorted(BY_NAME)
                .forEach(this::option);
        page.paragraph("Options as described below: " + sharedNames(command) + ".");
        if (!command.usageMessage()
                .exitCodeList()
                .equals(Commands.kompass().usageMessage().exitCodeList())) {
            page.paragraph("Exit status:");
            exitStatus(command);
        }
        page.paragraph("Examples:").lines(exampleLines(command));
    }

    private String sharedNames(CommandSpec command) {
        return Commands.options(command).stream()
                .filter(this::isShared)
                .map(OptionSpec::longestName)
                .sorted()
                .collect(Collectors.joining(", "));
    }

    /** Returns what the usage in the help has after the command, in one line. */
    private static String arguments(CommandSpec command) {
        String help = Commands.help(command).out();
        String usage = help.substring(0, help.indexOf("\n" + Commands.summary(command)));
        return usage.substring(usage.indexOf(command.qualifiedName())
                        + command.qualifiedName().length())
                .replaceAll("\\s+", " ")
                .strip();
    }

    private void parameter(PositionalParamSpec parameter) {
        page.tagged(Roff.italic(parameter.paramLabel()), text(parameter.description()));
    }

    private void option(OptionSpec option) {
        String names = Arrays.stream(option.names()).map(Roff::bold).collect(Collectors.joining(", "));
        String value = option.arity().max() == 0 ? "" : "=" + Roff.italic(option.paramLabel());
        page.tagged(names + value, text(option.description()));
    }

    private void exitStatus(CommandSpec command) {
        command.usageMessage().exitCodeList().forEach((status, meaning) -> page.tagged(Roff.bold(status), meaning));
    }

    private void environment() {
        page.section("ENVIRONMENT")
                .tagged(
                        Roff.bold("COLUMNS"),
                        "The width of text, instead of that of the terminal. Without both, text has its full width.")
                .tagged(Roff.bold("JAVA_HOME"), "The folder of the Java that runs kompass.")
                .tagged(Roff.bold("NO_COLOR"), "Text has no colours if it is set and not empty.")
                .tagged(
                        Roff.bold("XDG_CACHE_HOME"),
                        "The folder of caches, ~/.cache by default. The launcher keeps an archive of classes in it, which"
                                + " makes starts faster. It may be deleted at any time.");
    }

    private static int examples(CommandSpec command) {
        return List.of(command.usageMessage().footer()).indexOf("Examples:");
    }

    private static List<String> exampleLines(CommandSpec command) {
        List<String> footer = List.of(command.usageMessage().footer());
        return footer.subList(examples(command) + 1, footer.size());
    }

    private static String text(String... lines) {
        return text(List.of(lines));
    }

    private static String text(List<String> lines) {
        return String.join(" ", lines);
    }
}
