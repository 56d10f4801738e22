package io.github.kommunkompass.testkit.acceptance;

import static io.github.kommunkompass.testkit.acceptance.OutsideTheBuild.compile;
import static io.github.kommunkompass.testkit.acceptance.OutsideTheBuild.libraryAndTestkit;
import static io.github.kommunkompass.testkit.acceptance.OutsideTheBuild.run;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The programs in the README, the guide and the overview compile as they stand, and print what is said there. */
@Tag("slow")
class ProgramsTest {

    private static final Path TOP = Guide.TOP;

    private static final Pattern MARKDOWN =
            Pattern.compile("```java\\n(?<java>[^`]*)```[^`]*```text\\n(?<output>[^`]*)```");
    private static final Pattern HTML =
            Pattern.compile("<pre><code>\\n(?<java>[^<]*)</code></pre>\\s*<pre><samp>\\n(?<output>[^<]*)</samp></pre>");
    private static final Pattern SHOWN = Pattern.compile("<!-- (\\S+\\.java) (\\w+) -->\\n```java\\n([^`]*)```");
    private static final Pattern SHOWN_AS_IT_IS = Pattern.compile("(?s)```.*?```|<pre>.*?</pre>");
    private static final Pattern PLACEHOLDER =
            Pattern.compile("(?m)(?:^|[.:] )[A-Z]{3,}$|\\b(?:TODO|TBD|FIXME|XXX)\\b");
    private static final Pattern NAME = Pattern.compile("public class (\\w+) \\{");

    @TempDir
    Path folder;

    /** A program as it stands in a text, and what the text says that it prints. */
    record Program(Path text, String java, String output) {

        String name() {
            return NAME.matcher(java).results().findFirst().orElseThrow().group(1);
        }

        @Override
        public String toString() {
            return name() + " in " + text.getFileName();
        }
    }

    static Stream<Program> programs() throws IOException {
        List<Program> programs = new ArrayList<>();
        programs.addAll(in(Guide.README, MARKDOWN));
        for (Path chapter : Guide.chapters()) {
            programs.addAll(in(chapter, MARKDOWN));
        }
        programs.addAll(in(Guide.SITE.resolve("overview.html"), HTML));
        return programs.stream()
                .filter(program -> NAME.matcher(program.java()).find())
                // The profile databases runs those that need one.
                .filter(program -> !program.java().contains("java.sql."));
    }

    private static List<Program> in(Path text, Pattern program) throws IOException {
        return program.matcher(Files.readString(text))
                .results()
                .map(found -> new Program(text, unescaped(found.group(1)), unescaped(found.group(2))))
                .toList();
    }

    private static String unescaped(String text) {
        return text.replace("&lt;", "<").replace("&gt;", ">").replace("&amp;", "&");
    }

    @Test
    void each_task_has_one() throws IOException {
        assertThat(programs().map(Program::toString))
                .contains(
                        "Scoring in README.md",
                        "Comparing in README.md",
                        "Following in README.md",
                        "Reporting in reports.md",
                        "Testing in testing.md",
                        "Reading in large-numbers.md",
                        "Problems in embedding.md",
                        "Scoring in overview.html",
                        "Comparing in overview.html",
                        "Rankings in overview.html",
                        "Following in overview.html");
    }

    static Stream<Path> texts() throws IOException {
        return Stream.of(List.of(Guide.README, Guide.SITE.resolve("overview.html")), Guide.chapters())
                .flatMap(List::stream);
    }

    @ParameterizedTest
    @MethodSource("texts")
    void nothing_is_left_to_be_filled_in(Path text) throws IOException {
        assertThat(placeholders(Files.readString(text))).isEmpty();
    }

    @Test
    void what_is_left_to_be_filled_in_is_found() {
        assertThat(placeholders("COSTS\nSay more. TABLES\nAn AREA.\nTODO: more\n```text\nNONE\n```\nMore\n"))
                .containsExactly("COSTS", ". TABLES", "TODO");
    }

    private static Stream<String> placeholders(String text) {
        return PLACEHOLDER
                .matcher(SHOWN_AS_IT_IS.matcher(text).replaceAll(""))
                .results()
                .map(MatchResult::group);
    }

    /** What the guide shows of a program that is run elsewhere is what is run. */
    @Test
    void the_guide_shows_what_is_run() throws IOException {
        List<MatchResult> shown = new ArrayList<>();
        for (Path chapter : Guide.chapters()) {
            SHOWN.matcher(Files.readString(chapter)).results().forEach(shown::add);
        }
        assertThat(shown).hasSizeGreaterThan(2).allSatisfy(one -> {
            String source = Files.readString(TOP.resolve(one.group(1)));
            String start = "// tag::" + one.group(2) + "[]";
            String run = source.substring(
                    source.indexOf(start) + start.length(), source.indexOf("// end::" + one.group(2) + "[]"));
            assertThat(one.group(3)).isEqualToNormalizingWhitespace(run);
        });
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("programs")
    void a_program_prints_what_it_says(Program program) throws IOException, InterruptedException {
        Path source = Files.writeString(folder.resolve(program.name() + ".java"), program.java());
        compile("-d", folder.toString(), "-classpath", libraryAndTestkit(), source.toString());
        String printed = run(TOP, "-classpath", folder + File.pathSeparator + libraryAndTestkit(), program.name());
        assertThat(printed).isEqualToNormalizingNewlines(program.output());
    }
}
