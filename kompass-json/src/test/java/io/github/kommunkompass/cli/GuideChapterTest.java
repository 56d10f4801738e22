package io.github.kommunkompass.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;

/**
 * The guide's chapter on the command line lists the commands, and the guide has a page with the help of each and one with all options.
 * With {@code -Dkompass.update=true}, this test writes them.
 */
class GuideChapterTest {

    private static final Path GUIDE = Path.of("..", "kompass-core", "src", "site", "guide");
    private static final Path CHAPTER = GUIDE.resolve("command-line.md");
    private static final Path COMMANDS = GUIDE.resolve("commands");

    private static final String START = "<!-- From the help of the commands: begin -->\n";
    private static final String END = "<!-- From the help of the commands: end -->\n";

    /** The texts of all pages by their names. */
    private static Map<String, String> pages() {
        Map<String, String> pages = new TreeMap<>();
        pages.put("options.md", options());
        for (CommandSpec command : Commands.all()) {
            pages.put(page(command), help(command));
        }
        return pages;
    }

    private static String page(CommandSpec command) {
        return command.qualifiedName().replace(' ', '-') + ".md";
    }

    private static String help(CommandSpec command) {
        return "# " + command.qualifiedName() + "\n\n```text\n"
                + Commands.help(command).out() + "```\n";
    }

    private static String options() {
        var text = new StringBuilder("# Which command has which option\n\n| option | commands |\n| --- | --- |\n");
        commandsByOption()
                .forEach((option, commands) -> text.append("| `")
                        .append(option)
                        .append("` | ")
                        .append(commands)
                        .append(" |\n"));
        return text.toString();
    }

    /** The names of commands by that of an option, or that all have it. */
    private static Map<String, String> commandsByOption() {
        Map<String, List<String>> commands = new TreeMap<>();
        for (CommandSpec command : Commands.subcommands()) {
            for (OptionSpec option : command.options()) {
                commands.computeIfAbsent(option.longestName(), key -> new ArrayList<>())
                        .add("`" + Commands.name(command) + "`");
            }
        }
        int all = Commands.subcommands().size();
        Map<String, String> texts = new LinkedHashMap<>();
        commands.forEach((option, names) -> texts.put(option, names.size() == all ? "all" : String.join(", ", names)));
        return texts;
    }

    @Test
    void eachCommandHasAPage() throws IOException {
        Map<String, String> pages = pages();
        if (Boolean.getBoolean("kompass.update")) {
            for (Map.Entry<String, String> page : pages.entrySet()) {
                Files.writeString(COMMANDS.resolve(page.getKey()), page.getValue());
            }
        }
        Map<String, String> written = new TreeMap<>();
        try (Stream<Path> files = Files.list(COMMANDS)) {
            for (Path file : files.toList()) {
                written.put(file.getFileName().toString(), Files.readString(file));
            }
        }
        assertThat(written).as(howToWrite(COMMANDS)).isEqualTo(pages);
    }

    @Test
    void chapterListsTheCommands() throws IOException {
        var list = new StringBuilder("\n| command | |\n| --- | --- |\n");
        for (CommandSpec command : Commands.subcommands()) {
            list.append("| [`").append(Commands.name(command)).append("`](commands/");
            list.append(page(command)).append(") | ");
            list.append(Commands.summary(command)).append(" |\n");
        }
        String text = Files.readString(CHAPTER);
        int start = text.indexOf(START) + START.length();
        int end = text.indexOf(END);
        assertThat(end).as("the marks in " + CHAPTER).isGreaterThanOrEqualTo(start);
        if (Boolean.getBoolean("kompass.update")) {
            Files.writeString(CHAPTER, text.substring(0, start) + list + "\n" + text.substring(end));
            return;
        }
        assertThat(text.substring(start, end)).as(howToWrite(CHAPTER)).isEqualTo(list + "\n");
    }

    private static String howToWrite(Path file) {
        return file
                + "; to write it, run: mvn -pl kompass-json -am test -Dtest=GuideChapterTest"
                + " -Dsurefire.failIfNoSpecifiedTests=false -Dkompass.update=true";
    }
}
