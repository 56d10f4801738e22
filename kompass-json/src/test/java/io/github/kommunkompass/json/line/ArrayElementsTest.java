package io.github.kommunkompass.json.line;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.kommunkompass.evaluation.Evaluation;
import io.github.kommunkompass.json.KompassJson;
import io.github.kommunkompass.json.document.InvalidDocumentException;
import io.github.kommunkompass.json.document.InvalidLine;
import io.github.kommunkompass.json.document.JsonLimits;
import io.github.kommunkompass.json.document.LocatedViolation;
import io.github.kommunkompass.json.document.OnInvalidLine;
import java.io.ByteArrayInputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A file that is an array of evaluations. */
class ArrayElementsTest {

    private static final KompassJson JSON = KompassJson.standard();

    @TempDir
    private Path folder;

    private static String element(String name) {
        return "{\"format\":\"kompass/evaluation/1\",\"municipality\":{\"name\":\"" + name
                + "\",\"country\":\"SE\"},\"revision\":\"SE-2020\",\"evaluated\":\"2022\",\"points\":{\"total\":500}}";
    }

    private static String indented(String name) {
        return """
                {
                  "format": "kompass/evaluation/1",
                  "municipality": {
                    "name": "%s",
                    "country": "SE"
                  },
                  "revision": "SE-2020",
                  "evaluated": "2022",
                  "points": { "total": 500 },
                  "sources": [ "\\"}]", "[{" ]
                }""".formatted(name);
    }

    private static InputStream stream(String text) {
        return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
    }

    private static InputStream inPieces(String text, int piece) {
        return new FilterInputStream(stream(text)) {
            @Override
            public int read(byte[] bytes, int offset, int length) throws IOException {
                return super.read(bytes, offset, Math.min(length, piece));
            }
        };
    }

    /** The names of the evaluations and the messages about the other elements, by each way to read a file. */
    private List<String> outcomes(KompassJson json, String text) throws IOException {
        List<String> outcomes = new ArrayList<>();
        OnInvalidLine onInvalid = OnInvalidLine.skip(line -> outcomes.addAll(messages(line)));
        json.lines().read(stream(text), onInvalid).forEach(one -> outcomes.add(name(one)));
        List<String> first = List.copyOf(outcomes);
        for (int piece : new int[] {1, 7, 100}) {
            outcomes.clear();
            json.lines().read(inPieces(text, piece), onInvalid).forEach(one -> outcomes.add(name(one)));
            assertThat(outcomes).isEqualTo(first);
        }
        outcomes.clear();
        Path file = Files.writeString(folder.resolve("array.json"), text);
        try (Stream<Evaluation> evaluations = json.lines().read(file, onInvalid)) {
            evaluations.parallel().forEachOrdered(one -> outcomes.add(name(one)));
        }
        assertThat(outcomes).containsExactlyInAnyOrderElementsOf(first);
        return first;
    }

    private static List<String> messages(InvalidLine line) {
        return line.cause().locatedViolations().stream()
                .map(LocatedViolation::message)
                .toList();
    }

