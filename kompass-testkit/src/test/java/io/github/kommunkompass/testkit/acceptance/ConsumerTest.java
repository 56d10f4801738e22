package io.github.kommunkompass.testkit.acceptance;

import static io.github.kommunkompass.testkit.acceptance.OutsideTheBuild.compile;
import static io.github.kommunkompass.testkit.acceptance.OutsideTheBuild.library;
import static io.github.kommunkompass.testkit.acceptance.OutsideTheBuild.libraryAndTestkit;
import static io.github.kommunkompass.testkit.acceptance.OutsideTheBuild.location;
import static io.github.kommunkompass.testkit.acceptance.OutsideTheBuild.run;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * An application can embed Kompass on the class path and on the module path, without a warning and without opening
 * anything.
 */
class ConsumerTest {

    private static final Path SOURCES = Path.of("src", "test", "consumer");
    private static final String MAIN = SOURCES.resolve("consumer/Main.java").toString();
    private static final String MODULE = SOURCES.resolve("module-info.java").toString();

    private static final String EXPECTED = """
            OWN-2026 2: 22 of 40
            true
            line 1, column 140: $.points['1']: found 75, expected a whole number from 0 to 60
            0
            true
            io.github.kommunkompass.json.jackson3.KompassModule
            """;

    @TempDir
    Path classes;

    @Test
    void runsOnClassPath() throws IOException, InterruptedException {
        compile("-d", classes.toString(), "-classpath", library(), MAIN);
        String printed = run(classes, "-classpath", classes + File.pathSeparator + library(), "consumer.Main");
        assertThat(printed).isEqualToNormalizingNewlines(EXPECTED);
    }

    @Test
    void runsOnModulePath() throws IOException, InterruptedException {
        compile("-d", classes.toString(), "--module-path", library(), MODULE, MAIN);
        String printed = run(
                classes,
                "--module-path",
                classes + File.pathSeparator + library(),
                "--module",
                "consumer/consumer.Main");
        assertThat(printed).isEqualToNormalizingNewlines(EXPECTED);
    }

    /** Samples, made-up evaluations and laws need nothing that an application's tests may lack. */
    @Test
    void runsTestkitWithoutJqwikAndAssertJ() throws IOException, InterruptedException {
        Path laws = Path.of("src", "test", "consumer-testkit");
        compile(
                "-d",
                classes.toString(),
                "--module-path",
                libraryAndTestkit(),
                laws.resolve("module-info.java").toString(),
                laws.resolve("consumer/Laws.java").toString());
        String printed = run(
                classes,
                "--module-path",
                classes + File.pathSeparator + libraryAndTestkit(),
                "--module",
                "consumer/consumer.Laws");
        assertThat(printed).isEqualToNormalizingNewlines("""
                14 evaluations keep 10 laws
                jqwik is not here
                """);
    }

    /** The libraries for tables are optional. */
    @Test
    void tellsWhichLibraryIsMissing() throws IOException, InterruptedException {
        Path tables = Path.of("src", "test", "consumer-tables");
        compile(
                "-d",
                classes.toString(),
                "--module-path",
                library(),
                tables.resolve("module-info.java").toString(),
                tables.resolve("consumer/Tables.java").toString());
        String csv = "expected the library de.siegmar:fastcsv on the class path, or on the module path with"
                + " --add-modules de.siegmar.fastcsv\n";
        String excel =
                "found a workbook to write, expected the library org.dhatim:fastexcel on the class path, or on the"
                        + " module path with --add-modules org.dhatim.fastexcel\n";
        assertThat(run(classes, "-classpath", classes + File.pathSeparator + library(), "consumer.Tables"))
                .isEqualToNormalizingNewlines("found CSV, " + csv + "found CSV, " + csv + excel);
        String fastCsv = location("de.siegmar.fastcsv.reader.CsvReader").toString();
        String modules = String.join(File.pathSeparator, classes.toString(), library(), fastCsv);
        assertThat(run(
                        classes,
                        "--module-path",
                        modules,
                        "--add-modules",
                        "de.siegmar.fastcsv",
                        "--module",
                        "consumer/consumer.Tables"))
                .isEqualToNormalizingNewlines("read 1\nwrote CSV\n" + excel);
    }
}
