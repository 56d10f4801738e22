package io.github.kommunkompass.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.kommunkompass.catalogue.Catalogue;
import io.github.kommunkompass.catalogue.Catalogues;
import io.github.kommunkompass.catalogue.Criterion;
import io.github.kommunkompass.json.document.InvalidDocumentException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Violations in scorecards, each with its full message. */
class ScorecardRejectionTest {

    private static final Catalogue SMALL = Catalogue.builder("SMALL")
            .root(Criterion.root()
                    .name("en", "Total")
                    .add(Criterion.builder("1").name("en", "One").max(30))
                    .add(Criterion.builder("2").name("en", "Two").max(20)))
            .build();

    private static final KompassJson JSON =
            KompassJson.standard().with(Catalogues.none().with(SMALL));

    private static final String VALID = """
            {"format": "kompass/scorecard/1", "municipality": {"name": "Älvkarleby", "country": "SE"},
             "revision": "SMALL", "evaluated": "2022-09",
             "scores": {
              "total": {"atLeast": 10, "atMost": 30, "max": 50, "completeness": {"exact": "3/5", "value": 0.6}},
              "1": {"points": 10, "max": 30, "share": {"exact": "1/3", "value": 0.3333333333333333}},
              "2": {"atLeast": 0, "atMost": 20, "max": 20, "completeness": {"exact": "0", "value": 0}}}}
            """;

    private static List<String> messages(String json) {
        return Messages.of(JSON.validate(json));
    }

    private static String with(String valid, String broken) {
        assertThat(VALID).containsOnlyOnce(valid);
        return VALID.replace(valid, broken);
    }

