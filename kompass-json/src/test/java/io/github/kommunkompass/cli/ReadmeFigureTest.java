package io.github.kommunkompass.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The figure in the README is what its command writes. With {@code -Dkompass.update=true}, this test writes it. */
class ReadmeFigureTest {

    private static final Path TOP = Path.of("..");
    private static final String FIGURE = "kompass-core/src/site/guide/areas.svg";

    @Test
    void isWrittenByTheCommandBelowIt(@TempDir Path folder) throws IOException {
        String readme = Files.readString(TOP.resolve("README.md"));
        assertThat(readme).contains("](" + FIGURE + ")");
        Example command = Example.ofMarkdown(readme).stream()
                .filter(example -> example.arguments().get(0).equals("chart"))
                .findFirst()
                .orElseThrow();
        String written = new ExampleFiles(folder).run(command).output();
        assertThat(written).contains("Quality development");
        new GeneratedFile(TOP.resolve(FIGURE)).assertIs(written);
    }
}
