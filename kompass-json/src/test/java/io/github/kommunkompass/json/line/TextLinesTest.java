package io.github.kommunkompass.json.line;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.kommunkompass.evaluation.Evaluation;
import io.github.kommunkompass.json.KompassJson;
import io.github.kommunkompass.json.document.InvalidDocumentException;
import io.github.kommunkompass.json.document.InvalidLine;
import io.github.kommunkompass.json.document.JsonLimits;
import io.github.kommunkompass.json.document.OnInvalidLine;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Lines that the caller has split. */
class TextLinesTest {

    private static final KompassJson JSON = KompassJson.standard();

    private final List<InvalidLine> invalid = new ArrayList<>();

    private static String line(String name) {
        return "{\"format\":\"kompass/evaluation/1\",\"municipality\":{\"name\":\"" + name
                + "\",\"country\":\"SE\"},\"revision\":\"SE-2020\",\"evaluated\":\"2022\",\"points\":{\"total\":500}}";
    }

    private List<String> names(KompassJson json, String... lines) {
        return json.lines()
                .read(List.of(lines).iterator(), OnInvalidLine.skip(invalid::add))
                .map(evaluation -> evaluation.municipality().name())
                .toList();
    }

    private List<String> messages() {
        return invalid.stream()
                .flatMap(line -> line.cause().locatedViolations().stream())
                .map(located -> located.message())
                .toList();
    }

    @Test
    void readsOneEvaluationPerLine() {
        assertThat(names(JSON, line("Å"), line("Ä").replace(":", " : "), line("Ö") + "\n", line("\ud83e\udded")))
                .containsExactly("Å", "Ä", "Ö", "\ud83e\udded");
        assertThat(names(JSON)).isEmpty();
        assertThat(invalid).isEmpty();
    }

    @Test
    void numbersLinesByPosition() {
        assertThat(names(JSON, line("Å"), "", line("Ä").replace("500", "801"), line("Ö")))
                .containsExactly("Å", "Ö");
        assertThat(invalid).extracting(InvalidLine::number).containsExactly(2L, 3L);
        assertThat(messages())
                .containsExactly(
                        "line 2, column 1: $: found an empty document, expected a JSON object",
                        "line 3, column 135: $.points.total: found 801, expected a whole number from 0 to 800");
    }

    @Test
    void acceptsByteOrderMarkAndBlankLinesAtTheEnd() {
        assertThat(names(JSON, "\ufeff" + line("Å"), line("Ä"), "", " \t\r", "\n"))
                .containsExactly("Å", "Ä");
        assertThat(names(JSON, "", " ")).isEmpty();
        assertThat(invalid).isEmpty();
        assertThat(names(JSON, "\ufeff", "", line("Å"), "\ufeff" + line("Ä"))).containsExactly("Å");
        assertThat(messages())
                .containsExactly(
                        "line 1, column 1: $: found an empty document, expected a JSON object",
                        "line 2, column 1: $: found an empty document, expected a JSON object",
                        "line 4, column 1: $: found a byte order mark, expected UTF-8 without a byte order mark");
    }

    @Test
    void rejectsUnpairedSurrogate() {
        String half = line("\ud83e");
        assertThat(names(JSON, line("?"), half, line("\uddedÅ"), line("?"))).containsExactly("?", "?");
        assertThat(invalid).extracting(InvalidLine::number).containsExactly(2L, 3L);
        assertThat(messages())
                .containsExactly(
                        "line 2, column 57: $.municipality.name: found an unpaired surrogate,"
                                + " expected text with paired surrogates",
                        "line 3, column 57: $.municipality.name: found an unpaired surrogate,"
                                + " expected text with paired surrogates");
        assertThatThrownBy(() -> JSON.readEvaluation(half)).isInstanceOf(InvalidDocumentException.class);
    }

    @Test
    void enforcesLimitInCharacters() {
        String line = line("Å");
        KompassJson small = JSON.with(JsonLimits.standard().withMaxBytes(line.length()));
        assertThat(names(small, line, line("Åå"))).containsExactly("Å");
        assertThat(messages())
                .containsExactly("line 2, column 1: $: found a document of " + (line.length() + 1)
                        + " characters, expected at most " + line.length() + " bytes");
    }

    @Test
    void stopsAtInvalidLineOnRequestButNotBefore() {
        var evaluations = JSON.lines()
                .read(List.of(line("Å"), "[]", line("Ö")).iterator(), OnInvalidLine.stop())
                .iterator();
        assertThat(evaluations.next()).extracting(Evaluation::municipality).isNotNull();
        assertThatThrownBy(evaluations::next)
                .isInstanceOf(InvalidDocumentException.class)
                .hasMessageContaining("line 2, column 1: $: found an array");
    }
}
