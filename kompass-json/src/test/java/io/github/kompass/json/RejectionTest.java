package io.github.kompass.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.kompass.catalogue.Catalogues;
import io.github.kompass.evaluation.Evaluation;
import io.github.kompass.json.document.InvalidDocumentException;
import io.github.kompass.json.document.JsonLimits;
import io.github.kompass.json.document.LocatedViolation;
import io.github.kompass.scoring.Scorer;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** For each kind of bad input the whole message. */
class RejectionTest {

    private static final KompassJson JSON = KompassJson.standard();

    /** A minimal evaluation; the points begin in column 141. */
    private static final String VALID = "{\"format\":\"kompass/evaluation/1\","
            + "\"municipality\":{\"name\":\"Nässjö\",\"country\":\"SE\"},"
            + "\"revision\":\"SE-2020\",\"evaluated\":\"2022-09\",\"points\":{\"1.1\":13}}";

    private static final String KEYS =
            "one of format, municipality, revision, evaluated, points, missing, findings, evidence, sources";

    private static List<String> messages(List<LocatedViolation> violations) {
        return violations.stream()
                .map(one -> one.violation().rule().id() + " " + one.message())
                .toList();
    }

    private static List<String> messages(String json) {
        return messages(JSON.validate(json));
    }

    private static String with(String valid, String broken) {
        assertThat(VALID).contains(valid);
        return VALID.replace(valid, broken);
    }

