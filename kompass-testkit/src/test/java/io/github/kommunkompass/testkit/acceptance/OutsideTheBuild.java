package io.github.kommunkompass.testkit.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.kommunkompass.json.KompassJson;
import io.github.kommunkompass.testkit.Samples;
import io.github.kommunkompass.value.Ratio;
import java.io.File;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.spi.ToolProvider;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Compiles and runs as a user does: with nothing but the jars that the library brings, and in a virtual machine of its
 * own.
 */
public final class OutsideTheBuild {

    private OutsideTheBuild() {}

    /** {@return the path of all that an application has that depends on kompass-json} */
    public static String library() {
        return Stream.concat(
                        Stream.of(
                                location(Ratio.class.getName()),
                                location(KompassJson.class.getName()),
                                location("tools.jackson.databind.json.JsonMapper"),
                                location("tools.jackson.core.json.JsonFactory"),
                                location("com.fasterxml.jackson.annotation.JsonProperty")),
                        jspecify())
                .map(Path::toString)
                .collect(Collectors.joining(File.pathSeparator));
    }

    /** {@return the same, FastCSV for tables, and kompass-testkit without what it can do without} */
    public static String libraryAndTestkit() {
        return Stream.of(
                        library(),
                        location("de.siegmar.fastcsv.reader.CsvReader").toString(),
                        location(Samples.class.getName()).toString())
                .collect(Collectors.joining(File.pathSeparator));
    }

    /**
     * Returns where a class is from.
     *
     * @param className its name
     * @return a jar, or in the course of {@code mvn test} a folder of classes
     */
    public static Path location(String className) {
        try {
            URI location = Class.forName(className)
                    .getProtectionDomain()
                    .getCodeSource()
                    .getLocation()
                    .toURI();
            return Path.of(location);
        } catch (ClassNotFoundException | URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Nothing of it is needed at run time, so that it may be on no path but that of this test's own dependencies. */
    private static Stream<Path> jspecify() {
        return Stream.of("java.class.path", "jdk.module.path", "surefire.test.class.path")
                .flatMap(property ->
                        Arrays.stream(System.getProperty(property, "").split(File.pathSeparator)))
                .filter(entry -> Path.of(entry).getFileName() != null)
                .filter(entry -> Path.of(entry).getFileName().toString().startsWith("jspecify-"))
                .map(Path::of)
                .distinct()
                .limit(1);
    }

    /** Compiles with every warning an error. */
    static void compile(String... arguments) {
        List<String> all = new ArrayList<>(List.of("-Xlint:all", "-Werror", "-encoding", "UTF-8", "-proc:none"));
        all.addAll(List.of(arguments));
        var messages = new StringWriter();
        var out = new PrintWriter(messages);
        int status = ToolProvider.findFirst("javac").orElseThrow().run(out, out, all.toArray(String[]::new));
        assertThat(messages.toString()).as("what the compiler says").isEmpty();
        assertThat(status).as("exit status of the compiler").isZero();
    }

    /** Runs a program in a folder, and returns what it prints, on standard error too. */
    static String run(Path folder, String... arguments) throws IOException, InterruptedException {
        List<String> all = new ArrayList<>(List.of("-Dfile.encoding=UTF-8", "-Dstdout.encoding=UTF-8"));
        all.addAll(List.of(arguments));
        Ended ended = Ended.of(java(all.toArray(String[]::new))
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .start());
        assertThat(ended.status()).as(ended.out()).isZero();
        return ended.out();
    }

    /**
     * Returns the command of a virtual machine.
     *
     * @param arguments the arguments of the command
     * @return a builder of the process
     */
    public static ProcessBuilder java(String... arguments) {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(List.of(arguments));
        return new ProcessBuilder(command);
    }
}