    private static String name(Evaluation evaluation) {
        return evaluation.municipality().name();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "[A,B]",
                "[A,B]\n",
                "\ufeff[A,B]",
                " [ A , B ] ",
                "\n\r\n \t[\r\n  A,\r\n  B\r\n]\r\n\n",
                "\ufeff\n[\nA\n,\nB\n]\n",
                "[A,C]",
                "[\n C\n, C, A]"
            })
    void readsElementsInAnyLayout(String layout) throws IOException {
        String text = layout.replace("A", element("Åmål"))
                .replace("B", element("Ale"))
                .replace("C", indented("Öckerö"));
        assertThat(outcomes(JSON, text)).hasSizeBetween(2, 3).isSubsetOf("Åmål", "Ale", "Öckerö");
    }

    @ParameterizedTest
    @ValueSource(strings = {"[]", " [ ]\n\n", "\ufeff[\r\n]"})
    void readsNothingFromEmptyArray(String text) throws IOException {
        assertThat(outcomes(JSON, text)).isEmpty();
    }

    @Test
    void tellsRealLinesAndColumns() throws IOException {
        String wrong = indented("Å").replace("500", "801").replace("\"2022\"", "2022");
        assertThat(outcomes(
                        JSON,
                        "[" + element("\ud83e\udded") + ", " + element("Ä").replace("500", "-1") + ",\r\n  " + wrong
                                + ",\n" + element("Ö") + "]"))
                .containsExactly(
                        "\ud83e\udded",
                        "line 1, column 278: $.points.total: found -1, expected a whole number from 0 to 800",
                        "line 9, column 16: $.evaluated: found the number 2022, expected a string",
                        "line 10, column 24: $.points.total: found 801, expected a whole number from 0 to 800",
                        "Ö");
    }

    @Test
    void numbersElementsByTheLineAtWhichTheyBegin() throws IOException {
        List<String> numbers = new ArrayList<>();
        JSON.lines()
                .forEach(
                        stream("[\n\n" + indented("Å") + ",\n{}, 7,\n" + indented("Ä") + "\n]"),
                        OnInvalidLine.skip(line -> numbers.add("invalid " + line.number())),
                        (evaluation, line) -> numbers.add(name(evaluation) + " " + line));
        assertThat(numbers).containsExactly("Å 3", "invalid 14", "invalid 14", "Ä 15");
    }

    @Test
    void readsElementsAfterInvalidOnes() throws IOException {
        String text = "[7, null,\"}]\", tru , [[{}]], {\"a\":\"\\\\\"}, {1:2}, " + element("Å") + "]";
        assertThat(outcomes(JSON, text))
                .startsWith(
                        "line 1, column 2: $: found the number 7, expected an object",
                        "line 1, column 5: $: found null, expected an object",
                        "line 1, column 10: $: found the string \"}]\", expected an object")
                .contains(
                        "line 1, column 22: $: found an array, expected an object",
                        "line 1, column 35: $.a: found an unknown key, expected one of format, municipality, revision, evaluated, title,"
                                + " evaluators, points, missing, sections, findings, evidence, sources")
                .endsWith("Å");
    }

    /** The messages are those of the parser for what is wrong within an element; nothing after it is read. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "[A B]|line 1, column 4: $: found no comma after an element, expected a comma or the end of the array",
                "[A{}]|line 1, column 3: $: found no comma after an element, expected a comma or the end of the array",
                "[A}|line 1, column 3: $: found no comma after an element, expected a comma or the end of the array",
                "[A,]|line 1, column 4: $: found the end of the array after a comma, expected an element",
                "[A,,A]|line 1, column 4: $: found a comma, expected an element",
                "[A,:A]|line 1, column 4: $: found ':', expected an element",
                "[A,}A]|line 1, column 4: $: found '}', expected an element",
                "[A|line 1, column 3: $: found the end of the text, expected a comma or the end of the array",
                "[A,|line 1, column 4: $: found the end of the text, expected an element",
                "[A] x|line 1, column 5: $: found content after the end of the array, expected nothing",
                "[A][A]|line 1, column 4: $: found content after the end of the array, expected nothing",
            })
    void refusesWhatIsNoArray(String layout, String message) throws IOException {
        String text = layout.replace("A", element("Å"));
        int shift = element("Å").length() - 1;
        String column = message.replaceFirst("column \\d+", "column " + (column(message) + shift));
        assertThat(outcomes(JSON, text)).containsExactly("Å", column);
    }

    private static int column(String message) {
        return Integer.parseInt(message.replaceFirst("line 1, column (\\d+).*", "$1"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"[", "[,{}]", "[:", "[ \n"})
    void refusesBeginningOfArray(String text) throws IOException {
        assertThat(outcomes(JSON, text)).singleElement().asString().endsWith(", expected an element");
    }

    @ParameterizedTest
    @ValueSource(strings = {"{\"a\":[1}", "{\"a\":\"b\nc\"}", "\"b\r", "{\"a\":{", "{\"a", "[[1,", "{]"})
    void endsAtElementWithoutEnd(String broken) throws IOException {
        assertThat(outcomes(JSON, "[" + element("Å") + ",\n" + broken + "\n," + element("Ö") + "]"))
                .hasSizeBetween(2, 3)
                .startsWith("Å")
                .doesNotContain("Ö")
                .last()
                .asString()
                .contains("found text that is not JSON");
    }

    @Test
    void skipsElementThatIsTooLong() throws IOException {
        KompassJson small = JSON.with(JsonLimits.standard().withMaxBytes(200));
        String text = "[\n " + element("Å".repeat(100_000)) + ",\n" + element("Ö") + "]";
        int length = element("Å").getBytes(StandardCharsets.UTF_8).length + 2 * 99_999;
        assertThat(outcomes(small, text))
                .containsExactly(
                        "line 2, column 2: $: found an element of " + length + " bytes, expected at most 200", "Ö");
        assertThat(outcomes(JSON.with(JsonLimits.standard().withMaxBytes(length)), text.replace("\"Å", "\"a")))
                .hasSize(2);
    }

    @Test
    void refusesElementThatIsTooDeep() throws IOException {
        assertThat(outcomes(JSON, "[" + "[".repeat(5_000) + "]".repeat(5_000) + "," + element("Å") + "]"))
                .hasSize(2)
                .endsWith("Å")
                .first()
                .asString()
                .startsWith("line 1, column 66: $[0]")
                .endsWith("[0]: found a value 65 levels deep, expected at most 64 levels");
    }

    @Test
    void endsAtInvalidElementOnRequestButNotBefore() {
        var evaluations = JSON.lines()
                .read(stream("[" + element("Å") + ",\n{},\n" + element("Ö") + "]"), OnInvalidLine.stop())
                .iterator();
        assertThat(name(evaluations.next())).isEqualTo("Å");
        assertThatThrownBy(evaluations::next)
                .isInstanceOf(InvalidDocumentException.class)
                .hasMessageContaining("line 2, column 1: $.format: found nothing");
    }

    /** More than fit into the memory if they were kept. */
    @Tag("slow")
    @Test
    void readsElementsOneAtATime() {
        byte[] many = ("\n" + element("Å") + ",").repeat(1_000).getBytes(StandardCharsets.UTF_8);
        InputStream all = new SequenceInputStream(
                stream("["),
                new SequenceInputStream(
                        new SequenceInputStream(Collections.enumeration(IntStream.range(0, 300)
                                .<InputStream>mapToObj(i -> new ByteArrayInputStream(many))
                                .toList())),
                        stream(element("Ö") + "]")));
        assertThat(JSON.lines().read(all, OnInvalidLine.stop()).count()).isEqualTo(300_001);
    }

    @Test
    void validates() throws IOException {
        List<String> messages = new ArrayList<>();
        JSON.lines()
                .validate(
                        stream("\n[\n  " + element("Ale").replace("2022", "2019") + ",\n" + element("Nässjö kommun")
                                + ",\n]"),
                        violation -> messages.add(violation.message()));
        assertThat(messages)
                .containsExactly(
                        "line 3, column 114: $.evaluated: found 2019, expected a date from 2020 on, when SE-2020 was in use",
                        "line 4, column 57: $.municipality.name: found \"Nässjö kommun\", expected the name without the word for"
                                + " municipality: \"Nässjö\"",
                        "line 5, column 1: $: found the end of the array after a comma, expected an element");
    }

    @Test
    void doesNotCloseTheStream() throws IOException {
        boolean[] closed = {false};
        InputStream in = new FilterInputStream(stream("[" + element("Å") + "]")) {
            @Override
            public void close() throws IOException {
                closed[0] = true;
                super.close();
            }
        };
        JSON.lines().validate(in, violation -> {});
        assertThat(closed[0]).isFalse();
    }
}
