package io.github.kommunkompass.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Every value of a template is escaped: the templates ask for it, their code does it, and one class alone runs them. */
class EscapingTest {

    private static final Path TEMPLATES = Path.of("src", "main", "templates");
    private static final Path SOURCES = Path.of("src", "main", "java");
    private static final Path GENERATED = Path.of("target", "generated-sources", "annotations");
    private static final Pattern UNESCAPED = Pattern.compile("\\{\\{\\{|\\{\\{&|\\{\\{=");
    private static final Pattern TAG = Pattern.compile("<\\w[^<>]*>");
    private static final Pattern QUOTED = Pattern.compile("\"[^\"]*\"");
    private static final Pattern NEW_RENDERER = Pattern.compile("new (?:Page|Drawing|Document)Renderer\\(([^)]*)\\)");
    private static final Pattern APPENDED = Pattern.compile("unescapedWriter\\.append\\(\\s*(.*)");
    private static final String ESCAPED = "escaper.apply(formatter.apply(";

    private static List<Path> files(Path folder, String ending) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> file.toString().endsWith(ending)).toList();
        }
    }

    @Test
    void noTemplateLeavesAValueUnescaped() throws IOException {
        List<Path> templates = files(TEMPLATES, "");
        assertThat(templates).hasSizeGreaterThan(10);
        for (Path template : templates.stream().filter(Files::isRegularFile).toList()) {
            assertThat(Files.readString(template)).as("%s", template).doesNotContainPattern(UNESCAPED);
        }
    }

    /** Without quotes, a space would end the value of an attribute. */
    @Test
    void eachValueInATagIsQuoted() throws IOException {
        int tagsWithValues = 0;
        for (Path template : files(TEMPLATES, "")) {
            if (template.toString().endsWith(".html") || template.toString().endsWith(".svg")) {
                List<String> tags = TAG.matcher(Files.readString(template))
                        .results()
                        .map(MatchResult::group)
                        .filter(tag -> tag.contains("{{"))
                        .toList();
                assertThat(tags)
                        .as("%s", template)
                        .allSatisfy(tag ->
                                assertThat(QUOTED.matcher(tag).replaceAll("")).doesNotContain("{{"));
                tagsWithValues += tags.size();
            }
        }
        assertThat(tagsWithValues).isGreaterThan(20);
    }

    /** Whatever a renderer appends is a literal of the template, or escaped. */
    @Test
    void theirCodeEscapesEachValue() throws IOException {
        List<Path> renderers = files(GENERATED, "Renderer.java");
        assertThat(renderers)
                .extracting(file -> file.getFileName().toString())
                .containsExactlyInAnyOrder("PageRenderer.java", "DrawingRenderer.java", "DocumentRenderer.java");
        for (Path renderer : renderers) {
            List<String> appended = APPENDED.matcher(Files.readString(renderer))
                    .results()
                    .map(match -> match.group(1))
                    .toList();
            assertThat(appended)
                    .as("%s", renderer)
                    .hasSizeGreaterThan(20)
                    .allMatch(start -> start.startsWith("\"") || start.startsWith(ESCAPED));
            assertThat(appended).anyMatch(start -> start.startsWith(ESCAPED));
        }
    }

    @Test
    void oneClassRunsThemAndGivesEachItsEscaper() throws IOException {
        for (Path source : files(SOURCES, ".java")) {
            List<String> arguments = NEW_RENDERER
                    .matcher(Files.readString(source))
                    .results()
                    .map(match -> match.group(1))
                    .toList();
            if (source.endsWith("Renderings.java")) {
                assertThat(arguments)
                        .containsExactly(
                                "Object::toString, MarkupText::escaped",
                                "Object::toString, MarkupText::escaped",
                                "Object::toString, MarkdownText::escaped");
            } else {
                assertThat(arguments).as("%s", source).isEmpty();
                assertThat(Files.readString(source))
                        .as("%s", source)
                        .doesNotContain("PageRenderer", "DrawingRenderer", "DocumentRenderer");
            }
        }
    }
}