    static Stream<Arguments> brokenDocuments() {
        return Stream.of(
                Arguments.of("", "malformed line 1, column 1: $: found an empty document, expected a JSON object"),
                Arguments.of("[]", "wrong-type line 1, column 1: $: found an array, expected an object"),
                Arguments.of("null", "wrong-type line 1, column 1: $: found null, expected an object"),
                Arguments.of("{}", "missing-key line 1, column 1: $.format: found nothing, expected this key"),
                Arguments.of(
                        "{\"format\":1}",
                        "wrong-type line 1, column 11: $.format: found the number 1, expected a string"),
                Arguments.of(
                        with("evaluation/1", "evaluation/2"),
                        "unknown-format line 1, column 11: $.format: found \"kompass/evaluation/2\", expected"
                                + " \"kompass/evaluation/1\" or \"kompass/catalogue/1\" or \"kompass/scorecard/1\""),
                Arguments.of(
                        VALID + VALID,
                        "trailing-content line 1, column 145: $: found more after the end of the document, expected"
                                + " nothing"),
                Arguments.of(
                        VALID + " x",
                        "trailing-content line 1, column 146: $: found more after the end of the document, expected"
                                + " nothing"),
                Arguments.of(
                        with("13}", "13"),
                        "malformed line 1, column 144: $: found text that is not JSON (Unexpected end-of-input: expected"
                                + " close marker for Object (start marker at [Source: REDACTED"
                                + " (`StreamReadFeature.INCLUDE_SOURCE_IN_LOCATION` disabled); line: 1, column: 1])),"
                                + " expected JSON as in RFC 8259"),
                Arguments.of(
                        with("13}", "013}"),
                        "malformed line 1, column 142: $: found text that is not JSON (Invalid numeric value: Leading"
                                + " zeroes not allowed), expected JSON as in RFC 8259"),
                Arguments.of(
                        with("13}", "NaN}"),
                        "malformed line 1, column 144: $: found text that is not JSON (Non-standard token 'NaN'),"
                                + " expected JSON as in RFC 8259"),
                Arguments.of(
                        with("1.1\":13", "1.1\":13,\"1.1\":14"),
                        "duplicate-key line 1, column 144: $.points['1.1']: found the key a second time, expected each"
                                + " key once; the first is at line 1, column 135"),
                Arguments.of(
                        with("13}}", "13},\"extra\":[]}"),
                        "unknown-key line 1, column 153: $.extra: found an unknown key, expected " + KEYS),
                Arguments.of(
                        with(",\"country\":\"SE\"", ""),
                        "missing-key line 1, column 49: $.municipality.country: found nothing, expected this key"),
                Arguments.of(
                        with(",\"points\":{\"1.1\":13}", ""),
                        "missing-key line 1, column 1: $.points: found nothing, expected this key"),
                Arguments.of(
                        with("13}", "13.0}"),
                        "not-a-whole-number line 1, column 141: $.points['1.1']: found 13.0, expected a whole number,"
                                + " written without decimals or exponent"),
                Arguments.of(
                        with("13}", "1e1}"),
                        "not-a-whole-number line 1, column 141: $.points['1.1']: found 1e1, expected a whole number,"
                                + " written without decimals or exponent"),
                Arguments.of(
                        with("13}", "\"13\"}"),
                        "wrong-type line 1, column 141: $.points['1.1']: found the string \"13\", expected a whole"
                                + " number"),
                Arguments.of(
                        with("13}", "true}"),
                        "wrong-type line 1, column 141: $.points['1.1']: found true, expected a whole number"),
                Arguments.of(
                        with("13}", "null}"),
                        "wrong-type line 1, column 141: $.points['1.1']: found null, expected a whole number"),
                Arguments.of(
                        with("13}", "2147483648}"),
                        "number-out-of-range line 1, column 141: $.points['1.1']: found 2147483648, expected a whole"
                                + " number from -2147483648 to 2147483647"),
                Arguments.of(
                        with("13}", "99999999999999999999}"),
                        "number-out-of-range line 1, column 141: $.points['1.1']: found 99999999999999999999, expected a"
                                + " whole number from -2147483648 to 2147483647"),
                Arguments.of(
                        with("13}", "21}"),
                        "points-out-of-range line 1, column 141: $.points['1.1']: found 21, expected a whole number from"
                                + " 0 to 20"),
                Arguments.of(
                        with("1.1\":", "9.9\":"),
                        "unknown-criterion line 1, column 141: $.points['9.9']: found criterion 9.9, expected a code of"
                                + " SE-2020"),
                Arguments.of(
                        with("1.1\":", "1,1\":"),
                        "invalid-value line 1, column 141: $.points['1,1']: found \"1,1\", expected a letter or digit,"
                                + " then letters, digits, dots, hyphens or underscores (A to Z, 0 to 9)"),
                Arguments.of(
                        with("SE-2020", "SE-2002"),
                        "unknown-revision line 1, column 93: $.revision: found revision SE-2002, expected one of NO-2010,"
                                + " SE-2010, SE-2016, SE-2020"),
                Arguments.of(
                        with("2022-09", "2022-13"),
                        "invalid-value line 1, column 115: $.evaluated: found \"2022-13\", expected an ISO 8601 year,"
                                + " year-month or date such as 2022, 2022-09 or 2022-09-14"),
                Arguments.of(
                        with("\"SE\"", "\"Sweden\""),
                        "invalid-value line 1, column 49: $.municipality: found country \"Sweden\", expected an ISO"
                                + " 3166-1 code such as SE or NO"),
                Arguments.of(
                        with("Nässjö", "Nässjö\\n"),
                        "invalid-value line 1, column 49: $.municipality: found municipality \"Nässjö\\n\", expected a"
                                + " name of one line without white space around it"),
                Arguments.of(
                        with("Nässjö", "N\\ud800"),
                        "wrong-encoding line 1, column 57: $.municipality.name: found half of a surrogate pair, expected"
                                + " text in which each pair is whole"),
                Arguments.of(
                        with("13}}", "13},\"missing\":{\"1.1\":\"suppressed\"}}"),
                        "points-and-missing line 1, column 162: $.missing['1.1']: found suppressed for a criterion that"
                                + " has points, expected points or a reason why they are missing"),
                Arguments.of(
                        with("13}}", "13},\"missing\":{\"1.2\":\"lost\"}}"),
                        "invalid-value line 1, column 162: $.missing['1.2']: found \"lost\", expected one of"
                                + " not-assessed, not-applicable, suppressed"),
                Arguments.of(
                        with("13}}", "13},\"evidence\":[{\"kind\":\"interviews\",\"count\":-4}]}"),
                        "invalid-value line 1, column 186: $.evidence[0].count: found -4 interviews, expected 0 or more"),
                Arguments.of(
                        with("13}}", "13},\"sources\":[\" \"]}"),
                        "invalid-value line 1, column 156: $.sources[0]: found a blank text, expected a text"),
                Arguments.of(
                        with("13}}", "13},\"sources\":{}}"),
                        "wrong-type line 1, column 155: $.sources: found an object, expected an array"),
                Arguments.of(
                        with("13}}", "13},\"findings\":[{\"kind\":\"strength\",\"criterion\":\"1\",\"text\":{}}]}"),
                        "invalid-value line 1, column 199: $.findings[0].text: found no text, expected one in at least"
                                + " one language"));
    }

