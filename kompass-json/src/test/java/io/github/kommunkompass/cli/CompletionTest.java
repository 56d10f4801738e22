package io.github.kommunkompass.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import picocli.CommandLine.Model.ArgSpec;

/** The completions are those of the commands, and bash takes its own. */
class CompletionTest {

    /** Values that can be anything, but for their form. */
    private static final Set<String> ANYTHING = Set.of(
            "CODE", "CODE=POINTS", "CODE=WEIGHT", "DATE", "K", "MAX|bottom:N", "MIN|top:N", "N", "NAME", "Q", "TEXT");

    /** Prints what bash would offer, and whether it would offer the names of files where there is nothing else. */
    private static final String OFFER = """
            source ./kompass
            default=true
            compopt() { default=false; }
            COMP_WORDS=("$@")
            COMP_CWORD=$(($# - 1))
            _kompass
            echo "$default ${COMPREPLY[*]}"
            """;

    @TempDir
    private Path folder;

    @Test
    void bashHasTheCommands() throws IOException {
        GeneratedFile.shared("bash-completion/completions/kompass").assertIs(BashCompletion.script());
    }

    @Test
    void zshHasTheCommands() throws IOException {
        GeneratedFile.shared("zsh/site-functions/_kompass").assertIs(ZshCompletion.script());
    }

    @Test
    void everyValueIsCompletedUnlessItCanBeAnything() {
        assertThat(Commands.subcommands().stream()
                        .flatMap(command -> Stream.concat(
                                Commands.options(command).stream(), command.positionalParameters().stream()))
                        .filter(argument -> argument.arity().max() > 0)
                        .filter(argument -> Completion.of(argument).isUnknown())
                        .map(ArgSpec::paramLabel)
                        .collect(Collectors.toSet()))
                .isEqualTo(ANYTHING);
    }

    @ParameterizedTest
    @CsvSource({
        "sc, false score schema",
        "catalogue, false catalogue",
        "'', false score validate catalogue schema convert benchmark describe compare rank progress explain history moves targets"
                + " what-if plan neighbours diff report chart",
        "plan '', false show status",
        "plan st, false status",
        "plan status '', true",
        "plan status --f, true --format",
        "plan status a.json b.json --format '', false json text csv xlsx",
        "--, false --help --version",
        "score --format '', false json text csv xlsx",
        "score --format = '', false json text csv xlsx",
        "score --format =, false json text csv xlsx",
        "score --format = t, false text",
        "diff --format '', false json text",
        "convert a.json --to '', false ndjson csv xlsx",
        "moves a.json b.json --to '', false",
        "rank a.json --revision SE-2, false SE-2010 SE-2016 SE-2020",
        "rank a.json --country '', false NO SE",
        "rank --language n, false nb nn",
        "compare a.json --quantile-type '', false 1 2 3 4 5 6 7 8 9",
        "compare a.json --with '', true",
        "benchmark --group-by c, true county",
        "benchmark --group-by group '', true",
        "report a.json --without p, false profile plan",
        "report a.json --format '', false html md",
        "report a.json --logo '', true",
        "report a.json --language n, false nb nn",
        "chart '', false areas profile position history",
        "chart areas a.json --layout '', false wide narrow",
        "score a.json '', true",
        "score --q, true",
        "schema --o, false --output",
        "schema kompass/bench, false kompass/benchmark/1 kompass/benchmark-groups/1",
        "diff SE-2016 N, false NO-2010"
    })
    void bashOffers(String words, String offered) throws Exception {
        List<String> line = new ArrayList<>(List.of("bash", "-c", OFFER, "bash", "kompass"));
        Stream.of(words.split(" ")).map(word -> word.equals("''") ? "" : word).forEach(line::add);
        assertThat(printed(line)).isEqualTo(offered);
    }

    /** Bash may be missing. */
    private String printed(List<String> line) throws IOException, InterruptedException {
        assumeTrue(Stream.of(System.getenv("PATH").split(File.pathSeparator))
                .anyMatch(path -> Files.isExecutable(Path.of(path, "bash"))));
        Files.writeString(folder.resolve("kompass"), BashCompletion.script());
        Path out = folder.resolve("out");
        Process process = new ProcessBuilder(line)
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .redirectOutput(out.toFile())
                .start();
        process.waitFor();
        return Files.readString(out, StandardCharsets.UTF_8).strip();
    }
}
