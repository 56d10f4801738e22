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
import org.junit.jupiter.api.Test;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;

/**
 * The guide's chapter on the command line has the help of each command, and the README the list of commands. With {@code
 * -Dkompass.update=true}, this test writes them.
 */
class GuideChapterTest {

    private static final Path TOP = Path.of("..");
    private static final Path CHAPTER = Path.of("kompass-core", "src", "site", "guide", "command-line.md");
    private static final Path README = Path.of("README.md");

    private static final String START = "<!-- From the help of the commands: begin -->\n";
    private static final String END = "<!-- From the help of the commands: end -->\n";

    @Test
    void chapterHasTheHelpOfEachCommand() throws IOException {
        var text = new StringBuilder("\n### Which command has which option\n\n| option | commands |\n| --- | --- |\n");
        commandsByOption()
                .forEach((option, commands) -> text.append("| `")
                        .append(option)
                        .append("` | ")
                        .append(commands)
                        .append(" |\n"));
        for (CommandSpec command : Commands.all()) {
            text.append("\n### ").append(command.qualifiedName()).append("\n\n```text\n");
            text.append(Commands.help(command).out()).append("```\n");
        }
        assertHas(CHAPTER, text + "\n");
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
    void readmeListsTheCommands() throws IOException {
        var text = new StringBuilder("\n| command | |\n| --- | --- |\n");
        String chapter = CHAPTER.toString().replace('\\', '/');
        for (CommandSpec command : Commands.subcommands()) {
            String name = Commands.name(command);
            text.append("| [`").append(name).append("`](").append(chapter);
            text.append("#kompass-").append(name.replace(' ', '-')).append(") | ");
            text.append(Commands.summary(command)).append(" |\n");
        }
        assertHas(README, text + "\n");
    }

    private static void assertHas(Path name, String expected) throws IOException {
        Path file = TOP.resolve(name);
        String text = Files.readString(file);
        int start = text.indexOf(START) + START.length();
        int end = text.indexOf(END);
        assertThat(end).as("the marks in " + name).isGreaterThanOrEqualTo(start);
        if (Boolean.getBoolean("kompass.update")) {
            Files.writeString(file, text.substring(0, start) + expected + text.substring(end));
            return;
        }
        assertThat(text.substring(start, end))
                .as(
                        "%s; to write it, run: mvn -pl kompass-json -am test -Dtest=GuideChapterTest"
                                + " -Dsurefire.failIfNoSpecifiedTests=false -Dkompass.update=true",
                        name)
                .isEqualTo(expected);
    }
}
