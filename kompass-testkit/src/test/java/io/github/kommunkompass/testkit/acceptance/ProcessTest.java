package io.github.kommunkompass.testkit.acceptance;

import static io.github.kommunkompass.testkit.acceptance.OutsideTheBuild.library;
import static io.github.kommunkompass.testkit.acceptance.OutsideTheBuild.location;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Runs the command as a process of its own, under a platform that knows no Swedish letters. */
class ProcessTest {

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
            assertThat(ended.err()).isEqualTo("<stdin>: cannot be read: it is closed\n");
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
    void aClosedPipeIsNoReasonForAStackTrace() throws IOException, InterruptedException {
        Process process = kompass("catalogue", "SE-2020");
        process.getInputStream().close();
        Ended ended = Ended.of(process);
        assertThat(ended.status()).isEqualTo(1);
        assertThat(ended.err()).isEqualTo("<stdout>: cannot be written\n");
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
