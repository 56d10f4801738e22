package io.github.kommunkompass.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import picocli.CommandLine.Model.CommandSpec;

/** Every example in the help, the README and the guide does what it should, in a folder with the files that it names. */
class ExamplesTest {

    private static final Path TOP = Path.of("..");
    private static final Path SITE = TOP.resolve(Path.of("kompass-core", "src", "site"));

    private static final Pattern FORMATS = Pattern.compile("kompass/[a-z-]+/1");
    private static final Pattern DOCUMENT = Pattern.compile("\\{\"format\":\"(kompass/[a-z-]+/1)\",.*}");

    private static ExampleFiles files;

    @BeforeAll
    static void makeFiles(@TempDir Path folder) throws IOException {
        files = new ExampleFiles(folder);
    }

    static Stream<Example> inHelp() {
        return Commands.all().stream()
                .flatMap(command -> Example.ofHelp(Commands.help(command).out()).stream());
    }

    static Stream<Example> inTexts() throws IOException {
        return Stream.concat(
                Example.ofMarkdown(Files.readString(TOP.resolve("README.md"))).stream(),
                Example.ofMarkdown(Files.readString(SITE.resolve(Path.of("guide", "command-line.md")))).stream());
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource({"inHelp", "inTexts"})
    void doesWhatItShould(Example example) throws IOException {
        check(example);
    }

    private static void check(Example example) throws IOException {
        ExampleFiles.Result result = files.run(example);
        assertThat(result.run().err()).as("standard error of: " + example).matches(warning(example));
        assertThat(result.run().status()).as("status of: " + example).isZero();
        if (isToFile(example)) {
            assertThat(result.run().out()).isEmpty();
        }
        checkOutput(example, result);
    }

    /** Tables leave out what the evaluations of the files have. */
    private static String warning(Example example) {
        if (kind(example).equals("csv") || kind(example).equals("xlsx")) {
            if (example.arguments().get(0).equals("convert")) {
                return "warning: tables of (points|findings) have no title, evaluators, sections, (findings|points), evidence and"
                        + " sources: \\d+ are left out\n";
            }
            if (example.arguments().subList(0, 2).equals(List.of("plan", "show"))) {
                return "warning: tables have no title and sources of a plan: those of this plan are left out\n";
            }
        }
        return "";
    }

    private static boolean isToFile(Example example) {
        return example.out().isPresent() || example.arguments().contains("--output");
    }

    private static void checkOutput(Example example, ExampleFiles.Result result) {
        String text = result.output();
        switch (kind(example)) {
            case "nothing" -> assertThat(text).isEmpty();
            case "text" -> assertThat(text.lines()).hasSizeGreaterThan(2).noneMatch(line -> line.startsWith("{"));
            case "csv" -> assertThat(text.lines()).hasSizeGreaterThan(1).allMatch(line -> line.contains(","));
            case "xlsx" -> assertThat(text).startsWith("PK");
            case "names" -> assertThat(text.lines()).isNotEmpty().allMatch(FORMATS.asMatchPredicate());
            case "html" -> assertThat(text).startsWith("<!DOCTYPE html>").endsWith("</html>\n");
            case "md" -> assertThat(text).startsWith("# ").contains("\n## ", "\n| ");
            case "svg" -> assertThat(text).startsWith("<svg ").endsWith("</svg>\n");
            case "schema" -> assertThat(text).startsWith("{").contains("\"$schema\"");
            default ->
                assertThat(text.lines())
                        .isNotEmpty()
                        .allSatisfy(line -> assertThat(formats(example)).contains(format(line)));
        }
    }

    /** What an example writes, by its command and options. */
    private static String kind(Example example) {
        String command = example.arguments().get(0);
        return switch (command) {
            case "validate" -> "nothing";
            case "report" -> value(example, "--format").orElse("html");
            case "chart" -> "svg";
            case "schema" -> example.arguments().size() == 1 ? "names" : "schema";
            default ->
                value(example, "--format").or(() -> value(example, "--to")).orElse("json");
        };
    }

    private static Optional<String> value(Example example, String option) {
        int index = example.arguments().indexOf(option);
        return index < 0 ? Optional.empty() : Optional.of(example.arguments().get(index + 1));
    }

    private static String format(String line) {
        return DOCUMENT.matcher(line)
                .results()
                .map(found -> found.group(1))
                .findFirst()
                .orElse(line);
    }

    /** The formats of which the help says that the command prints them. */
    private static List<String> formats(Example example) {
        CommandSpec command = Commands.named(example.arguments()).orElseThrow();
        return FORMATS.matcher(String.join(" ", command.usageMessage().description()))
                .results()
                .map(found -> found.group())
                .toList();
    }

    @Test
    void areFound() throws IOException {
        assertThat(inHelp()).hasSizeGreaterThan(50);
        assertThat(inTexts()).hasSizeGreaterThan(5);
    }

    /** Or the test above would find nothing. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "kompass scores nassjo-2022.json",
                "kompass score nassjo-2023.json",
                "kompass score nassjo-2022.json --form text",
                "kompass score nassjo-2022.json --format txt",
                "kompass rank evaluations.ndjson",
                "kompass describe benchmark.json --format xlsx",
                "kompass validate benchmark.json sizes.csv",
                "kompass benchmark results.xlsx --repeats latest --group-by sizes.csv:sizes",
                "kompass score - < benchmark.json"
            })
    void failsIfItIsMisspelt(String text) {
        assertThatExceptionOfType(AssertionError.class).isThrownBy(() -> check(Example.of(text)));
    }

    @Test
    void namesTheFileThatIsMissing() {
        assertThatExceptionOfType(AssertionError.class)
                .isThrownBy(() -> check(Example.of("kompass score nassjo-2023.json")))
                .withMessageContaining("nassjo-2023.json: error: cannot be read: no such file");
    }

    @Test
    void isReadAsAShellReadsIt() {
        Example example = Example.ofHelp("""
                Help.

                Examples:
                  kompass score --municipality "Upplands Väsby" '' \\
                      'a b.csv' < in.json > out.json
                """).get(0);
        assertThat(example.arguments()).containsExactly("score", "--municipality", "Upplands Väsby", "", "a b.csv");
        assertThat(example.in()).contains("in.json");
        assertThat(example.out()).contains("out.json");
    }

    @Test
    void isReadFromMarkdown() {
        String text = """
                ```java
                kompass no
                ```
                ```sh
                mvn package
                ```
                ```sh
                kompass score a.json
                kompass rank \\
                    b.ndjson
                ```
                """;
        assertThat(Example.ofMarkdown(text)).hasToString("[kompass score a.json, kompass rank b.ndjson]");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "  kompas score a.json\n",
                "kompass score a.json\n",
                "  kompass score a.json \\\n",
                "  kompass score a.json \\\n  --format text\n",
                "  kompass score a.json\n      --format text\n",
                "  kompass score a.json | less\n",
                "  kompass score 'a.json\n",
                "  kompass score \"$HOME\"\n",
                "  kompass score *.json\n",
            })
    void isRefusedIfItCannotBeRead(String lines) {
        assertThatIllegalArgumentException().isThrownBy(() -> Example.ofHelp("\nExamples:\n" + lines));
    }
}
