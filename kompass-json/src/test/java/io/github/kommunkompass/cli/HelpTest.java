package io.github.kommunkompass.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;

/** The help of every command fits a terminal, names all that the command takes, and says the same in the same words. */
class HelpTest {

    private static final int COLUMNS = 80;

    private static final Pattern LISTED = Pattern.compile("(?m)^ (?: {5}| -\\w, )(--[a-z-]+)");
    private static final Pattern EXPECTED_ONE_OF = Pattern.compile("expected one of (.+)$");

    /** How many descriptions an option has whose meaning is not the same in all commands. */
    private static final Map<String, Integer> MEANINGS = Map.of(
            "--by", 2, // a criterion, or one with its weight
            "--country", 2, // of a population, or of tables
            "--crosswalk", 2, // one, or several
            "--dialect", 2, // of what is read and written, or written only
            "--format", 3, // with and without tables, and of reports
            "--language", 2, // of names and headings, or headings only
            "--plan", 3, // of the earlier evaluation, of the only one, or of either
            "--repeats", 3, // of which several may count, one counts, or several are an error
            "--revision", 2, // of a population, or of tables
            "--to", 2); // a date, or what is written

    static Stream<Named<CommandSpec>> all() {
        return Commands.all().stream().map(command -> Named.of(command.qualifiedName(), command));
    }

    static Stream<Named<CommandSpec>> subcommands() {
        return Commands.subcommands().stream().map(command -> Named.of(command.qualifiedName(), command));
    }

    @ParameterizedTest
    @MethodSource("all")
    void isPrinted(CommandSpec command) {
        Run help = Commands.help(command);
        assertThat(help.status()).isZero();
        assertThat(help.err()).isEmpty();
        assertThat(help.out())
                .startsWith("Usage: " + command.qualifiedName() + " ")
                .contains("\nExit status:\n  0   ", "\n  1   ", "\n  2   Wrong usage");
    }

    @ParameterizedTest
    @MethodSource("all")
    void fitsTheTerminal(CommandSpec command) {
        assertThat(Commands.help(command).out().lines())
                .allSatisfy(line -> assertThat(columns(line)).as(line).isLessThanOrEqualTo(COLUMNS));
    }

    private static int columns(String line) {
        return line.codePointCount(0, line.length());
    }

    @ParameterizedTest
    @MethodSource("all")
    void endsInExamplesWhoseLinesAreNotBroken(CommandSpec command) {
        String help = Commands.help(command).out();
        assertThat(Example.ofHelp(help)).isNotEmpty();
        assertThat(help)
                .endsWith("\n\nExamples:\n"
                        + String.join("\n", examples(command.usageMessage().footer())) + "\n");
    }

    private static List<String> examples(String... footer) {
        List<String> lines = List.of(footer);
        return lines.subList(lines.indexOf("Examples:") + 1, lines.size());
    }

    @ParameterizedTest
    @MethodSource("all")
    void listsEveryOptionInOrder(CommandSpec command) {
        List<String> names = Commands.options(command).stream()
                .map(OptionSpec::longestName)
                .sorted(Comparator.comparing(name -> name.substring(2)))
                .toList();
        String help = Commands.help(command).out();
        String list = help.substring(0, help.indexOf("\nExit status:"));
        assertThat(LISTED.matcher(list).results().map(found -> found.group(1))).containsExactlyElementsOf(names);
    }

    @ParameterizedTest
    @MethodSource("subcommands")
    void listsEveryParameter(CommandSpec command) {
        String help = Commands.help(command).out();
        assertThat(command.positionalParameters()).allSatisfy(parameter -> {
            String label = Pattern.quote(parameter.paramLabel());
            assertThat(help).containsPattern("(?m)^Usage: .* \\[?" + label + "(\\.\\.\\.)?\\]?( |$)");
            assertThat(help).containsPattern("(?m)^ {6}\\[?" + label + "(\\.\\.\\.)?\\]? +\\S");
        });
    }

    @ParameterizedTest
    @MethodSource("subcommands")
    void showsRequiredOptionsInTheSynopsis(CommandSpec command) {
        String help = Commands.help(command).out();
        String synopsis = help.substring(0, help.indexOf("\n" + Commands.summary(command)));
        assertThat(Pattern.compile("--[a-z-]+").matcher(synopsis).results().map(MatchResult::group))
                .containsExactlyInAnyOrderElementsOf(Commands.options(command).stream()
                        .filter(OptionSpec::required)
                        .map(OptionSpec::longestName)
                        .toList());
        assertThat(synopsis).endsWith("[OPTIONS]");
    }

    /** Shorter than what the help of the command says. */
    @ParameterizedTest
    @MethodSource("subcommands")
    void isSummedUpInOneLine(CommandSpec command) {
        assertThat(Commands.help(command.parent()).out())
                .containsPattern("(?m)^  " + command.name() + " +" + Pattern.quote(Commands.summary(command)) + "$");
    }

    @ParameterizedTest
    @MethodSource("all")
    void consistsOfSentences(CommandSpec command) {
        Stream<String> arguments = command.args().stream()
                .filter(argument -> !argument.hidden())
                .map(argument -> String.join(" ", argument.description()));
        assertThat(Stream.concat(arguments, Arrays.stream(command.usageMessage().description())))
                .isNotEmpty()
                .allMatch(text -> text.matches("(?s)\\S.*[^.]\\."));
    }

    /** A converter that knows all values says so in its message. */
    @ParameterizedTest
    @MethodSource("all")
    void namesTheValuesOfOptions(CommandSpec command) {
        assertThat(Commands.options(command)).allSatisfy(option -> {
            Set<String> values = values(option);
            if (!values.isEmpty()) {
                assertThat(option.paramLabel().split("\\|"))
                        .as(option.longestName())
                        .containsExactlyInAnyOrderElementsOf(values);
            }
        });
    }

    private static Set<String> values(OptionSpec option) {
        for (ITypeConverter<?> converter : option.converters()) {
            try {
                converter.convert("?");
            } catch (Exception e) {
                Matcher all = EXPECTED_ONE_OF.matcher(String.valueOf(e.getMessage()));
                return all.find() ? Set.of(all.group(1).split(", ")) : Set.of();
            }
        }
        return Set.of();
    }

    @Test
    void knowsTheValuesOfOptions() {
        assertThat(Commands.subcommands().stream()
                        .flatMap(command -> Commands.options(command).stream())
                        .map(HelpTest::values))
                .contains(
                        Set.of("json", "text"),
                        Set.of("all", "latest", "earliest"),
                        Set.of("rfc4180", "excel-sv", "tsv"),
                        Set.of("standard", "kolada", "ssb"));
    }

    @Test
    void saysTheSameOfAnOptionInAllCommands() {
        Map<String, TreeSet<String>> texts = new TreeMap<>();
        for (CommandSpec command : Commands.all()) {
            for (OptionSpec option : Commands.options(command)) {
                texts.computeIfAbsent(option.longestName(), name -> new TreeSet<>())
                        .add(option.paramLabel() + ": " + String.join(" ", option.description()));
            }
        }
        Map<String, Integer> meanings = new TreeMap<>();
        texts.forEach((name, several) -> meanings.put(name, several.size()));
        meanings.values().removeIf(number -> number == 1);
        assertThat(meanings).as(texts.toString()).isEqualTo(MEANINGS);
    }
}
