package io.github.kommunkompass.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.kommunkompass.json.document.InvalidDocumentException;
import io.github.kommunkompass.json.document.LocatedViolation;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Violations in evaluations, each with its full message. */
class RejectionTest {

    private static final KompassJson JSON = KompassJson.standard();

    /** A minimal evaluation; the points begin in column 141. */
    private static final String VALID = "{\"format\":\"kompass/evaluation/1\","
            + "\"municipality\":{\"name\":\"Nässjö\",\"country\":\"SE\"},"
            + "\"revision\":\"SE-2020\",\"evaluated\":\"2022-09\",\"points\":{\"1.1\":13}}";

    private static final String KEYS =
            "one of format, municipality, revision, evaluated, title, evaluators, points, missing, sections, findings, evidence, sources";

    private static List<String> messages(List<LocatedViolation> violations) {
        return Messages.of(violations);
    }

    private static List<String> messages(String json) {
        return Messages.of(json);
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
                Arguments.of(
                        "{}",
                        "missing-key line 1, column 1: $.format: found nothing, expected \"kompass/evaluation/1\" or"
                                + " \"kompass/catalogue/1\" or \"kompass/scorecard/1\" or \"kompass/benchmark/1\" or"
                                + " \"kompass/benchmark-groups/1\" or \"kompass/reference/1\""
                                + " or \"kompass/crosswalk/1\" or \"kompass/plan/1\""),
                Arguments.of(
                        "{\"format\":1}",
                        "wrong-type line 1, column 11: $.format: found the number 1, expected a string"),
                Arguments.of(
                        with("\"country\":\"SE\"", "\"country\":\"SE\",\"county\":\"F\""),
                        "unknown-key line 1, column 90: $.municipality.county: found an unknown key, expected one of name,"
                                + " country, code"),
                Arguments.of(
                        with("evaluation/1", "evaluation/2"),
                        "unknown-format line 1, column 11: $.format: found \"kompass/evaluation/2\", expected"
                                + " \"kompass/evaluation/1\" or \"kompass/catalogue/1\" or \"kompass/scorecard/1\" or"
                                + " \"kompass/benchmark/1\" or \"kompass/benchmark-groups/1\" or \"kompass/reference/1\""
                                + " or \"kompass/crosswalk/1\" or \"kompass/plan/1\""),
                Arguments.of(
                        VALID + VALID,
                        "trailing-content line 1, column 145: $: found content after the end of the document, expected"
                                + " nothing"),
                Arguments.of(
                        VALID + " x",
                        "trailing-content line 1, column 146: $: found content after the end of the document, expected"
                                + " nothing"),
                Arguments.of(
                        with("13}", "13"),
                        "malformed line 1, column 144: $: found text that is not JSON (Unexpected end-of-input: expected"
                                + " close marker for Object),"
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
                        "invalid-value line 1, column 76: $.municipality.country: found country \"Sweden\", expected an ISO"
                                + " 3166-1 code such as SE or NO"),
                Arguments.of(
                        with("Nässjö", "Nässjö\\n"),
                        "invalid-value line 1, column 57: $.municipality.name: found U+000A line feed (lf) in the municipality"
                                + " name \"Nässjö\\n\", expected a name of visible characters, with single spaces (U+0020)"
                                + " between words and U+002D as the hyphen"),
                Arguments.of(
                        with("Nässjö", "N\\ud800"),
                        "wrong-encoding line 1, column 57: $.municipality.name: found an unpaired surrogate, expected"
                                + " text with paired surrogates"),
                Arguments.of(
                        with("13}}", "13},\"missing\":{\"1.1\":\"suppressed\"}}"),
                        "points-and-missing line 1, column 162: $.missing['1.1']: found suppressed for a criterion"
                                + " with points, expected points or a reason why they are missing"),
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
                        "invalid-value line 1, column 199: $.findings[0].text: found no text, expected a text in at least one language"),
                Arguments.of(
                        with("13}}", "13},\"findings\":[{\"kind\":\"strength\",\"criterion\":\"1\",\"text\":[]}]}"),
                        "wrong-type line 1, column 199: $.findings[0].text: found an array, expected an object"),
                Arguments.of(
                        with(
                                "13}}",
                                "13},\"findings\":[{\"kind\":\"strength\",\"criterion\":\"1\","
                                        + "\"text\":{\"en-gb\":\"a\",\"EN-GB\":\"b\"}}]}"),
                        "duplicate-key line 1, column 220: $.findings[0].text['EN-GB']: found a second text, expected"
                                + " one text per language"),
                Arguments.of(
                        with("\"SE\"}", "\"SE\",\"code\":\"682\"}"),
                        "invalid-value line 1, column 88: $.municipality.code: found code \"682\", expected four digits"),
                Arguments.of(
                        with("13}", "[13]}"),
                        "wrong-type line 1, column 141: $.points['1.1']: found an array, expected a whole number"),
                Arguments.of(
                        with("{\"1.1\":13}", "13"),
                        "wrong-type line 1, column 134: $.points: found the number 13, expected an object"),
                Arguments.of(
                        with("SE-2020", "SE 2020"),
                        "invalid-value line 1, column 93: $.revision: found \"SE 2020\", expected a letter or digit, then"
                                + " letters, digits, dots, hyphens or underscores (A to Z, 0 to 9)"),
                Arguments.of(
                        with("13}}", "13},\"missing\":{\"9.9\":\"suppressed\"}}"),
                        "unknown-criterion line 1, column 162: $.missing['9.9']: found criterion 9.9, expected a code of"
                                + " SE-2020"),
                Arguments.of(
                        with("13}}", "13},\"evidence\":[{\"kind\":\"talks\"}]}"),
                        "invalid-value line 1, column 165: $.evidence[0].kind: found \"talks\", expected one of documents, web,"
                                + " interviews, indicator"));
    }

    private static final String ID =
            "expected a letter or digit, then letters, digits, dots, hyphens or underscores (A to Z, 0 to 9)";

    private static String finding(String more) {
        return "{\"kind\":\"strength\",\"criterion\":\"1\",\"text\":{\"en\":\"x\"}" + more + "}";
    }

    static Stream<Arguments> brokenWords() {
        return Stream.of(
                Arguments.of("\"title\":\"T\"", "wrong-type 153: $.title: found the string \"T\", expected an object"),
                Arguments.of(
                        "\"title\":{}",
                        "invalid-value 153: $.title: found no text, expected a text in at least one language"),
                Arguments.of(
                        "\"evaluators\":\"A\"",
                        "wrong-type 158: $.evaluators: found the string \"A\", expected an array"),
                Arguments.of(
                        "\"evaluators\":[\"A\",\" \"]",
                        "invalid-value 163: $.evaluators[1]: found a blank text, expected a text"),
                Arguments.of(
                        "\"evaluators\":[\"" + "x".repeat(1_001) + "\"]",
                        "invalid-value 159: $.evaluators[0]: found a text of 1001 characters, expected at most 1000"
                                + " characters"),
                Arguments.of("\"sections\":[]", "wrong-type 156: $.sections: found an array, expected an object"),
                Arguments.of(
                        "\"sections\":{\"9\":{\"en\":\"x\"}}",
                        "unknown-criterion 161: $.sections['9']: found criterion 9, expected a code of SE-2020"),
                Arguments.of(
                        "\"sections\":{\"1,1\":{\"en\":\"x\"}}",
                        "invalid-value 163: $.sections['1,1']: found \"1,1\", " + ID),
                Arguments.of(
                        "\"sections\":{\"1\":{\"en\":\" \"}}",
                        "invalid-value 167: $.sections['1'].en: found a blank text, expected a text"),
                Arguments.of(
                        "\"sections\":{\"1\":\"x\"}",
                        "wrong-type 161: $.sections['1']: found the string \"x\", expected an object"),
                Arguments.of(
                        "\"findings\":[" + finding(",\"id\":\"-\"") + "]",
                        "invalid-value 215: $.findings[0].id: found \"-\", " + ID),
                Arguments.of(
                        "\"findings\":[" + finding(",\"id\":\"" + "a".repeat(65) + "\"") + "]",
                        "invalid-value 215: $.findings[0].id: found a finding id of 65 characters, expected at most 64"
                                + " characters"),
                Arguments.of(
                        "\"findings\":[" + finding(",\"id\":\"a\"") + "," + finding(",\"id\":\"a\"") + "]",
                        "duplicate-id 278: $.findings[1].id: found \"a\", expected an id other than that at"
                                + " $.findings[0].id"),
                Arguments.of(
                        "\"findings\":[" + finding(",\"refersTo\":\"a\"") + "]",
                        "wrong-type 221: $.findings[0].refersTo: found the string \"a\", expected an array"),
                Arguments.of(
                        "\"findings\":[" + finding(",\"refersTo\":[\"a\",\"å\"]") + "]",
                        "invalid-value 226: $.findings[0].refersTo[1]: found \"å\", " + ID),
                Arguments.of(
                        "\"findings\":[" + finding(",\"refersTo\":[\"a\",\"b\",\"a\"]") + "]",
                        "invalid-value 221: $.findings[0].refersTo: found a more than once, expected each id once"),
                Arguments.of(
                        "\"evidence\":[{\"kind\":\"indicator\"}]",
                        "missing-key 157: $.evidence[0].name: found nothing, expected this key"),
                Arguments.of(
                        "\"evidence\":[{\"kind\":\"indicator\",\"name\":{\"en\":\"I\"},\"value\":52}]",
                        "wrong-type 203: $.evidence[0].value: found the number 52, expected a string"),
                Arguments.of(
                        "\"evidence\":[{\"kind\":\"indicator\",\"name\":{\"en\":\"I\"},\"value\":\"\"}]",
                        "invalid-value 203: $.evidence[0].value: found a blank text, expected a text"),
                Arguments.of(
                        "\"evidence\":[{\"kind\":\"indicator\",\"name\":{\"en\":\"I\"},\"count\":1}]",
                        "unknown-key 203: $.evidence[0].count: found an unknown key, expected one of kind, name, value,"
                                + " note"),
                Arguments.of(
                        "\"evidence\":[{\"kind\":\"web\",\"name\":{\"en\":\"I\"}}]",
                        "unknown-key 178: $.evidence[0].name: found an unknown key, expected one of kind, count, note"),
                Arguments.of(
                        "\"evidence\":[{\"kind\":\"web\",\"value\":\"1\"}]",
                        "unknown-key 179: $.evidence[0].value: found an unknown key, expected one of kind, count, note"),
                Arguments.of(
                        "\"evidence\":[{\"kind\":\"web\",\"note\":\"x\"}]",
                        "wrong-type 178: $.evidence[0].note: found the string \"x\", expected an object"));
    }

    /** The schema refuses all but repeated ids and unknown criteria. */
    @ParameterizedTest
    @MethodSource("brokenWords")
    void locatesViolationOfWords(String member, String message) {
        String json = with("13}}", "13}," + member + "}");
        assertThat(messages(json)).containsExactly(message.replaceFirst(" ", " line 1, column "));
        assertThat(Schemas.errors(Format.EVALUATION, json).isEmpty())
                .isEqualTo(message.startsWith("duplicate-id") || message.startsWith("unknown-criterion"));
    }

    @ParameterizedTest
    @MethodSource("brokenDocuments")
    void locatesViolation(String json, String message) {
        assertThat(messages(json)).containsExactly(message);
        assertThatThrownBy(() -> JSON.readEvaluation(json)).isInstanceOf(InvalidDocumentException.class);
    }

    @Test
    void acceptsBaseDocument() {
        assertThat(messages(VALID)).isEmpty();
    }

    @Test
    void reportsAllViolationsInDocumentOrder() {
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
                "unknown-municipality line 3, column 28: $.municipality.name: found \"Nässjö\", expected a municipality of"
                        + " NO in the register",
                "country-mismatch line 3, column 49: $.municipality.country: found NO, expected SE, the country of"
                        + " SE-2020",
                "date-outside-period line 5, column 16: $.evaluated: found 2019, expected a date from 2020 on, when SE-2020"
                        + " was in use",
                "points-out-of-range line 6, column 21: $.points['1.1']: found 25, expected a whole number from 0 to 20",
                "unknown-criterion line 6, column 32: $.points['9.9']: found criterion 9.9, expected a code of SE-2020",
                "wrong-type line 6, column 42: $.points['2.1']: found the string \"eleven\", expected a whole number",
                "sum-mismatch line 7, column 60: $.points['4']: found 16, expected 15, which is 3 + 3 + 3 + 3 + 3",
                "invalid-value line 8, column 25: $.findings[0].kind: found \"great\", expected one of strength,"
                        + " improvement, good-example",
                "unknown-criterion line 9, column 39: $.findings[1].criterion: found criterion 7.7, expected a code of SE-2020",
                "invalid-value line 9, column 75: $.findings[1].text['xx!']: found \"xx!\", expected a BCP 47 language tag"
                        + " such as sv, nb or en",
                "unknown-key line 10, column 12: $.extra: found an unknown key, expected " + KEYS);
        assertThat(messages(json)).isEqualTo(expected);
        assertThatThrownBy(() -> JSON.readEvaluation(json))
                .isInstanceOfSatisfying(
                        InvalidDocumentException.class,
                        thrown -> assertThat(messages(thrown.locatedViolations()))
                                .as("reading does not warn of names")
                                .isEqualTo(expected.subList(1, expected.size())))
                .hasMessageStartingWith("""
                        The document is invalid:
                          warning: line 3, column 49: $.municipality.country: found NO, expected SE, the country of SE-2020
                          warning: line 5, column 16: $.evaluated: found 2019,\
                        """);
    }

    @Test
    void checksPointsDespiteInvalidMunicipalityAndDate() {
        String json = with("\"Nässjö\",\"country\":\"SE\"", "\" Nässjö\",\"country\":\"se\",\"code\":682")
                .replace("2022-09", "2022-13")
                .replace("\"1.1\":13", "\"1.1\":25")
                .replace("}}", "},\"extra\":1}");
        assertThat(messages(json))
                .containsExactly(
                        "invalid-value line 1, column 57: $.municipality.name: found a space at the beginning in the"
                                + " municipality name \" Nässjö\", expected a name of visible characters, with single spaces"
                                + " (U+0020) between words and U+002D as the hyphen",
                        "invalid-value line 1, column 77: $.municipality.country: found country \"se\", expected an ISO 3166-1"
                                + " code such as SE or NO",
                        "wrong-type line 1, column 89: $.municipality.code: found the number 682, expected a string",
                        "invalid-value line 1, column 127: $.evaluated: found \"2022-13\", expected an ISO 8601 year, year-month"
                                + " or date such as 2022, 2022-09 or 2022-09-14",
                        "points-out-of-range line 1, column 153: $.points['1.1']: found 25, expected a whole number from 0 to"
                                + " 20",
                        "unknown-key line 1, column 165: $.extra: found an unknown key, expected " + KEYS);
    }

    @Test
    void unreadableElementKeepsIndexesOfFollowingOnes() {
        String json = with(
                "13}}",
                "13},\"findings\":[7,{\"kind\":\"strength\",\"text\":{\"en\":\"A\"}},"
                        + "{\"kind\":\"strength\",\"criterion\":\"7.7\",\"text\":\"A\"}]}");
        assertThat(messages(json))
                .containsExactly(
                        "wrong-type line 1, column 157: $.findings[0]: found the number 7, expected an object",
                        "missing-key line 1, column 159: $.findings[1].criterion: found nothing, expected this key",
                        "unknown-criterion line 1, column 228: $.findings[2].criterion: found criterion 7.7, expected a code of"
                                + " SE-2020",
                        "wrong-type line 1, column 241: $.findings[2].text: found the string \"A\", expected an object");
    }

    @Test
    void checksDocumentWithoutFormatAsExpectedFormat() {
        assertThatThrownBy(() -> JSON.readEvaluation(
                        with("\"format\":\"kompass/evaluation/1\",", "").replace("13}", "21}")))
                .hasMessage("""
                        The document is invalid:
                          error: line 1, column 1: $.format: found nothing, expected "kompass/evaluation/1"
                          error: line 1, column 109: $.points['1.1']: found 21, expected a whole number from 0 to 20\
                        """);
    }

    @Test
    void requiresExpectedFormat() {
        assertThatThrownBy(() -> JSON.read(Format.CATALOGUE, VALID)).hasMessage("""
                        The document is invalid:
                          error: line 1, column 11: $.format: found "kompass/evaluation/1", expected "kompass/catalogue/1"\
                        """);
    }
}
