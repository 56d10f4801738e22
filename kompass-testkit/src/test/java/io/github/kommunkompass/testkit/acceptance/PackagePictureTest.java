package io.github.kommunkompass.testkit.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.importer.ClassFileImporter;
import io.github.kommunkompass.json.KompassJson;
import io.github.kommunkompass.testkit.Samples;
import io.github.kommunkompass.value.Ratio;
import java.io.IOException;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The picture of the packages in the guide shows what the code does. */
class PackagePictureTest {

    private static final Path GUIDE = Path.of("..", "kompass-core", "src", "site", "guide.md");
    private static final Pattern ARROW = Pattern.compile("^ *([a-z0-9.]+) --> ([a-z0-9.]+)$", Pattern.MULTILINE);
    private static final String ROOT = "io.github.kommunkompass.";

    record Use(String user, String used) {
        @Override
        public String toString() {
            return user + " --> " + used;
        }
    }

    private static Set<Use> shown() throws IOException {
        return ARROW.matcher(Files.readString(GUIDE))
                .results()
                .map(arrow -> new Use(arrow.group(1), arrow.group(2)))
                .collect(Collectors.toSet());
    }

    private static Set<Use> real() {
        List<URL> modules = Stream.of(Ratio.class, KompassJson.class, Samples.class)
                .map(type -> type.getProtectionDomain().getCodeSource().getLocation())
                .toList();
        return new ClassFileImporter()
                .importUrls(modules).stream()
                        .flatMap(type -> type.getDirectDependenciesFromSelf().stream())
                        .map(use -> new Use(
                                use.getOriginClass().getPackageName(),
                                use.getTargetClass().getBaseComponentType().getPackageName()))
                        .filter(use -> use.user().startsWith(ROOT) && use.used().startsWith(ROOT))
                        .map(use -> new Use(
                                use.user().substring(ROOT.length()), use.used().substring(ROOT.length())))
                        .filter(use -> !use.user().equals(use.used()))
                        .collect(Collectors.toSet());
    }

    /** What one can come to along the arrows. */
    private static Set<String> reached(String from, Set<Use> arrows) {
        Set<String> reached = new HashSet<>();
        arrows.stream().filter(arrow -> arrow.user().equals(from)).forEach(arrow -> {
            reached.add(arrow.used());
            reached.addAll(reached(arrow.used(), arrows));
        });
        return reached;
    }

    @Test
    void each_arrow_is_a_use() throws IOException {
        assertThat(real()).containsAll(shown());
    }

    @Test
    void each_use_follows_the_arrows() throws IOException {
        Set<Use> arrows = shown();
        assertThat(real())
                .allSatisfy(use -> assertThat(new TreeSet<>(reached(use.user(), arrows)))
                        .as(use.toString())
                        .contains(use.used()));
    }
}
