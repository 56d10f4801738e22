package io.github.kommunkompass.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a terminal shows while much is read. */
class ReadCountTest {

    private static final Terminal TERMINAL = new Terminal(80, false, false, true);

    private static final String LINE =
            "{\"format\":\"kompass/evaluation/1\",\"municipality\":{\"name\":\"Solna\",\"country\":\"SE\"},"
                    + "\"revision\":\"SE-2020\",\"evaluated\":\"2022\",\"points\":{\"total\":500}}\n";

    @TempDir
    private Path folder;

    private static String[] benchmark(String file) {
        return new String[] {"benchmark", file, "--repeats", "all", "--format", "text"};
    }

    @Test
    void showsTheShareOfFiles() throws IOException {
        Path file = Files.writeString(folder.resolve("many.ndjson"), LINE.repeat(20_001));
        Run run = Run.on(TERMINAL, "", benchmark(file.toString()));
        assertThat(run.err())
                .contains("\rkompass ")
                .contains("% [")
                .contains("/20001 (0:00:0")
                .endsWith("\r\u001b[K");
        assertThat(run.out()).contains("20\u00a0001").doesNotContain("\u001b");
    }

    @Test
    void showsTheNumberIfTheEndIsUnknown() {
        Run run = Run.on(TERMINAL, LINE.repeat(20_001), benchmark("-"));
        assertThat(run.err()).contains("\rkompass ").contains("/? (0:00:0");
    }

    @Test
    void showsNothingForFew() {
        assertThat(Run.on(TERMINAL, LINE.repeat(9_999), benchmark("-")).err()).isEmpty();
    }

    @Test
    void showsNothingIfErrorsAreForPrograms() {
        assertThat(Run.on(TERMINAL, LINE.repeat(20_001), "benchmark", "-", "--repeats", "all", "--errors", "json")
                        .err())
                .isEmpty();
    }

    @Test
    void showsNothingAmongResultsOnTheTerminal() {
        Terminal both = new Terminal(80, true, false, true);
        String many = LINE.repeat(10_001);
        assertThat(Run.on(both, many, "score", "-").err()).isEmpty();
        assertThat(Run.on(TERMINAL, many, "score", "-").err()).contains("kompass ");
    }

    @Test
    void printsErrorsOnLinesOfTheirOwn() {
        Run run = Run.on(TERMINAL, LINE.repeat(10_001) + "{}\n", "score", "-");
        assertThat(run.err()).contains("\r\u001b[K<stdin>:10002:1: error: ");
    }
}
