package io.github.kommunkompass.testkit.acceptance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * The launcher for Unix, in a folder and with a file whose names have letters and a space, on a platform that knows no Swedish letters. The
 * shell makes the names, since Java cannot on such a platform.
 */
@Tag("slow")
class LauncherTest {

    private static final Path CLI = Path.of("..", "kompass-json", "target", "cli");
    private static final Path SAMPLES =
            Path.of("src", "main", "resources", "io", "github", "kommunkompass", "testkit", "samples");

    private static final String NAMES = """
            a=$(printf '\\303\\245')
            program="$PWD/en mapp $a"
            kompass=$program/bin/kompass
            file="$PWD/p$a $a.json"
            export program kompass file
            """;
    private static final String SCORE = " score \"$file\" --format text --language sv";

    @TempDir
    private static Path folder;

    private static Ended first;
    private static Ended withoutLauncher;

    @BeforeAll
    static void useItOnce() throws IOException, InterruptedException {
        assumeThat(Path.of("/bin/sh")).exists();
        assumeThat(CLI.resolve("bin").resolve("kompass"))
                .as("the command line, which the phase package makes")
                .exists();
        Files.copy(SAMPLES.resolve("nassjo-2022.json"), folder.resolve("nassjo-2022.json"));
        Files.copy(SAMPLES.resolve("means-2021.json"), folder.resolve("means-2021.json"));
        shell("cp nassjo-2022.json \"$file\"; cp -Rp '" + CLI.toRealPath() + "' \"$program\"");
        withoutLauncher = shell("LC_ALL=C.UTF-8 \"$JAVA_HOME/bin/java\" -jar \"$program/kompass.jar\"" + SCORE);
        first = shell("mkdir elsewhere; cd elsewhere; \"$kompass\"" + SCORE);
    }

    @AfterAll
    static void delete() throws IOException, InterruptedException {
        shell("rm -rf \"$program\" \"$file\"");
    }

    @BeforeEach
    void hasPrinted() {
        assertThat(withoutLauncher.status()).as(withoutLauncher.err()).isZero();
        assertThat(withoutLauncher.out()).contains("Nässjö");
    }

    @Test
    void printsTheSameAsWithoutIt() throws IOException, InterruptedException {
        assertThat(first).isEqualTo(withoutLauncher);
        assertThat(shell("cd elsewhere; file=${file##*/}; file=../$file; \"$kompass\"" + SCORE))
                .isEqualTo(withoutLauncher);
    }

    @Test
    void worksThroughLinks() throws IOException, InterruptedException {
        shell("""
                mkdir links
                ln -s "$kompass" links/absolute
                ln -s "../en mapp $a/bin/kompass" links/relative
                ln -s relative links/again
                """);
        for (String link :
                List.of("links/absolute", "links/relative", "cd links; ./again", "PATH=links:$PATH; again")) {
            assertThat(shell(link + SCORE)).as(link).isEqualTo(withoutLauncher);
        }
    }

    @Test
    void worksByNameInItsFolder() throws IOException, InterruptedException {
        assertThat(shell("cd \"$program/bin\"; sh kompass" + SCORE)).isEqualTo(withoutLauncher);
    }

    @Test
    void usesTheArchiveOfTheFirstUse() throws IOException, InterruptedException {
        assertThat(shell("ls cache/kompass").out().lines())
                .filteredOn(name -> !name.matches("\\d+"))
                .singleElement()
                .asString()
                .matches("\\d+\\.jsa");
        // It is read after the options of the launcher, and told of on standard error.
        Ended ended = shell("_JAVA_OPTIONS=-Xlog:class+load:file=classes.log \"$kompass\"" + SCORE);
        assertThat(ended.out()).isEqualTo(withoutLauncher.out());
        assertThat(Files.readAllLines(folder.resolve("classes.log")))
                .anyMatch(line -> line.contains(" io.github.kommunkompass.cli.Main source: shared objects file"))
                .anyMatch(line -> line.contains(" picocli.CommandLine source: shared objects file"));
    }

    @Test
    void worksWithoutACache() throws IOException, InterruptedException {
        assertThat(shell("XDG_CACHE_HOME=$PWD/nassjo-2022.json \"$kompass\"" + SCORE))
                .isEqualTo(withoutLauncher);
    }

    @Test
    void worksWithADamagedCache() throws IOException, InterruptedException {
        shell(
                "cp -Rp cache damaged; cp -Rp cache partial; cd damaged/kompass; for each in *.jsa; do echo > \"$each\"; done");
        assertThat(shell("XDG_CACHE_HOME=$PWD/damaged \"$kompass\"" + SCORE)).isEqualTo(withoutLauncher);
        shell("cd partial/kompass; rm -rf *[0-9]");
        assertThat(shell("XDG_CACHE_HOME=$PWD/partial \"$kompass\"" + SCORE)).isEqualTo(withoutLauncher);
    }

