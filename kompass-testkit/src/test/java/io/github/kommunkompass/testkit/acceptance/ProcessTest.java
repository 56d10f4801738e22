package io.github.kommunkompass.testkit.acceptance;

import static io.github.kommunkompass.testkit.acceptance.OutsideTheBuild.library;
import static io.github.kommunkompass.testkit.acceptance.OutsideTheBuild.location;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import io.github.kommunkompass.catalogue.Catalogues;
import io.github.kommunkompass.json.KompassJson;
import io.github.kommunkompass.testkit.SyntheticPopulation;
import java.io.File;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Runs the command as a process of its own, under a platform that knows no Swedish letters. */
@Tag("slow")
class ProcessTest {

    private static final String EVALUATION =
            "{\"format\":\"kompass/evaluation/1\",\"municipality\":{\"name\":\"Solna\",\"country\":\"SE\"},"
                    + "\"revision\":\"SE-2020\",\"evaluated\":\"2022\",\"points\":{\"total\":500}}";

    private static final String MAIN = "io.github.kommunkompass.cli.Main";
    private static final String LIBRARIES = library() + File.pathSeparator + location("picocli.CommandLine");

    @Test
    void swedishLettersSurviveEveryPlatformEncoding() throws IOException, InterruptedException {
        Ended ended = Ended.of(kompass("catalogue", "SE-2020", "--format", "text"));
        assertThat(ended.status()).as(ended.err()).isZero();
        assertThat(ended.out()).contains("Samspel mellan förtroendevalda och medborgare");
    }

    @Test
    void readsFromAPipe() throws IOException, InterruptedException {
        Process process = kompass("score", "-");
        write(
                process,
                "{\"format\":\"kompass/evaluation/1\",\"municipality\":{\"name\":\"Nässjö\",\"country\":\"SE\"},"
                        + "\"revision\":\"SE-2016\",\"evaluated\":\"2019\",\"points\":{\"total\":540}}");
        assertThat(Ended.of(process).out()).contains("\"name\":\"Nässjö\"").contains("\"total\":{\"points\":540,");
    }

    /** Without it, the first file that the virtual machine opens takes its place. */
    @Test
    void saysThatStandardInputIsClosed() throws IOException, InterruptedException {
        Path shell = Path.of("/bin/sh");
        assumeThat(shell).exists();
        assumeThat(Path.of("/proc/self/fd/0")).exists();
        for (String command : List.of("score", "rank", "validate")) {
            List<String> line = new ArrayList<>(List.of(shell.toString(), "-c", "exec \"$@\" <&-", "sh"));
            line.addAll(
                    OutsideTheBuild.java("-cp", LIBRARIES, MAIN, command, "-").command());
            Ended ended = Ended.of(new ProcessBuilder(line).start());
            assertThat(ended.status()).isEqualTo(1);
            assertThat(ended.err()).isEqualTo("<stdin>: error: cannot be read: it is closed [unreadable-file]\n");
        }
    }

    @Test
    void violationsAreInUtf8Too() throws IOException, InterruptedException {
        Process process = kompass("score", "-");
        write(process, "{\"format\":\"kompass/evaluation/1\",\"kommun\":\"Nässjö\",\"år\":2022}");
        Ended ended = Ended.of(process);
        assertThat(ended.status()).isEqualTo(1);
        assertThat(ended.err()).contains("<stdin>:1:57: error: $['år']: found an unknown key");
    }

    private static void write(Process process, String input) throws IOException {
        try (var in = process.getOutputStream()) {
            in.write(input.getBytes(StandardCharsets.UTF_8));
        }
    }

    @Test
    void endsQuietlyIfTheReaderEnds() throws IOException, InterruptedException {
        Process process = kompass("catalogue", "SE-2020");
        process.getInputStream().close();
        assertThat(Ended.of(process)).isEqualTo(new Ended(0, "", ""));
    }

    /** Otherwise it would read on, and write nothing. */
    @Test
    void stopsReadingIfTheReaderEnds() throws IOException, InterruptedException {
        assumeThat(Path.of("/bin/sh")).exists();
        Ended ended = shell("yes \"$EVALUATION\" | \"$@\" score - | head -n 1 > /dev/null");
        assertThat(ended).isEqualTo(new Ended(0, "", ""));
    }

    @Test
    void tellsThatTheDiskIsFull() throws IOException, InterruptedException {
        assumeThat(Path.of("/dev/full")).exists();
        for (String target : List.of("> /dev/full", "--output /dev/full")) {
            Ended ended = shell("\"$@\" catalogue SE-2020 " + target);
            assertThat(ended.status()).isEqualTo(1);
            assertThat(ended.err())
                    .startsWith(target.startsWith(">") ? "<stdout>" : "/dev/full")
                    .contains(": error: cannot be written: ")
                    .endsWith(" [unwritable-output]\n");
        }
    }

    @Test
    void scoresMoreThanFitsInMemory() throws IOException, InterruptedException {
        byte[] lines = SyntheticPopulation.of(Catalogues.se2020()).size(1000).evaluations().stream()
                .map(evaluation -> KompassJson.standard().write(evaluation) + "\n")
                .collect(Collectors.joining())
                .getBytes(StandardCharsets.UTF_8);
        Process process = OutsideTheBuild.java("-Xmx48m", "-cp", LIBRARIES, MAIN, "score", "-")
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        try (OutputStream in = process.getOutputStream()) {
            for (int i = 0; i < 100; i++) {
                in.write(lines);
            }
        }
        assertThat(process.waitFor()).isZero();
    }

    @Test
    void leavesAFileAsItWasIfItIsKilled(@TempDir Path folder) throws IOException, InterruptedException {
        Path file = Files.writeString(folder.resolve("scorecards.ndjson"), "before");
        Process process = kompass("score", "-", "--output", file.toString());
        OutputStream in = process.getOutputStream();
        while (folder.toFile().list().length == 1) {
            in.write((EVALUATION + "\n").repeat(100).getBytes(StandardCharsets.UTF_8));
            in.flush();
        }
        process.destroyForcibly().waitFor();
        assertThat(file).hasContent("before");
    }

    private static Ended shell(String script) throws IOException, InterruptedException {
        List<String> line = new ArrayList<>(List.of("/bin/sh", "-c", script, "sh"));
        line.addAll(OutsideTheBuild.java("-cp", LIBRARIES, MAIN).command());
        ProcessBuilder builder = new ProcessBuilder(line);
        builder.environment().put("EVALUATION", EVALUATION);
        return Ended.of(builder.start());
    }

    @Test
    void endsLinesWithALineFeedOnEveryPlatform() throws IOException, InterruptedException {
        for (String argument : List.of("--help", "--version", "unknown")) {
            Ended ended = Ended.of(java("-Dline.separator=\r\n", "-cp", LIBRARIES, MAIN, argument));
            assertThat(ended.out() + ended.err())
                    .contains("ompass")
                    .endsWith("\n")
                    .doesNotContain("\r");
        }
    }

    private static Process kompass(String... arguments) throws IOException {
        List<String> java = List.of("-Dfile.encoding=ISO-8859-1", "-cp", LIBRARIES, MAIN);
        return java(Stream.concat(java.stream(), Stream.of(arguments)).toArray(String[]::new));
    }

    private static Process java(String... arguments) throws IOException {
        ProcessBuilder builder = OutsideTheBuild.java(arguments);
        builder.environment().put("LC_ALL", "C");
        return builder.start();
    }
}
