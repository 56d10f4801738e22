package io.github.kommunkompass.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.kommunkompass.json.document.InvalidDocumentException;
import io.github.kommunkompass.json.document.JsonLimits;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Malformed text, malformed JSON and input made to exhaust the reader, each with its full message. */
class TextRejectionTest {

    private static final KompassJson JSON = KompassJson.standard();

    private static final String VALID = "{\"format\":\"kompass/evaluation/1\","
            + "\"municipality\":{\"name\":\"Nässjö\",\"country\":\"SE\"},"
            + "\"revision\":\"SE-2020\",\"evaluated\":\"2022-09\",\"points\":{\"1.1\":13}}";

    private static InputStream stream(String text, Charset charset) {
        return new ByteArrayInputStream(text.getBytes(charset));
    }

    private static InputStream stream(String text) {
        return stream(text, StandardCharsets.UTF_8);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "ISO-8859-1|line 1, column 59: $: found the byte E4, expected UTF-8 without a byte order mark",
                "UTF-16|line 1, column 1: $: found UTF-16 or UTF-32, expected UTF-8 without a byte order mark",
                "UTF-16LE|line 1, column 1: $: found UTF-16 or UTF-32, expected UTF-8 without a byte order mark",
                "UTF-16BE|line 1, column 1: $: found UTF-16 or UTF-32, expected UTF-8 without a byte order mark",
                "UTF-32|line 1, column 1: $: found UTF-16 or UTF-32, expected UTF-8 without a byte order mark"
            })
    void rejectsOtherEncodings(String charset, String message) throws IOException {
        assertThat(Messages.of(JSON.validate(stream(VALID, Charset.forName(charset)))))
                .containsExactly("wrong-encoding " + message);
        assertThatThrownBy(() -> JSON.read(Format.EVALUATION, stream(VALID, Charset.forName(charset))))
                .isInstanceOf(InvalidDocumentException.class)
                .hasMessage("The document is invalid:\n  error: " + message);
    }

    @Test
    void rejectsByteOrderMarkInBytesAndText() throws IOException {
        String message =
                "wrong-encoding line 1, column 1: $: found a byte order mark, expected UTF-8 without a byte order mark";
        assertThat(Messages.of(JSON.validate(stream("\ufeff" + VALID)))).containsExactly(message);
        assertThat(Messages.of("\ufeff" + VALID)).containsExactly(message);
        assertThatThrownBy(() -> JSON.readEvaluation("\ufeff" + VALID)).isInstanceOf(InvalidDocumentException.class);
    }

    @Test
    void reportsLineAndColumnOfInvalidByte() throws IOException {
        byte[] bytes = "{\n\"åö\": \"Ä\"}".getBytes(StandardCharsets.UTF_8);
        bytes[bytes.length - 3] = 'x';
        assertThat(Messages.of(JSON.validate(new ByteArrayInputStream(bytes))))
                .containsExactly(
                        "wrong-encoding line 2, column 8: $: found the byte C3, expected UTF-8 without a byte order mark");
    }

    @Test
    void rejectsTruncatedCharacterAtEnd() throws IOException {
        byte[] bytes = "{}å".getBytes(StandardCharsets.UTF_8);
        assertThat(Messages.of(JSON.validate(new ByteArrayInputStream(bytes, 0, bytes.length - 1))))
                .containsExactly(
                        "wrong-encoding line 1, column 3: $: found the byte C3, expected UTF-8 without a byte order mark");
    }

    @ParameterizedTest
    @ValueSource(strings = {"{\"Å\": \"\\ud800\"}", "{\"Å\": \"\\udc00\\ud800\"}", "{\"Å\": \"\ud800\"}"})
    void rejectsUnpairedSurrogate(String json) {
        assertThat(Messages.of(json))
                .contains("wrong-encoding line 1, column 7: $['Å']: found an unpaired surrogate, expected text with"
                        + " paired surrogates");
    }

    @Test
    void acceptsSurrogatePair() {
        assertThat(Messages.of(VALID.replace("Nässjö", "\\ud83e\\udded \ud83e\udded")))
                .containsExactly(
                        "unknown-municipality line 1, column 57: $.municipality.name: found \"\ud83e\udded \ud83e\udded\","
                                + " expected a municipality of SE in the register");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "``|1|an empty document",
                "` `|1|an empty document",
                "{|2|Unexpected end-of-input: expected close marker for Object",
                "{\"å\":[1|8|Unexpected end-of-input: expected close marker for Array",
                "{\"å|4|Unexpected end-of-input in property name",
                "{\"å\":1,}|8|Unexpected character ('}' (code 125)): was expecting double-quote to start property name",
                "{\"å\" 1}|6|Unexpected character ('1' (code 49)): was expecting a colon to separate property name and value",
                "[1 2]|4|Unexpected character ('2' (code 50)): was expecting comma to separate Array entries",
                "{å:1}|2|Unexpected character ('å' (code 229)): was expecting double-quote to start property name",
                "{'å':1}|2|Unexpected character (''' (code 39)): was expecting double-quote to start property name",
                "[1}|3|Unexpected close marker '}': expected ']'",
                "[NaN]|5|Non-standard token 'NaN'",
                "[Infinity]|10|Non-standard token 'Infinity'",
                "[+1]|3|Unexpected character ('+' (code 43)) in numeric value: JSON spec does not allow numbers to have plus"
                        + " signs",
                "[013]|3|Invalid numeric value: Leading zeroes not allowed",
                "[13.]|4|Unexpected character (']' (code 93)) in numeric value: Decimal point not followed by a digit",
                "[\"\\q\"]|4|Unrecognized character escape 'q' (code 113)",
                "[/* no */]|2|Unexpected character ('/' (code 47)): maybe a (non-standard) comment?",
                "[\"\u0001\"]|3|Illegal unquoted character ((CTRL-CHAR, code 1)): has to be escaped using backslash to be"
                        + " included in string value",
            })
    void stopsAtMalformedJson(String json, int column, String problem) {
        String found = problem.equals("an empty document")
                ? problem + ", expected a JSON object"
                : "text that is not JSON (" + problem + "), expected JSON as in RFC 8259";
        assertThat(Messages.of(json)).containsExactly("malformed line 1, column " + column + ": $: found " + found);
    }

    @Test
    void showsInvisibleCharacters() {
        assertThat(Messages.of("[x\u0001\u202e]"))
                .containsExactly("malformed line 1, column 2: $: found text that is not JSON (Unrecognized token"
                        + " 'x\\u0001\\u202e': was expecting (JSON String, Number, Array, Object or token 'null', 'true' or"
                        + " 'false')), expected JSON as in RFC 8259");
    }

    @Test
    void rejectsControlCharactersBetweenTokens() {
        assertThat(Messages.of("\u001e{}"))
                .containsExactly(
                        "malformed line 1, column 1: $: found text that is not JSON (Illegal character ((CTRL-CHAR,"
                                + " code 30)): only regular white space (\\r, \\n, \\t) is allowed between tokens), expected JSON"
                                + " as in RFC 8259");
    }

    @Test
    void reportsLineOfMalformedJson() {
        assertThat(Messages.of("{\n  \"å\": 1,\r\n  \"ö\" 2\n}"))
                .containsExactly(
                        "malformed line 3, column 7: $: found text that is not JSON (Unexpected character ('2' (code"
                                + " 50)): was expecting a colon to separate property name and value), expected JSON as in RFC 8259");
    }

    @ParameterizedTest
    @ValueSource(strings = {"x", "{}", ",", "]", "\""})
    void rejectsTrailingContent(String more) {
        assertThat(Messages.of(VALID + "\n " + more))
                .containsExactly(
                        "trailing-content line 2, column 2: $: found content after the end of the document, expected"
                                + " nothing");
        assertThat(Messages.of(VALID + " \r\n\t")).isEmpty();
    }

    @Test
    void rejectsTooDeepDocument() {
        assertThat(Messages.of("[".repeat(1_000_000)))
                .containsExactly("too-deep line 1, column 65: $" + "[0]".repeat(64)
                        + ": found a value 65 levels deep, expected at most 64 levels");
        KompassJson flat = JSON.with(JsonLimits.standard().withMaxDepth(1));
        assertThat(Messages.of(flat.validate(VALID)))
                .containsExactly(
                        "too-deep line 1, column 49: $.municipality: found a value 2 levels deep, expected at most 1 levels");
        KompassJson deep = JSON.with(JsonLimits.standard().withMaxDepth(1000));
        assertThat(Messages.of(deep.validate("[".repeat(1000) + "]".repeat(1000))))
                .containsExactly("wrong-type line 1, column 1: $: found an array, expected an object");
    }

    @Test
    void rejectsTooLargeDocument() throws IOException {
        int bytes = VALID.getBytes(StandardCharsets.UTF_8).length;
        KompassJson exact = JSON.with(JsonLimits.standard().withMaxBytes(bytes));
        assertThat(exact.validate(stream(VALID))).isEmpty();
        KompassJson small = JSON.with(JsonLimits.standard().withMaxBytes(bytes - 1));
        assertThat(Messages.of(small.validate(stream(VALID))))
                .containsExactly(
                        "too-large line 1, column 1: $: found a document of more than 145 bytes, expected at most"
                                + " 145 bytes");
        assertThat(Messages.of(small.validate(VALID + "  ")))
                .containsExactly(
                        "too-large line 1, column 1: $: found a document of 146 characters, expected at most 145"
                                + " bytes");
        assertThatThrownBy(() -> small.read(Format.EVALUATION, stream(VALID)))
                .isInstanceOf(InvalidDocumentException.class);
        KompassJson boundless = JSON.with(JsonLimits.standard().withMaxBytes(JsonLimits.MAX_BYTES));
        assertThat(boundless.validate(stream(VALID))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"0, 64", "-1, 64", "100, 0", "100, 1001", "1000000001, 64"})
    void rejectsLimitsOutOfRange(int bytes, int depth) {
        assertThatThrownBy(() -> new JsonLimits(bytes, depth))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("found limits of " + bytes + " bytes and " + depth
                        + " levels, expected at least 1 of each, and at most 1000000000 bytes and 1000 levels");
    }

    @Test
    void shortensLongValuesInMessages() {
        assertThat(Messages.of(VALID.replace("13}", "9".repeat(1_000_000) + "}")))
                .containsExactly("number-out-of-range line 1, column 141: $.points['1.1']: found " + "9".repeat(200)
                        + "… (1000000 characters), expected a whole number from -2147483648 to 2147483647");
        assertThat(Messages.of(VALID.replace("13}", "1e999999999}")))
                .containsExactly(
                        "not-a-whole-number line 1, column 141: $.points['1.1']: found 1e999999999, expected a whole"
                                + " number, written without decimals or exponent");
    }

    @Test
    void rejectsTooLongKey() {
        String key = "k".repeat(201);
        assertThat(Messages.of("{\"a\":{\"" + key + "\":1}}"))
                .containsExactly(
                        "too-large line 1, column 7: $.a: found a key of 201 characters, expected at most 200");
    }

    @Test
    void reportsThousandViolationsAndNumberOfRest() {
        String points =
                IntStream.range(0, 1500).mapToObj(i -> "\"" + i + "x\":1.0").collect(Collectors.joining(","));
        List<String> messages = Messages.of(VALID.replace("\"1.1\":13", points));
        assertThat(messages)
                .hasSize(1001)
                .endsWith("too-many line 1, column 1: $: found 500 more violations, expected at most 1000");
        assertThat(messages.get(999)).contains("$.points['999x']: found 1.0, expected a whole number");
    }

    @Test
    void doesNotComputeWithHugeFractions() {
        String endless = "1/" + "9".repeat(2_000_000);
        String scorecard = JSON.write(
                        io.github.kommunkompass.scoring.Scorer.strict().score(JSON.readEvaluation(VALID)))
                .replace("\"exact\":\"13/20\"", "\"exact\":\"" + endless + "\"");
        Assertions.assertTimeoutPreemptively(
                Duration.ofSeconds(10),
                () -> assertThat(Messages.of(scorecard))
                        .containsExactly(
                                "invalid-value line 1, column 355: $.scores['1.1'].share.exact: found a fraction of 2000002"
                                        + " characters, expected at most 1000"));
    }
}
