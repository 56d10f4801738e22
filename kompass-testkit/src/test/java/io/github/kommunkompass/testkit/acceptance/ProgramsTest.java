package io.github.kommunkompass.testkit.acceptance;

import static io.github.kommunkompass.testkit.acceptance.OutsideTheBuild.compile;
import static io.github.kommunkompass.testkit.acceptance.OutsideTheBuild.libraryAndTestkit;
import static io.github.kommunkompass.testkit.acceptance.OutsideTheBuild.run;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The programs that the README, the guide and the overview show compile, and print what is said there. */
@Tag("slow")
class ProgramsTest {

    private static final String SHOWN = "<!-- \\S+/programs/(\\w+)\\.java -->\\n";
    private static final Pattern MARKDOWN = Pattern.compile(SHOWN + "```java\\n[^`]*```[^`]*```text\\n([^`]*)```");
    private static final Pattern HTML =
            Pattern.compile(SHOWN + "<pre><code>[^<]*</code></pre>\\s*<pre><samp>([^<]*)</samp></pre>");
    private static final Pattern SHOWN_AS_IT_IS = Pattern.compile("(?s)```.*?```|<pre>.*?</pre>");
    private static final Pattern PLACEHOLDER =
            Pattern.compile("(?m)(?:^|[.:] )[A-Z]{3,}$|\\b(?:TODO|TBD|FIXME|XXX)\\b");

    @TempDir
    private static Path classes;

    /** What texts say that programs print, by the names of the programs. */
    private static Map<String, List<String>> outputs() throws IOException {
        Map<String, List<String>> outputs = new TreeMap<>();
        for (Path text : Guide.textsAndOverview()) {
            Stream.of(MARKDOWN, HTML)
                    .flatMap(pattern -> pattern.matcher(text(text)).results())
                    .forEach(found -> outputs.computeIfAbsent(found.group(1), name -> new ArrayList<>())
                            .add(unescaped(found.group(2))));
        }
        return outputs;
    }

    @BeforeAll
    static void compileAll() throws IOException {
        List<String> arguments = new ArrayList<>(List.of("-d", classes.toString(), "-classpath", libraryAndTestkit()));
        sources().map(Path::toString).forEach(arguments::add);
        compile(arguments.toArray(String[]::new));
    }

    private static Stream<Path> sources() throws IOException {
        try (Stream<Path> files = Files.list(Guide.PROGRAMS)) {
            return files.sorted().toList().stream();
        }
    }

    /** The profile databases runs those that need one. */
    static Stream<String> programs() throws IOException {
        return sources()
                .filter(source -> !text(source).contains("java.sql."))
                .map(source -> source.getFileName().toString().replace(".java", ""));
    }

    @ParameterizedTest
    @MethodSource("programs")
    void programPrintsWhatTheTextsSay(String program) throws IOException, InterruptedException {
        String printed = run(Guide.TOP, "-classpath", classes + File.pathSeparator + libraryAndTestkit(), program);
        assertThat(outputs().getOrDefault(program, List.of())).isNotEmpty().containsOnly(printed);
    }

    static Stream<Path> texts() throws IOException {
        return Guide.textsAndOverview().stream();
    }

    @ParameterizedTest
    @MethodSource("texts")
    void nothingIsLeftToBeFilledIn(Path text) {
        assertThat(placeholders(text(text))).isEmpty();
    }

    @Test
    void whatIsLeftToBeFilledInIsFound() {
        assertThat(placeholders("COSTS\nSay more. TABLES\nAn AREA.\nTODO: more\n```text\nNONE\n```\nMore\n"))
                .containsExactly("COSTS", ". TABLES", "TODO");
    }

    private static Stream<String> placeholders(String text) {
        return PLACEHOLDER
                .matcher(SHOWN_AS_IT_IS.matcher(text).replaceAll(""))
                .results()
                .map(MatchResult::group);
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String unescaped(String text) {
        return text.replace("&lt;", "<").replace("&gt;", ">").replace("&amp;", "&");
    }
}