    @Test
    void hasTheSameStatusAtFirstUsesAtTheSameTimeAndLater() throws IOException, InterruptedException {
        Map<String, Integer> statuses = Map.of(SCORE, 0, " score missing.json", 1);
        String kompass = "unset XDG_CACHE_HOME; \"$kompass\"";
        Map<String, Process> started = new TreeMap<>();
        for (String command : statuses.keySet()) {
            started.put(command, start(kompass + command));
        }
        for (String command : statuses.keySet()) {
            Ended atFirst = Ended.of(started.get(command));
            assertThat(atFirst.status()).as(atFirst.err()).isEqualTo(statuses.get(command));
            assertThat(shell(kompass + command)).isEqualTo(atFirst);
        }
        assertThat(shell("ls home/.cache/kompass").out()).contains(".jsa").doesNotContain(".list", ".all", ".copy");
    }

    @Test
    void hasTheStatusOfWrongUsage() throws IOException, InterruptedException {
        assertThat(shell("\"$kompass\" scor").status()).isEqualTo(2);
    }

    @Test
    void tellsThatThereIsNoJava() throws IOException, InterruptedException {
        assertThat(shell("JAVA_HOME=none \"$kompass\"" + SCORE))
                .isEqualTo(failed("found no Java in JAVA_HOME (none), expected Java 17 or newer there"));
        assertThat(shell("mkdir empty; unset JAVA_HOME; PATH=$PWD/empty \"$kompass\"" + SCORE))
                .isEqualTo(
                        failed("found no Java, expected Java 17 or newer: install it, or set JAVA_HOME to its folder"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"11.0.2", "1.8.0_402", "16"})
    void tellsThatJavaIsTooOld(String version) throws IOException, InterruptedException {
        Ended expected = failed("found Java " + version
                + " at old/bin/java, expected Java 17 or newer: install it, or set JAVA_HOME to its folder");
        shell("""
                mkdir -p old/bin
                printf '#!/bin/sh\\necho "openjdk version \\\\"%s\\\\" 2019-01-15" >&2\\n' NUMBER > old/bin/java
                chmod +x old/bin/java
                rm -f old/release
                """.replace("NUMBER", version));
        assertThat(shell("JAVA_HOME=old \"$kompass\"" + SCORE)).isEqualTo(expected);
        assertThat(shell("unset JAVA_HOME; PATH=old/bin:$PATH \"$kompass\"" + SCORE))
                .isEqualTo(expected);
        shell("printf 'IMPLEMENTOR=\"None\"\\nJAVA_VERSION=\"%s\"\\n' NUMBER > old/release; echo exit 1 > old/bin/java"
                .replace("NUMBER", version));
        assertThat(shell("JAVA_HOME=old \"$kompass\"" + SCORE)).isEqualTo(expected);
    }

    private static Ended failed(String message) {
        return new Ended(1, "", "kompass: " + message + "\n");
    }

    @ParameterizedTest
    @ValueSource(ints = {80, 100, 160})
    void fitsTheTerminal(int width) throws IOException, InterruptedException {
        for (String command : List.of(SCORE, SCORE.replace("score", "compare") + " --with means-2021.json")) {
            String out = onTerminal("stty cols " + width + "; \"$kompass\"" + command);
            assertThat(out).contains("\u001b[36m").contains("█");
            assertThat(out.replaceAll("\u001b\\[[0-9;]*m", "").split("\r\n", -1))
                    .hasSizeGreaterThan(10)
                    .allMatch(line -> line.length() <= width);
        }
    }

    @Test
    void hasNoColoursIfNoneAreAskedFor() throws IOException, InterruptedException {
        assertThat(onTerminal("NO_COLOR=1 \"$kompass\"" + SCORE)).contains("█").doesNotContain("\u001b");
    }

    @Test
    void hasNoColoursInAPipe() throws IOException, InterruptedException {
        assertThat(onTerminal("stty cols 80; \"$kompass\"" + SCORE + " | cat").replace("\r\n", "\n"))
                .isEqualTo(withoutLauncher.out());
    }

    /** Returns what a script prints on a terminal. */
    private static String onTerminal(String script) throws IOException, InterruptedException {
        assumeThat(shell("script --version").out()).as("the command script").contains("util-linux");
        Ended ended = shell("script -qec '" + script + "' /dev/null");
        assertThat(ended.status()).as(ended.out()).isZero();
        return ended.out();
    }

    private static Ended shell(String script) throws IOException, InterruptedException {
        return Ended.of(start(script));
    }

    private static Process start(String script) throws IOException {
        ProcessBuilder builder = new ProcessBuilder("/bin/sh", "-c", NAMES + script).directory(folder.toFile());
        Map<String, String> environment = builder.environment();
        List.of("COLUMNS", "NO_COLOR", "JAVA_TOOL_OPTIONS", "JDK_JAVA_OPTIONS", "_JAVA_OPTIONS", "LC_CTYPE", "LANG")
                .forEach(environment::remove);
        environment.put("JAVA_HOME", System.getProperty("java.home"));
        environment.put("HOME", folder.resolve("home").toString());
        environment.put("XDG_CACHE_HOME", folder.resolve("cache").toString());
        environment.put("LC_ALL", "C");
        environment.put("SHELL", "/bin/sh");
        environment.put("TERM", "xterm");
        return builder.start();
    }
}
