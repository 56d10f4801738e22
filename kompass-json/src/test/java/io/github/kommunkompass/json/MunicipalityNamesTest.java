package io.github.kommunkompass.json;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.kommunkompass.evaluation.Evaluation;
import io.github.kommunkompass.json.document.InvalidDocumentException;
import io.github.kommunkompass.json.document.InvalidLine;
import io.github.kommunkompass.json.document.OnInvalidLine;
import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Lines, documents and the schema accept the same names of municipalities. */
class MunicipalityNamesTest {

    private static final KompassJson JSON = KompassJson.standard();

    private static final String EXPECTED =
            ", expected a name of visible characters, with single spaces (U+0020) between words and U+002D as the hyphen";

    /** Names as files have them, of which some only look like others. */
    private static final List<String> NAMES = List.of(
            "Nässjö",
            "Nässjö ",
            "Nässjö\u00a0",
            "\ufeffNässjö",
            "Nässjö\u200b",
            "Nässjö\u00ad",
            "Nässjö kommun",
            "Upplands Väsby",
            "Upplands\u00a0Väsby",
            "Upplands  Väsby",
            "Malung-Sälen",
            "Malung\u2011Sälen",
            "Nassjo",
            "Na\u0308ssjo\u0308");

    private static String line(String name) {
        return "{\"format\":\"kompass/evaluation/1\",\"municipality\":{\"name\":\"" + name
                + "\",\"country\":\"SE\"},\"revision\":\"SE-2020\",\"evaluated\":\"2022\",\"points\":{\"total\":500}}";
    }

    private static List<String> names(Stream<Evaluation> evaluations) {
        return evaluations.map(evaluation -> evaluation.municipality().name()).toList();
    }

    private static String message(InvalidLine line) {
        return line.cause().locatedViolations().get(0).message();
    }

    private static String refused(int line, String found) {
        return "line " + line + ", column 57: $.municipality.name: found " + found + EXPECTED;
    }

    @Test
    void linesRefuseNamesThatOnlyLookAlike() {
        String text = String.join(
                "\n", NAMES.stream().map(MunicipalityNamesTest::line).toList());
        List<InvalidLine> invalid = new ArrayList<>();
        assertThat(names(JSON.lines()
                        .read(new ByteArrayInputStream(text.getBytes(UTF_8)), OnInvalidLine.skip(invalid::add))))
                .containsExactly("Nässjö", "Nässjö kommun", "Upplands Väsby", "Malung-Sälen", "Nassjo", "Nässjö");
        assertThat(invalid)
                .extracting(MunicipalityNamesTest::message)
                .containsExactly(
                        refused(2, "a space at the end in the municipality name \"Nässjö \""),
                        refused(3, "U+00A0 no-break space in the municipality name \"Nässjö\\u00a0\""),
                        refused(4, "U+FEFF zero width no-break space in the municipality name \"\\ufeffNässjö\""),
                        refused(5, "U+200B zero width space in the municipality name \"Nässjö\\u200b\""),
                        refused(6, "U+00AD soft hyphen in the municipality name \"Nässjö\\u00ad\""),
                        refused(9, "U+00A0 no-break space in the municipality name \"Upplands\\u00a0Väsby\""),
                        refused(10, "two spaces in a row in the municipality name \"Upplands  Väsby\""),
                        refused(12, "U+2011 non-breaking hyphen in the municipality name \"Malung\u2011Sälen\""));
    }

    @Test
    void documentsAndSchemaRefuseTheSameNames() {
        for (String name : NAMES) {
            List<InvalidLine> invalid = new ArrayList<>();
            List<String> read =
                    names(JSON.lines().read(List.of(line(name)).iterator(), OnInvalidLine.skip(invalid::add)));
            if (read.isEmpty()) {
                var document =
                        catchThrowableOfType(InvalidDocumentException.class, () -> JSON.readEvaluation(line(name)));
                assertThat(document.locatedViolations().get(0).message()).isEqualTo(message(invalid.get(0)));
                assertThat(Schemas.errors(Format.EVALUATION, line(name))).hasSize(1);
            } else {
                assertThat(read)
                        .containsExactly(
                                JSON.readEvaluation(line(name)).municipality().name());
                assertThat(Schemas.errors(Format.EVALUATION, line(name))).isEmpty();
            }
        }
    }

    @Test
    void lengthIsInCodePoints() {
        for (String letter : List.of("a", "\ud801\udc00")) {
            assertThat(JSON.readEvaluation(line(letter.repeat(200)))
                            .municipality()
                            .name())
                    .isEqualTo(letter.repeat(200));
            assertThat(Schemas.errors(Format.EVALUATION, line(letter.repeat(200))))
                    .isEmpty();
            assertThat(catchThrowableOfType(
                            InvalidDocumentException.class, () -> JSON.readEvaluation(line(letter.repeat(201)))))
                    .hasMessageContaining("$.municipality.name: found a municipality name of 201 code points, \""
                            + letter.repeat(50) + "…\", expected at most 200 code points");
            assertThat(Schemas.errors(Format.EVALUATION, line(letter.repeat(201))))
                    .hasSize(1);
        }
    }

    /** What a regular expression cannot say: the schema says it in words. */
    @Test
    void schemaAcceptsWhatItsDescriptionExcepts() {
        List<String> excepted =
                List.of("a\u0378", "a" + "\u0903".repeat(31), "\u0958".repeat(101), "a" + "\u0344".repeat(16));
        for (String name : excepted) {
            assertThat(catchThrowableOfType(InvalidDocumentException.class, () -> JSON.readEvaluation(line(name))))
                    .hasMessageContaining("municipality name");
            assertThat(Schemas.errors(Format.EVALUATION, line(name))).isEmpty();
        }
        assertThat(Format.EVALUATION.schema())
                .contains(
                        "A name that matches can still be refused: if it has a character that Unicode has not assigned");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "a\\n", "\\u0000", "\\ue000", "\\ufffd", "\\u3164", "\\udbff\\udffe", "\\u2028"})
    void schemaRefusesEscapedCharacters(String name) {
        assertThat(catchThrowableOfType(InvalidDocumentException.class, () -> JSON.readEvaluation(line(name))))
                .hasMessageContaining("municipality name");
        assertThat(Schemas.errors(Format.EVALUATION, line(name))).isNotEmpty();
    }
}
