package io.github.kompass.testkit.acceptance;

import static io.github.kompass.testkit.acceptance.OutsideTheBuild.compile;
import static io.github.kompass.testkit.acceptance.OutsideTheBuild.libraryAndTestkit;
import static io.github.kompass.testkit.acceptance.OutsideTheBuild.run;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The programs in the README compile as they stand, and print what the README says. */
class ReadmeTest {

    private static final Path TOP = Path.of("..");
    private static final Path README = TOP.resolve("README.md");
    private static final Pattern JAVA_AND_OUTPUT =
            Pattern.compile("```java\\n(?<java>[^`]*)```[^`]*```text\\n(?<output>[^`]*)```");

    @TempDir
    Path folder;

    @ParameterizedTest(name = "{0}")
    @ValueSource(strings = {"Example", "Comparing", "Developing", "Testing"})
    void a_program_prints_what_it_says(String program) throws IOException, InterruptedException {
        assertThat(README).as("the README at the top of the project").exists();
        Matcher blocks = JAVA_AND_OUTPUT.matcher(Files.readString(README));
        while (blocks.find()) {
            if (blocks.group("java").contains("public class " + program + " {")) {
                assertPrints(program, blocks.group("java"), blocks.group("output"));
                return;
            }
        }
        fail("no ```java block with %s and after it a ```text block in %s", program, README);
    }

    private void assertPrints(String program, String java, String output) throws IOException, InterruptedException {
        Path source = Files.writeString(folder.resolve(program + ".java"), java);
        compile("-d", folder.toString(), "-classpath", libraryAndTestkit(), source.toString());
        String printed = run(TOP, "-classpath", folder + File.pathSeparator + libraryAndTestkit(), program);
        assertThat(printed).isEqualToNormalizingNewlines(output);
    }
}
