package io.github.kommunkompass.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.kommunkompass.evaluation.Evaluation;
import io.github.kommunkompass.value.InvalidValueException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Formats as values, and what holds for documents of each. */
class FormatTest {

    private static final KompassJson JSON = KompassJson.standard();

    static List<Format<?>> all() {
        return Format.all();
    }

    @Test
    void areListedAndFound() {
        assertThat(Format.all()).hasSize(21).doesNotHaveDuplicates();
        assertThat(Format.find("kompass/evaluation/1").orElseThrow()).isSameAs(Format.EVALUATION);
        assertThat(Format.find("kompass/evaluation/2")).isEmpty();
        assertThat(Format.EVALUATION.type()).isEqualTo(Evaluation.class);
        assertThat(Format.EVALUATION).hasToString("kompass/evaluation/1");
        assertThat(Format.BENCHMARK_OR_REFERENCE).hasToString("kompass/benchmark/1 or kompass/reference/1");
    }

    /** Each document of either format must be valid by one of the two schemas. */
    @Test
    void eitherFormatHasSchemaOfBoth() {
        assertThat(Format.BENCHMARK_OR_REFERENCE.schema())
                .contains("\"const\": \"kompass/benchmark/1\"")
                .contains("\"const\": \"kompass/reference/1\"");
    }

    @ParameterizedTest
    @MethodSource("all")
    void isReadOrWriteOnly(Format<?> format) {
        if (format.isReadable()) {
            assertThat(JSON.validate("{\"format\":\"" + format + "\"}"))
                    .extracting(located -> located.violation().rule().id())
                    .containsOnly("missing-key");
        } else {
            assertThatThrownBy(() -> JSON.read(format, "{}"))
                    .isInstanceOf(InvalidValueException.class)
                    .hasMessage("found the write-only format " + format + ", expected a format that is read");
        }
    }

    /** Tools that are not Java find the schemas in the jar. */
    @ParameterizedTest
    @MethodSource("all")
    void schemaIsAlsoFile(Format<?> format) throws IOException {
        String name = "schema/" + format.id().replaceFirst("kompass/(.*)/1", "$1-1.json");
        try (InputStream file = KompassJson.class.getResourceAsStream(name)) {
            assertThat(new String(file.readAllBytes(), StandardCharsets.UTF_8)).isEqualTo(format.schema());
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"\"\"", "\"evaluation-1.json\"", "\"https://example.org/å\""})
    void schemaOfDocumentIsAnyText(String schema) {
        String json = Documents.nassjo2022().replaceFirst("\\{", "{\"\\$schema\": " + schema + ",");
        assertThat(JSON.validate(json)).isEmpty();
        assertThat(JSON.readEvaluation(json)).isEqualTo(JSON.readEvaluation(Documents.nassjo2022()));
        assertThat(JSON.write(JSON.readEvaluation(json))).doesNotContain("$schema");
        assertThat(Schemas.errors(Format.EVALUATION, json)).isEmpty();
    }

    @Test
    void schemaOfDocumentIsTextAndOccursOnce() {
        String json = "{\"format\":\"kompass/catalogue/1\",\"$schema\":1,\"revision\":\"X\",\"language\":\"en\","
                + "\"$schema\":\"a\",\"root\":{\"code\":\"total\",\"name\":{\"en\":\"T\"},\"criteria\":[{\"code\":\"1\",\"name\":{\"en\":\"O\"},\"max\":1}],\"$schema\":\"b\"}}";
        assertThat(Messages.of(json))
                .containsExactly(
                        "wrong-type line 1, column 43: $['$schema']: found the number 1, expected a string",
                        "duplicate-key line 1, column 76: $['$schema']: found the key a second time, expected each key once;"
                                + " the first is at line 1, column 33",
                        "unknown-key line 1, column 193: $.root['$schema']: found an unknown key, expected one of code, name,"
                                + " description, aliases, misprints, max, criteria");
    }

    /** Only the format is reported, wherever it stands, since the other keys are those of another format. */
    @Test
    void documentOfOtherFormatIsOneViolation() {
        String message = "unknown-format line 1, column %d: $.format: found \"kompass/scorecard/1\", expected"
                + " \"kompass/evaluation/1\"";
        assertThatThrownBy(() -> JSON.readEvaluation("{\"format\":\"kompass/scorecard/1\",\"scores\":7}"))
                .hasMessageContaining(String.format(message, 11).substring("unknown-format ".length()))
                .hasMessageNotContaining("scores");
        assertThatThrownBy(() -> JSON.readEvaluation("{\"scores\":7,\"points\":8,\"format\":\"kompass/scorecard/1\"}"))
                .hasMessageContaining(String.format(message, 33).substring("unknown-format ".length()))
                .hasMessageNotContaining("scores")
                .hasMessageNotContaining("points");
    }

    /** Also after more violations than are reported. */
    @Test
    void documentOfOtherFormatIsOneViolationAfterMany() {
        String points =
                IntStream.range(0, 1200).mapToObj(i -> "\"x" + i + "\":\"?\"").collect(Collectors.joining(","));
        String json = "{\"points\":{" + points + "},\"format\":\"kompass/scorecard/1\"}";
        assertThatThrownBy(() -> JSON.readEvaluation(json))
                .hasMessage("The document is invalid:\n  error: line 1, column " + (json.indexOf("\"kompass") + 1)
                        + ": $.format: found \"kompass/scorecard/1\", expected \"kompass/evaluation/1\"");
    }
}
