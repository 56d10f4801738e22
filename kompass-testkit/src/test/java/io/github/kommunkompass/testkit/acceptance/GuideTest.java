package io.github.kommunkompass.testkit.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.kommunkompass.json.Format;
import io.github.kommunkompass.json.KompassJson;
import io.github.kommunkompass.testkit.Samples;
import io.github.kommunkompass.value.Ratio;
import java.io.IOException;
import java.lang.module.ModuleDescriptor;
import java.lang.module.ModuleFinder;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What is read first is short, and everything that is public has a place. */
class GuideTest {

    private static final int LINES_OF_README = 180;
    private static final int LINES_OF_PAGE = 250;
    private static final int LINES_OF_PROGRAM = 15;
    private static final int LINES_OF_FIRST_SCREEN = 40;

    private static final Pattern PROGRAM = Pattern.compile("```java\\n([^`]*)```");
    private static final Pattern DEPENDENCY = Pattern.compile("`[\\w.]+:([\\w-]+):([\\d.]+)`");
    private static final Pattern LINK = Pattern.compile("\\]\\(([a-z-]+\\.md)\\)");

    static Stream<Path> pages() throws IOException {
        return Guide.pages().stream();
    }

    @ParameterizedTest
    @MethodSource("pages")
    void aPageIsShort(Path page) throws IOException {
        assertThat(Files.readAllLines(page)).hasSizeLessThanOrEqualTo(LINES_OF_PAGE);
    }

    @Test
    void theReadmeIsShort() throws IOException {
        assertThat(Files.readAllLines(Guide.README)).hasSizeLessThanOrEqualTo(LINES_OF_README);
    }

    @Test
    void theReadmeBeginsWithItsTwoCommands() throws IOException {
        List<String> lines = Files.readAllLines(Guide.README);
        assertThat(lines.subList(0, LINES_OF_FIRST_SCREEN))
                .contains("mvn -q install -DskipTests", "mvn -B -ntp verify")
                .anyMatch(line -> line.startsWith("kompass-json/target/cli/bin/kompass score "))
                .anyMatch(line -> line.startsWith("!["));
    }

    @Test
    void theProgramsOfTheReadmeAreShort() throws IOException {
        List<String> programs = PROGRAM.matcher(Files.readString(Guide.README))
                .results()
                .map(found -> found.group(1))
                .toList();
        assertThat(programs)
                .hasSize(3)
                .allSatisfy(program -> assertThat(program.lines()).hasSizeLessThanOrEqualTo(LINES_OF_PROGRAM));
    }

    @Test
    void theIndexLeadsToEachChapter() throws IOException {
        Set<String> linked = LINK.matcher(Files.readString(Guide.page("index.md")))
                .results()
                .map(found -> found.group(1))
                .collect(Collectors.toCollection(TreeSet::new));
        Set<String> chapters = Guide.chapters().stream()
                .map(chapter -> chapter.getFileName().toString())
                .filter(name -> !name.equals("index.md"))
                .collect(Collectors.toCollection(TreeSet::new));
        assertThat(linked).isEqualTo(chapters);
    }

    /** They are in backticks, as the table of packages writes them. */
    @Test
    void everyExportedPackageHasAPlace() throws IOException, URISyntaxException {
        String page = Files.readString(Guide.page("modules.md"));
        for (Class<?> type : List.of(Ratio.class, KompassJson.class, Samples.class)) {
            assertThat(exported(type))
                    .isNotEmpty()
                    .allSatisfy(name ->
                            assertThat(page).contains("`" + name.substring("io.github.kommunkompass.".length()) + "`"));
        }
    }

    /** Packages that only modules of Kompass may use are not for users. */
    private static List<String> exported(Class<?> type) throws URISyntaxException {
        Path location =
                Path.of(type.getProtectionDomain().getCodeSource().getLocation().toURI());
        return ModuleFinder.of(location).findAll().stream()
                .flatMap(module -> module.descriptor().exports().stream())
                .filter(exports -> !exports.isQualified())
                .map(ModuleDescriptor.Exports::source)
                .toList();
    }

    @Test
    void everyFormatHasAPlace() throws IOException {
        String page = Files.readString(Guide.page("json.md"));
        assertThat(Format.all())
                .isNotEmpty()
                .allSatisfy(format -> assertThat(page).contains("`" + format.id() + "`"));
    }

    /** The jars of the build are on the paths of this test. */
    @Test
    void optionalDependenciesHaveTheVersionsOfTheBuild() throws IOException {
        String jars = System.getProperty("java.class.path") + System.getProperty("jdk.module.path");
        assertThat(DEPENDENCY
                        .matcher(Files.readString(Guide.page("modules.md")))
                        .results())
                .hasSize(4)
                .allSatisfy(found -> assertThat(jars).contains(found.group(1) + "-" + found.group(2) + ".jar"));
    }

    @Test
    void linksOfTheIndexAreFound() {
        assertThat(LINK.matcher("| to do | [A](b-c.md) |").results().map(MatchResult::group))
                .containsExactly("](b-c.md)");
    }
}
