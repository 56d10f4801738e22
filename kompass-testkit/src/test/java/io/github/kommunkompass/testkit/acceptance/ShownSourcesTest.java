package io.github.kommunkompass.testkit.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The README, the guide and the overview show sources as they are. With {@code -Dkompass.update=true}, this test writes them into the
 * texts.
 */
class ShownSourcesTest {

    private static final Pattern BLOCK_AFTER_COMMENT = Pattern.compile("-->\\n```");
    private static final Pattern PROGRAM_IN_HTML = Pattern.compile("<pre><code>");

    static Stream<Path> texts() throws IOException {
        return Guide.textsAndOverview().stream();
    }

    @ParameterizedTest
    @MethodSource("texts")
    void textShowsSourcesAsTheyAre(Path text) throws IOException {
        String written = Files.readString(text);
        String renewed = ShownSource.renewed(Guide.TOP, written);
        if (Boolean.getBoolean("kompass.update")) {
            Files.writeString(text, renewed);
            return;
        }
        assertThat(written)
                .as(text + "; to write it, run this test with -Dkompass.update=true")
                .isEqualTo(renewed);
    }

    @Test
    void everyProgramIsShown() throws IOException {
        Set<Path> shown = new TreeSet<>();
        for (Path text : Guide.textsAndOverview()) {
            ShownSource.files(Files.readString(text)).stream()
                    .map(Guide.TOP::resolve)
                    .forEach(shown::add);
        }
        assertThat(shown).containsAll(programs());
    }

    private static Set<Path> programs() throws IOException {
        try (Stream<Path> files = Files.list(Guide.PROGRAMS)) {
            return files.collect(Collectors.toCollection(TreeSet::new));
        }
    }

    @Test
    void everyCommentBeforeABlockNamesASource() throws IOException {
        for (Path text : Guide.texts()) {
            String written = Files.readString(text);
            assertThat(BLOCK_AFTER_COMMENT.matcher(written).results())
                    .as(text.toString())
                    .hasSameSizeAs(ShownSource.files(written));
        }
    }

    @Test
    void everyProgramInTheGuideIsShownFromItsFile() throws IOException {
        for (Path text : Guide.texts()) {
            assertThat(Snippet.inMarkdown(Guide.TOP, text))
                    .as(text.toString())
                    .noneMatch(fragment -> fragment.code().contains("static void main("));
        }
    }

    @Test
    void everyProgramInTheOverviewIsShownFromItsFile() throws IOException {
        String overview = Files.readString(Guide.OVERVIEW);
        assertThat(PROGRAM_IN_HTML.matcher(overview).results())
                .hasSameSizeAs(ShownSource.files(overview))
                .isNotEmpty();
    }

    @Test
    void wholeFilePartAndExampleAreShown(@TempDir Path top) throws IOException {
        Path javadoc = Path.of("module", "src", "main", "java", "package-info.java");
        Files.createDirectories(top.resolve(javadoc).getParent());
        Files.writeString(top.resolve(javadoc), """
                /**
                 * <pre>{@code
                 * example();
                 * }</pre>
                 */
                """);
        Files.writeString(top.resolve("Program.java"), """
                class Program {
                    // tag::some[]
                    List<String> some() {
                        return null;
                    }
                    // end::some[]
                }
                """);
        assertThat(ShownSource.renewed(top, """
                <!-- Program.java some -->
                ```java
                ```
                <!-- module/src/main/java/package-info.java -->
                ```java
                old();
                ```
                <!-- Program.java some -->
                <pre><code>old</code></pre>
                """)).isEqualTo("""
                <!-- Program.java some -->
                ```java
                List<String> some() {
                    return null;
                }
                ```
                <!-- module/src/main/java/package-info.java -->
                ```java
                example();
                ```
                <!-- Program.java some -->
                <pre><code>List&lt;String&gt; some() {
                    return null;
                }
                </code></pre>
                """);
        assertThat(ShownSource.renewed(top, "<!-- Program.java -->\n```java\n```\n"))
                .contains("class Program {\n    // tag::some[]\n");
        assertThat(ShownSource.files(
                        "<!-- A.java -->\n```java\n```\n<!-- B.java b -->\n<pre><code></code></pre>\n<!-- c -->\n"))
                .isEqualTo(List.of("A.java", "B.java"));
    }
}