    @Test
    void acceptsBaseDocument() {
        assertThat(messages(VALID)).isEmpty();
        assertThat(JSON.read(Format.SCORECARD, VALID).score("1").points()).hasValue(10);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "\"points\": 10|\"points\": 31|number-out-of-range line 5, column 19: $.scores['1'].points: found 31, expected a"
                        + " whole number from 0 to 30",
                "\"points\": 10|\"points\": -1|number-out-of-range line 5, column 19: $.scores['1'].points: found -1, expected a"
                        + " whole number from 0 to 30",
                "\"points\": 10|\"points\": 11|inconsistent line 5, column 43: $.scores['1'].share: found 1/3, expected 11/30,"
                        + " the points divided by the maximum",
                "\"points\": 10, \"max\": 30|\"points\": 0, \"max\": 0|number-out-of-range line 5, column 29: $.scores['1'].max:"
                        + " found 0, expected a whole number from 1 to 30",
                "\"max\": 50|\"max\": 40|inconsistent line 4, column 49: $.scores.total.max: found 40, expected 50,"
                        + " the maximum under the strict policy",
                "\"max\": 50|\"max\": 51|number-out-of-range line 4, column 49: $.scores.total.max: found 51, expected a whole"
                        + " number from 0 to 50",
                ", \"max\": 50|``|missing-key line 4, column 12: $.scores.total.max: found nothing, expected this key",
                "\"atMost\": 30|\"atMost\": 9|number-out-of-range line 4, column 38: $.scores.total.atMost: found 9, expected a"
                        + " whole number from 10 to 50",
                "\"atLeast\": 10|\"atLeast\": 10.0|not-a-whole-number line 4, column 24: $.scores.total.atLeast: found 10.0,"
                        + " expected a whole number, written without decimals or exponent",
                "\"3/5\", \"value\": 0.6|\"6/5\", \"value\": 1.2|number-out-of-range line 4, column 69:"
                        + " $.scores.total.completeness: found 6/5, expected a share from 0 to 1",
                "\"3/5\"|\"6/10\"|invalid-value line 4, column 79: $.scores.total.completeness.exact: found \"6/10\", expected"
                        + " the reduced fraction 3/5",
                "\"3/5\"|\"0.6\"|invalid-value line 4, column 79: $.scores.total.completeness.exact: found \"0.6\", expected a"
                        + " fraction such as 271/400",
                "\"3/5\"|\"3/0\"|invalid-value line 4, column 79: $.scores.total.completeness.exact: found \"3/0\", expected a"
                        + " fraction with a denominator of at least 1",
                "\"3/5\"|\"HUGE\"|invalid-value line 4, column 79: $.scores.total.completeness.exact: found \"SHORTENED expected a"
                        + " fraction within the range of a double",
                "0.3333333333333333|0.33|inconsistent line 5, column 43: $.scores['1'].share: found the value 0.33, expected"
                        + " 0.3333333333333333, the value of 1/3",
                "0.3333333333333333|\"0.33\"|wrong-type line 5, column 69: $.scores['1'].share.value: found the string \"0.33\","
                        + " expected a number",
                ", \"value\": 0.6|``|missing-key line 4, column 69: $.scores.total.completeness.value: found nothing, expected"
                        + " this key",
                "\"1\": {\"points\"|\"3\": {\"points\"|missing-key line 3, column 12: $.scores['1']: found nothing, expected a"
                        + " score of each criterion;unknown-criterion line 5, column 8: $.scores['3']: found criterion 3,"
                        + " expected a code of SMALL",
                "\"evaluated\"|\"policy\": \"kind\", \"evaluated\"|invalid-value line 2, column 33: $.policy: found \"kind\","
                        + " expected one of strict, available-parts, exclude-not-applicable",
                "SMALL|OTHER|unknown-revision line 2, column 14: $.revision: found revision OTHER, expected one of SMALL",
                "\"points\": 10,|\"points\": 10, \"atMost\": 10,|unknown-key line 5, column 33: $.scores['1'].atMost: found an"
                        + " unknown key, expected one of points, max, share, completeness",
            })
    void locatesViolation(String valid, String broken, String messages) {
        String json = with(valid, broken.replace("HUGE", "9".repeat(400)));
        String found = "9".repeat(200) + "…\" (400 characters),";
        assertThat(String.join(";", messages(json))).isEqualTo(messages.replace("SHORTENED", found));
        assertThatThrownBy(() -> JSON.read(Format.SCORECARD, json)).isInstanceOf(InvalidDocumentException.class);
    }

    @Test
    void reportsAllViolationsAtOnce() {
        String json = with("SE", "se")
                .replace("2022-09", "September")
                .replace("\"points\": 10", "\"points\": null")
                .replace("\"atLeast\": 0", "\"atLeast\": 21");
        assertThat(messages(json))
                .containsExactly(
                        "invalid-value line 1, column 85: $.municipality.country: found country \"se\", expected an ISO 3166-1"
                                + " code such as SE or NO",
                        "invalid-value line 2, column 36: $.evaluated: found \"September\", expected an ISO 8601 year,"
                                + " year-month or date such as 2022, 2022-09 or 2022-09-14",
                        "wrong-type line 5, column 19: $.scores['1'].points: found null, expected a whole number",
                        "number-out-of-range line 6, column 20: $.scores['2'].atLeast: found 21, expected a whole number from"
                                + " 0 to 20");
    }

    @Test
    void acceptsReducedMaximumIfPolicyAllows() {
        String json = with("\"evaluated\"", "\"policy\": \"exclude-not-applicable\", \"evaluated\"")
                .replace("\"max\": 50", "\"max\": 40");
        assertThat(messages(json)).isEmpty();
        assertThat(JSON.read(Format.SCORECARD, json).total().max()).isEqualTo(40);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "9|9|0.18|sum-out-of-bounds line 4, column 23: $.scores.total.points: found 9, expected 10 to 30, which its"
                        + " parts allow",
                "31|31|0.62|sum-out-of-bounds line 4, column 23: $.scores.total.points: found 31, expected 10 to 30, which its"
                        + " parts allow",
                "30|3|0.6|``"
            })
    void checksSumOfPoints(int points, int numerator, String value, String message) {
        String exact = points == 30 ? "3/5" : numerator + "/50";
        String total = "{\"points\": " + points + ", \"max\": 50, \"share\": {\"exact\": \"" + exact + "\", \"value\": "
                + value + "}}";
        String json = VALID.replaceFirst("\"total\": .*\\n", "\"total\": " + total + ",\n");
        assertThat(String.join(";", messages(json))).isEqualTo(message);
    }

    @Test
    void reportsThatNoRevisionsAreKnown() {
        assertThat(Messages.of(KompassJson.standard().with(Catalogues.none()).validate(VALID)))
                .containsExactly(
                        "unknown-revision line 2, column 14: $.revision: found revision SMALL, expected a known"
                                + " revision, but none is known");
    }
}
