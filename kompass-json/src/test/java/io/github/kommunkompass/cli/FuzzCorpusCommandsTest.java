package io.github.kommunkompass.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.kommunkompass.json.Documents;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever a file contains, a command prints a result or what is wrong, and never a stack trace. */
class FuzzCorpusCommandsTest {

    /** The inputs of the fuzz targets, which are built later and so are read as files. */
    private static final Path CORPUS = Path.of("..", "kompass-testkit", "src", "test", "resources", "fuzz");

    private static final Pattern STACK_TRACE = Pattern.compile("(?m)^\\s+at |\\w+(Exception|Error)\\b");

    @TempDir
    private Path folder;

    static List<Path> inputs() throws IOException {
        try (Stream<Path> files = Files.walk(CORPUS)) {
            return files.filter(Files::isRegularFile).sorted().toList();
        }
    }

    @ParameterizedTest
    @MethodSource("inputs")
    void printsNoStackTrace(Path input) throws IOException {
        String json = Files.copy(input, folder.resolve("input.json")).toString();
        String lines = Files.copy(input, folder.resolve("input.ndjson")).toString();
        String evaluation = Files.writeString(folder.resolve("evaluation.json"), Documents.nassjo2022())
                .toString();
        for (List<String> arguments : List.of(
                List.of("validate", json, lines),
                List.of("score", json, "--format", "text"),
                List.of("rank", lines, "--format", "text"),
                List.of("benchmark", json, lines, "--repeats", "all", "--format", "text"),
                List.of("describe", json, "--format", "text"),
                List.of("compare", evaluation, "--with", json, "--subject", "included", "--format", "text"),
                List.of("progress", evaluation, json, "--format", "text"),
                List.of("explain", json, "--format", "text"),
                List.of("history", lines, "--format", "text"),
                List.of("moves", json, lines, "--repeats", "latest", "--format", "text"),
                List.of("targets", json, "total=800", "--baseline", json, "--format", "text"),
                List.of("what-if", json, "1.1=10", "--format", "text"),
                List.of("neighbours", evaluation, "--among", lines, "--repeats", "earliest", "--format", "text"),
                List.of("diff", "SE-2016", "SE-2020", "--crosswalk", json))) {
            Run run = Run.kompass("", arguments.toArray(String[]::new));
            assertThat(run.status()).as("%s: %s", arguments, run.err()).isBetween(0, 2);
            assertThat(run.err()).doesNotContainPattern(STACK_TRACE);
            assertThat(run.status() == 0 || !run.err().isEmpty()).isTrue();
        }
    }
}
