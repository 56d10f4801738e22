package io.github.kommunkompass.testkit.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The links in the texts for readers lead to files, and to headings in them. */
class LinksTest {

    private static final Path TOP = Path.of("..");

    private static final Pattern CODE = Pattern.compile("(?ms)^```.*?^```$|`[^`\n]*`");
    private static final Pattern LINK = Pattern.compile("\\]\\(([^)\\s]*)\\)");
    private static final Pattern ELSEWHERE = Pattern.compile("(https?|mailto):.*");
    private static final Pattern BLOCK = Pattern.compile("(?ms)^```.*?^```$");
    private static final Pattern HEADING = Pattern.compile("(?m)^#+ (.+)$");

    static Stream<Path> texts() throws IOException {
        return Stream.of(Guide.texts(TOP), Guide.pages()).flatMap(List::stream);
    }

    @Test
    void textsAreFound() throws IOException {
        assertThat(texts().map(text -> text.getFileName().toString()))
                .contains("README.md", "CONTRIBUTING.md", "index.md", "command-line.md", "kompass-score.md");
    }

    @ParameterizedTest
    @MethodSource("texts")
    void linksLeadSomewhere(Path text) throws IOException {
        assertThat(broken(text)).isEmpty();
    }

    @Test
    void brokenLinksAreFound(@TempDir Path folder) throws IOException {
        Files.writeString(folder.resolve("other.md"), """
                # What is `kompass`, in short?
                ```sh
                # No heading
                ```
                """);
        Path text = Files.writeString(folder.resolve("text.md"), """
                ## Here
                [a](other.md) [b](other.md#what-is-kompass-in-short) [c](#here) [d](https://example.org/none) `[e](none.md)`
                [f](none.md) [g](other.md#none) [h](#there) [i](other.md#no-heading)
                """);
        assertThat(broken(text)).containsExactly("none.md", "other.md#none", "#there", "other.md#no-heading");
    }

    private static List<String> broken(Path text) throws IOException {
        List<String> broken = new ArrayList<>();
        Matcher links = LINK.matcher(CODE.matcher(Files.readString(text)).replaceAll(""));
        while (links.find()) {
            String link = links.group(1);
            if (!ELSEWHERE.matcher(link).matches() && !leadsSomewhere(text, link)) {
                broken.add(link);
            }
        }
        return broken;
    }

    private static boolean leadsSomewhere(Path text, String link) throws IOException {
        int mark = link.indexOf('#');
        String name = mark < 0 ? link : link.substring(0, mark);
        Path file = name.isEmpty() ? text : text.resolveSibling(name);
        return Files.exists(file) && (mark < 0 || anchors(file).contains(link.substring(mark + 1)));
    }

    /** The names that GitHub gives to headings. */
    private static Set<String> anchors(Path file) throws IOException {
        return HEADING.matcher(BLOCK.matcher(Files.readString(file)).replaceAll(""))
                .results()
                .map(heading -> heading.group(1)
                        .toLowerCase(Locale.ROOT)
                        .replaceAll("[^\\p{L}\\p{N} _-]", "")
                        .replace(' ', '-'))
                .collect(Collectors.toSet());
    }
}
