package io.github.kommunkompass.cli;

import static io.github.kommunkompass.cli.Run.kompass;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.kommunkompass.json.Format;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class SchemaCommandTest {

    static List<Format<?>> formats() {
        return Format.all();
    }

    @ParameterizedTest
    @MethodSource("formats")
    void printsSchemaByNameAndShortName(Format<?> format) {
        assertThat(kompass("", "schema", format.id())).isEqualTo(new Run(0, format.schema(), ""));
        String word = format.id().replaceFirst("kompass/(.*)/1", "$1");
        assertThat(kompass("", "schema", word)).isEqualTo(new Run(0, format.schema(), ""));
    }

    @Test
    void listsFormatsOnePerLine() {
        Run list = kompass("", "schema");
        assertThat(list.status()).isZero();
        assertThat(list.out()).startsWith("kompass/evaluation/1\nkompass/catalogue/1\n");
        assertThat(list.out().lines())
                .containsExactlyElementsOf(Format.all().stream().map(Format::id).toList());
    }

    @Test
    void writesFile(@TempDir Path folder) {
        Path file = folder.resolve("evaluation-1.json");
        assertThat(kompass("", "schema", "evaluation", "--output", file.toString()))
                .isEqualTo(new Run(0, "", ""));
        assertThat(file).hasContent(Format.EVALUATION.schema());
    }

    @Test
    void rejectsUnknownFormat() {
        Run unknown = kompass("", "schema", "kompass/evaluation/2");
        assertThat(unknown.status()).isEqualTo(2);
        assertThat(unknown.err())
                .startsWith(
                        "Invalid value for FORMAT: found \"kompass/evaluation/2\", expected one of kompass/evaluation/1, ");
    }
}
