package io.github.kommunkompass.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.ProcessBuilder.Redirect;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Runs the command as a process of its own, under a platform that knows no Swedish letters. */
class ProcessTest {

    @Test
    void swedishLettersSurviveEveryPlatformEncoding() throws Exception {
        Process process = kompass("catalogue", "SE-2020", "--format", "text").start();
        byte[] out = process.getInputStream().readAllBytes();
        assertThat(process.waitFor(60, TimeUnit.SECONDS)).isTrue();
        assertThat(process.exitValue()).isZero();
        assertThat(new String(out, StandardCharsets.UTF_8)).contains("Samspel mellan förtroendevalda och medborgare");
    }

    @Test
    void readsFromAPipe() throws Exception {
        Process process = kompass("score", "-").start();
        try (var in = process.getOutputStream()) {
            in.write(("{\"format\":\"kompass/evaluation/1\",\"municipality\":{\"name\":\"Nässjö\",\"country\":\"SE\"},"
                            + "\"revision\":\"SE-2016\",\"evaluated\":\"2019\",\"points\":{\"total\":540}}")
                    .getBytes(StandardCharsets.UTF_8));
        }
        String out = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor(60, TimeUnit.SECONDS)).isTrue();
        assertThat(out).contains("\"name\":\"Nässjö\"").contains("\"total\":{\"points\":540,");
    }

    @Test
    void violationsAreInUtf8Too() throws Exception {
        Process process = kompass("score", "-").redirectError(Redirect.PIPE).start();
        try (var in = process.getOutputStream()) {
            in.write("{\"format\":\"kompass/evaluation/1\",\"kommun\":\"Nässjö\",\"år\":2022}"
                    .getBytes(StandardCharsets.UTF_8));
        }
        String err = new String(process.getErrorStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor(60, TimeUnit.SECONDS)).isTrue();
        assertThat(process.exitValue()).isEqualTo(1);
        assertThat(err).contains("<stdin>:1:57: error: $['år']: found an unknown key");
    }

    @Test
    void aPipeThatNobodyReadsIsNoReasonForAStackTrace() throws Exception {
        Process process =
                kompass("catalogue", "SE-2020").redirectError(Redirect.PIPE).start();
        process.getInputStream().close();
        String err = new String(process.getErrorStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor(60, TimeUnit.SECONDS)).isTrue();
        assertThat(process.exitValue()).isEqualTo(1);
        assertThat(err).isEqualTo("<stdout>: cannot be written\n");
    }

    @Test
    void endsLinesWithALineFeedOnEveryPlatform() throws Exception {
        for (String argument : List.of("--help", "--version", "unknown")) {
            Process process = java(
                            "-Dline.separator=\r\n",
                            "-cp",
                            path(LIBRARIES),
                            "io.github.kommunkompass.cli.Main",
                            argument)
                    .redirectErrorStream(true)
                    .start();
            String out = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            assertThat(process.waitFor(60, TimeUnit.SECONDS)).isTrue();
            assertThat(out).contains("ompass").endsWith("\n").doesNotContain("\r");
        }
    }

    /** On the class path of an application whose module requires none, there is no Jackson that a module may use. */
    @Test
    void saysThatAJacksonIsMissingThatAModuleCannotRead() throws Exception {
        Process process = java(
                        "-cp",
                        path(List.of(com.fasterxml.jackson.core.JsonFactory.class)),
                        "-p",
                        path(List.of(
                                Main.class,
                                io.github.kommunkompass.catalogue.Catalogue.class,
                                picocli.CommandLine.class)),
                        "--add-modules",
                        "info.picocli",
                        "-m",
                        "io.github.kommunkompass.json/io.github.kommunkompass.cli.Main",
                        "catalogue",
                        "SE-2020")
                .redirectErrorStream(true)
                .start();
        String out = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor(60, TimeUnit.SECONDS)).isTrue();
        assertThat(out).contains("found no Jackson on the class path or among the required modules, expected");
    }

    private static final List<Class<?>> LIBRARIES = List.of(
            Main.class,
            io.github.kommunkompass.catalogue.Catalogue.class,
            com.fasterxml.jackson.core.JsonFactory.class,
            com.fasterxml.jackson.databind.ObjectMapper.class,
            com.fasterxml.jackson.annotation.JsonProperty.class,
            picocli.CommandLine.class);

    private static ProcessBuilder kompass(String... arguments) {
        List<String> java =
                List.of("-Dfile.encoding=ISO-8859-1", "-cp", path(LIBRARIES), "io.github.kommunkompass.cli.Main");
        return java(Stream.concat(java.stream(), Stream.of(arguments)).toArray(String[]::new));
    }

    private static ProcessBuilder java(String... arguments) {
        String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        ProcessBuilder builder = new ProcessBuilder(
                        Stream.concat(Stream.of(java), Stream.of(arguments)).toList())
                .redirectError(Redirect.INHERIT);
        builder.environment().put("LC_ALL", "C");
        return builder;
    }

    private static String path(List<Class<?>> types) {
        return types.stream()
                .map(ProcessTest::location)
                .distinct()
                .collect(Collectors.joining(System.getProperty("path.separator")));
    }

    private static String location(Class<?> type) {
        try {
            return Path.of(type.getProtectionDomain()
                            .getCodeSource()
                            .getLocation()
                            .toURI())
                    .toString();
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }
}