    @ParameterizedTest
    @MethodSource("brokenDocuments")
    void tellsWhatIsWrongAndWhere(String json, String message) {
        assertThat(messages(json)).containsExactly(message);
        assertThatThrownBy(() -> JSON.readEvaluation(json)).isInstanceOf(InvalidDocumentException.class);
    }

    @Test
    void theDocumentThatTheOthersAreMadeOfIsValid() {
        assertThat(messages(VALID)).isEmpty();
    }

    @Test
    void tellsEverythingThatIsWrongAtOnceInTheOrderOfTheDocument() {
        String json = """
                {
                  "format": "kompass/evaluation/1",
                  "municipality": {"name": "Nässjö", "country": "NO"},
                  "revision": "SE-2020",
                  "evaluated": "2019",
                  "points": {"1.1": 25, "9.9": 1, "2.1": "eleven",
                    "4.1": 3, "4.2": 3, "4.3": 3, "4.4": 3, "4.5": 3, "4": 16},
                  "findings": [{"kind": "great", "criterion": "1", "text": {"sv": "å"}},
                    {"kind": "strength", "criterion": "7.7", "text": {"sv": "åäö", "xx!": "b"}}],
                  "extra": 1
                }
                """;
        List<String> expected = List.of(
                "other-country line 3, column 49: $.municipality.country: found NO, expected SE, for which SE-2020 was"
                        + " made",
                "date-outside-use line 5, column 16: $.evaluated: found 2019, expected a date from 2020 on, when SE-2020"
                        + " was in use",
                "points-out-of-range line 6, column 21: $.points['1.1']: found 25, expected a whole number from 0 to 20",
                "unknown-criterion line 6, column 32: $.points['9.9']: found criterion 9.9, expected a code of SE-2020",
                "wrong-type line 6, column 42: $.points['2.1']: found the string \"eleven\", expected a whole number",
                "sum-mismatch line 7, column 60: $.points['4']: found 16, expected 15, which is 3 + 3 + 3 + 3 + 3",
                "invalid-value line 8, column 25: $.findings[0].kind: found \"great\", expected one of strength,"
                        + " improvement, good-example",
                "invalid-value line 9, column 75: $.findings[1].text['xx!']: found \"xx!\", expected a BCP 47 language tag"
                        + " such as sv, nb or en",
                "unknown-key line 10, column 12: $.extra: found an unknown key, expected " + KEYS);
        assertThat(messages(json))
                .filteredOn(message -> !message.contains("7.7"))
                .isEqualTo(expected);
        assertThatThrownBy(() -> JSON.readEvaluation(json))
                .isInstanceOfSatisfying(
                        InvalidDocumentException.class,
                        thrown -> assertThat(messages(thrown.located())).containsAll(expected))
                .hasMessageStartingWith("""
                        The document is invalid:
                          warning: line 3, column 49: $.municipality.country: found NO, expected SE, for which SE-2020 was made
                          warning: line 5, column 16: $.evaluated: found 2019,\
                        """);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "ISO-8859-1|line 1, column 59: $: found the byte E4, expected UTF-8 without a byte order mark",
                "UTF-16|line 1, column 1: $: found bytes as of UTF-16 or UTF-32, expected UTF-8 without a byte order mark",
                "UTF-16LE|line 1, column 1: $: found bytes as of UTF-16 or UTF-32, expected UTF-8 without a byte order mark",
                "UTF-32|line 1, column 1: $: found bytes as of UTF-16 or UTF-32, expected UTF-8 without a byte order mark"
            })
    void refusesOtherEncodings(String charset, String message) throws IOException {
        byte[] bytes = VALID.getBytes(Charset.forName(charset));
        assertThat(JSON.validate(new ByteArrayInputStream(bytes)))
                .extracting(LocatedViolation::message)
                .containsExactly(message);
        assertThatThrownBy(() -> JSON.readEvaluation(new ByteArrayInputStream(bytes)))
                .hasMessage("The document is invalid:\n  error: " + message);
    }

    @Test
    void refusesAByteOrderMarkAndTellsTheLineOfABadByte() throws IOException {
        assertThat(JSON.validate(new ByteArrayInputStream(("\ufeff" + VALID).getBytes(StandardCharsets.UTF_8))))
                .extracting(LocatedViolation::message)
                .containsExactly(
                        "line 1, column 1: $: found a byte order mark, expected UTF-8 without a byte order mark");
        byte[] secondLine = "{\n\"ö\": \"\u00e4\"}".getBytes(StandardCharsets.ISO_8859_1);
        secondLine[3] = 'o';
        assertThat(JSON.validate(new ByteArrayInputStream(secondLine)))
                .extracting(LocatedViolation::message)
                .containsExactly("line 2, column 7: $: found the byte E4, expected UTF-8 without a byte order mark");
    }

    @Test
    void refusesDocumentsThatAreTooDeepOrTooLarge() throws IOException {
        assertThat(messages("[".repeat(100_000)))
                .containsExactly("too-deep line 1, column 65: $" + "[0]".repeat(64)
                        + ": found a value 65 levels deep, expected at most 64 levels");
        KompassJson small = JSON.with(JsonLimits.standard().withMaxBytes(100));
        assertThat(messages(small.validate(VALID)))
                .containsExactly(
                        "too-large line 1, column 1: $: found a document of 144 characters, expected at most 100"
                                + " bytes");
        assertThat(messages(small.validate(new ByteArrayInputStream(VALID.getBytes(StandardCharsets.UTF_8)))))
                .containsExactly(
                        "too-large line 1, column 1: $: found a document of more than 100 bytes, expected at most 100 bytes");
        assertThatThrownBy(() -> small.readEvaluation(VALID)).isInstanceOf(InvalidDocumentException.class);
        KompassJson flat = JSON.with(JsonLimits.standard().withMaxDepth(1));
        assertThat(messages(flat.validate(VALID)))
                .containsExactly(
                        "too-deep line 1, column 49: $.municipality: found a value 2 levels deep, expected at most"
                                + " 1 levels");
        assertThatThrownBy(() -> JsonLimits.standard().withMaxDepth(0))
                .hasMessage("found the limits of 4194304 bytes and 0 levels, expected at least 1 of each");
    }

    @Test
    void refusesHugeNumbersWithoutCalculatingThem() {
        String digits = "9".repeat(1_000_000);
        assertThat(messages(with("13}", digits + "}")))
                .singleElement()
                .asString()
                .startsWith("number-out-of-range line 1, column 141: $.points['1.1']: found 999");
        assertThat(messages(with("13}", "1e999999999}")))
                .singleElement()
                .asString()
                .startsWith("not-a-whole-number line 1, column 141: $.points['1.1']: found 1e999999999, expected");
    }

    @Test
    void locatesWhatIsWrongWithACatalogue() {
        String json = """
                {"format": "kompass/catalogue/1", "revision": "OWN 1", "language": "en", "inUse": {"from": "2020", "to": "2019"},
                 "root": {"code": "total", "name": {"en": "Total"}, "max": 99, "criteria": [
                  {"code": "1", "name": {"en": "One"}, "max": 60},
                  {"code": "1", "name": {"sv": "Två"}, "max": 0, "points": 3},
                  {"code": "3", "name": {"en": ""}}]},
                 "groups": [{"name": {"en": "Pair"}, "criteria": ["1", "7"]}]}
                """;
        assertThat(messages(json))
                .containsExactly(
                        "invalid-revision line 1, column 47: $.revision: found \"OWN 1\", expected a letter or digit, then"
                                + " letters, digits, dots, hyphens or underscores (A to Z, 0 to 9)",
                        "invalid-value line 1, column 83: $.inUse: found a span from 2020 to 2019, expected an end that is"
                                + " not before the beginning",
                        "duplicate-code line 4, column 12: $.root.criteria[1].code: found \"1\", expected a code other than"
                                + " that at $.root.criteria[0].code",
                        "name-missing line 4, column 25: $.root.criteria[1].name: found no name in en, expected one in the"
                                + " language of the catalogue",
                        "maximum-too-small line 4, column 47: $.root.criteria[1].max: found 0, expected at least 1 point",
                        "unknown-key line 4, column 60: $.root.criteria[1].points: found an unknown key, expected one of"
                                + " code, name, aliases, max, criteria",
                        "maximum-missing line 5, column 3: $.root.criteria[2].max: found no maximum, expected one for each"
                                + " leaf",
                        "blank-text line 5, column 32: $.root.criteria[2].name.en: found a blank text, expected a text",
                        "unknown-criterion line 6, column 56: $.groups[0].criteria[1]: found \"7\", expected a code of this"
                                + " catalogue");
        assertThatThrownBy(() -> JSON.readCatalogue(json)).isInstanceOf(InvalidDocumentException.class);
    }

    @Test
    void locatesWhatIsWrongWithAScorecard() {
        Evaluation total = JSON.with(Catalogues.builtIn())
                .readEvaluation(Documents.published().get(1));
        String valid = JSON.write(Scorer.strict().score(total));
        assertThat(messages(valid)).isEmpty();
        assertThat(messages(valid.replace("\"27/40\"", "\"26/40\"").replace("0.675}", "0.65}")))
                .containsExactly(
                        "inconsistent line 1, column 139: $.scores.total: found the share 13/20, expected points divided by"
                                + " max, 27/40",
                        "invalid-value line 1, column 180: $.scores.total.share.exact: found \"26/40\", expected the reduced"
                                + " fraction 13/20");
        assertThat(messages(valid.replace("0.675}", "0.6751}")))
                .containsExactly(
                        "inconsistent line 1, column 171: $.scores.total.share: found the value 0.6751, expected"
                                + " 0.675, the value of 27/40");
        assertThat(messages(valid.replace("\"atMost\":100", "\"atMost\":101")).get(0))
                .isEqualTo(
                        "invalid-value line 1, column 208: $.scores['1']: found 0 to 101 of 100 points for 1 Openness and"
                                + " democracy (100), expected bounds in order from 0 to a maximum of at most 100");
        assertThat(messages(valid.replaceFirst("\"8\":\\{[^}]*}},?", "").replace(",}", "}"))
                        .get(0))
                .endsWith("$.scores['8']: found nothing, expected a score of each criterion");
    }

    @Test
    void sumsOfAScorecardAgree() {
        String scorecard = JSON.write(Scorer.strict().score(JSON.readEvaluation(Documents.nassjo2022())));
        String broken = scorecard.replace(
                "\"total\":{\"points\":542,\"max\":800,\"share\":{\"exact\":\"271/400\",\"value\":0.6775}",
                "\"total\":{\"points\":544,\"max\":800,\"share\":{\"exact\":\"17/25\",\"value\":0.68}");
        assertThat(broken).isNotEqualTo(scorecard);
        assertThat(messages(broken))
                .singleElement()
                .asString()
                .startsWith("sum-mismatch line 1, column ")
                .endsWith(
                        ": $.scores.total.points: found 544, expected 542, which is 69 + 68 + 77 + 60 + 63 + 52 + 80 + 73");
    }

    @Test
    void demandsTheFormatThatIsReadFor() {
        assertThatThrownBy(() -> JSON.readCatalogue(VALID)).hasMessage("""
                        The document is invalid:
                          error: line 1, column 11: $.format: found "kompass/evaluation/1", expected "kompass/catalogue/1"\
                        """);
    }
}
