package io.github.kommunkompass.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.github.kommunkompass.catalogue.Catalogues;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.json.JsonMapper;

/** Texts in an image of Java that has what the command needs and nothing else, and so knows no locales but English ones. */
@Tag("slow")
class ImageTest {

    private static final List<String> COMMANDS = List.of(
            "score nassjo-2022.json",
            "compare nassjo-2022.json --with benchmark.json",
            "progress nassjo-2019.json nassjo-2022.json");

    private static final List<String> LANGUAGES = List.of("sv", "nb", "nn");

    /** Options of Java for locales of other platforms, and for encodings that lack letters or have others in their places. */
    private static final List<List<String>> PLATFORMS = List.of(
            platform("en", "US", "", "ISO-8859-1"),
            platform("sv", "SE", "", "UTF-8"),
            platform("tr", "TR", "", "windows-1252"),
            platform("ar", "EG", "u-nu-arab", "US-ASCII"),
            platform("th", "TH", "u-ca-buddhist-nu-thai", "ISO-8859-1"));

    /** So short runs need no optimising compiler. */
    private static final String QUICK_START = "-XX:TieredStopAtLevel=1";

    @TempDir
    private static Path folder;

    private static Path java;
    private static ExampleFiles files;

    private static List<String> platform(String language, String country, String extensions, String encoding) {
        return List.of(
                "-Duser.language=" + language,
                "-Duser.country=" + country,
                "-Duser.extensions=" + extensions,
                "-Dfile.encoding=" + encoding,
                "-Dstdout.encoding=" + encoding);
    }

    @BeforeAll
    static void makeImage() throws IOException {
        Path image = folder.resolve("image");
        String modules = Stream.of(
                        Catalogues.class,
                        Main.class,
                        JsonMapper.class,
                        JsonFactory.class,
                        JsonProperty.class,
                        CommandLine.class)
                .map(ImageTest::location)
                .collect(Collectors.joining(File.pathSeparator));
        String messages = link(
                "--module-path",
                modules,
                "--add-modules",
                "io.github.kommunkompass.json,info.picocli",
                "--output",
                image.toString());
        assumeThat(messages).as("a Java with its modules").doesNotContain("java.base not found");
        assertThat(image).as(messages).exists();
        java = image.resolve("bin").resolve("java");
        files = new ExampleFiles(folder);
    }

    /** Runs jlink, in a process of its own, since it does not link from a Java that tests have patched, and returns what it prints. */
    private static String link(String... arguments) throws IOException {
        Path jlink = Path.of(System.getProperty("java.home"), "bin", "jlink");
        assumeThat(jlink).as("jlink").exists();
        List<String> command = new ArrayList<>(List.of(jlink.toString()));
        command.addAll(List.of(arguments));
        Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
        return new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    }

    private static String location(Class<?> type) {
        try {
            URI location =
                    type.getProtectionDomain().getCodeSource().getLocation().toURI();
            return Path.of(location).toString();
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    @Test
    void hasNothingElse() throws IOException {
        assertThat(run("--list-modules").lines().map(line -> line.replaceFirst("@.*", "")))
                .containsExactlyInAnyOrder(
                        "java.base",
                        // jackson-databind requires it.
                        "java.xml",
                        "io.github.kommunkompass.core",
                        "io.github.kommunkompass.json",
                        "com.fasterxml.jackson.annotation",
                        "tools.jackson.core",
                        "tools.jackson.databind",
                        "info.picocli");
    }

    /** Each command on each platform, in a language of which each platform and each command sees several. */
    @Test
    void printsTheSame() {
        IntStream.range(0, PLATFORMS.size() * COMMANDS.size()).parallel().forEach(run -> {
            int platform = run / COMMANDS.size();
            int command = run % COMMANDS.size();
            String language = LANGUAGES.get((platform + command) % LANGUAGES.size());
            printsTheSame(language, PLATFORMS.get(platform), COMMANDS.get(command));
        });
    }

    private static void printsTheSame(String language, List<String> platform, String command) {
        List<String> arguments = new ArrayList<>(platform);
        arguments.addAll(
                List.of("--add-modules", "info.picocli", "-m", "io.github.kommunkompass.json/" + Main.class.getName()));
        arguments.addAll(Arrays.asList(PrintedTexts.arguments(command, files.folder(), language)));
        try {
            assertThat(run(arguments.toArray(String[]::new)))
                    .as("%s under %s", command, platform)
                    .isEqualTo(PrintedTexts.section(language, command));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Runs Java, and returns what it prints, on standard error too. */
    private static String run(String... arguments) throws IOException {
        List<String> line = new ArrayList<>(List.of(java.toString(), QUICK_START));
        line.addAll(List.of(arguments));
        ProcessBuilder builder = new ProcessBuilder(line).redirectErrorStream(true);
        builder.environment().put("LC_ALL", "C");
        Process process = builder.start();
        return new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    }
}
