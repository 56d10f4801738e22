package io.github.kommunkompass.json;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.kommunkompass.catalogue.Catalogue;
import io.github.kommunkompass.catalogue.Catalogues;
import io.github.kommunkompass.catalogue.Criterion;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Violations in benchmarks and published means, each with its full message. */
class BenchmarkRejectionTest {

    private static final Catalogue SMALL = Documents.SMALL;

    private static final KompassJson JSON =
            KompassJson.standard().with(Catalogues.none().with(SMALL));

    private static final String BENCHMARK = """
            {"format": "kompass/benchmark/1",
             "population": {"revision": "SMALL", "repeats": "latest", "country": "SE", "from": "2021", "to": "2022"},
             "evaluations": 2, "municipalities": 2,
             "members": [{"name": "Arboga", "country": "SE", "evaluations": [{"evaluated": "2021-05", "digest": "0123456789abcdef"}]},
                         {"name": "Åmål", "country": "SE", "evaluations": [{"evaluated": "2022-10", "digest": "fedcba9876543210"}]}],
             "excludedBy": {"repeated": 1},
             "distributions": {"total": {"12": 1, "15": 1}, "1": {"4": 2}}}
            """;

    private static final String REFERENCE = """
            {"format": "kompass/reference/1", "revision": "SMALL", "label": "Riket",
             "means": {"1": 6.3, "2": 7}, "sources": ["A report"]}
            """;

    private static List<String> messages(String json) {
        return Messages.of(JSON.validate(json));
    }

    private static String with(String document, String valid, String broken) {
        assertThat(document).containsOnlyOnce(valid);
        return document.replace(valid, broken);
    }

    @Test
    void acceptsBaseDocuments() {
        assertThat(messages(BENCHMARK)).isEmpty();
        assertThat(messages(REFERENCE)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "\"SMALL\"|\"LARGE\"|unknown-revision line 2, column 29: $.population.revision: found revision LARGE, expected"
                        + " one of SMALL",
                "\"latest\"|\"newest\"|invalid-value line 2, column 49: $.population.repeats: found \"newest\", expected one of"
                        + " all, latest, earliest",
                "\"repeats\": \"latest\", |``|missing-key line 2, column 16: $.population.repeats: found nothing, expected this"
                        + " key",
                "\"SE\", \"from\"|\"Sverige\", \"from\"|invalid-value line 2, column 70: $.population.country: found country"
                        + " \"Sverige\", expected an ISO 3166-1 code such as SE or NO",
                "\"2021\"|2021|wrong-type line 2, column 84: $.population.from: found the number 2021, expected a string",
                "\"2022\"|\"2020\"|invalid-value line 2, column 16: $.population: found a range from 2021 to 2020, expected an"
                        + " end not before the start",
                "\"2022\"|\"2022\", \"group\": \" \"|invalid-value line 2, column 115: $.population.group: found a blank text,"
                        + " expected a text",
                "\"2022\"|\"2022\", \"who\": \"all\"|unknown-key line 2, column 113: $.population.who: found an unknown key,"
                        + " expected one of revision, repeats, country, from, to, group, asOf, register",
                "\"evaluations\": 2|\"evaluations\": 2.0|not-a-whole-number line 3, column 17: $.evaluations: found 2.0,"
                        + " expected a whole number, written without decimals or exponent",
                "\"evaluations\": 2|\"evaluations\": -2|number-out-of-range line 3, column 17: $.evaluations: found -2,"
                        + " expected a whole number from 0 to 9223372036854775807",
                "\"evaluations\": 2|\"evaluations\": \"2\"|wrong-type line 3, column 17: $.evaluations: found the string \"2\","
                        + " expected a whole number",
                "\"evaluations\": 2|\"evaluations\": 3|invalid-value line 3, column 38: $.municipalities: found 3 evaluations"
                        + " of 2 municipalities, expected exactly one of each, since the latest counts",
                "\"evaluations\": 2|\"evaluations\": 9223372036854775808|number-out-of-range line 3, column 17: $.evaluations:"
                        + " found 9223372036854775808, expected a whole number from 0 to 9223372036854775807",
                "\"Åmål\"|\"Arboga\"|invalid-value line 5, column 14: $.members[1]: found Arboga a second time, expected each"
                        + " municipality once",
                ", \"municipalities\": 2|, \"municipalities\": 3|inconsistent line 4, column 13: $.members: found the names of 2"
                        + " municipalities, expected those of all 3",
                "\"Åmål\", \"country\": \"SE\"|\"Åmål\"|missing-key line 5, column 14: $.members[1].country: found nothing,"
                        + " expected this key",
                "\"Åmål\", \"country\": \"SE\"|\"Åmål\", \"country\": \"NO\"|inconsistent line 5, column 14: $.members[1]:"
                        + " found Åmål (NO), 2022-10, SMALL, expected an evaluation of the population SMALL, latest, in SE, from"
                        + " 2021, to 2022",
                "\"2021-05\"|\"2020-05\"|inconsistent line 4, column 14: $.members[0]: found Arboga (SE), 2020-05, SMALL, expected"
                        + " an evaluation of the population SMALL, latest, in SE, from 2021, to 2022",
                "\"0123456789abcdef\"|\"0123456789ABCDEF\"|invalid-value line 4, column 101:"
                        + " $.members[0].evaluations[0].digest: found the digest \"0123456789ABCDEF\", expected 16 hexadecimal"
                        + " digits in lower case",
                ", \"digest\": \"0123456789abcdef\"|``|invalid-value line 4, column 13: $.members: found no digest of Arboga (SE),"
                        + " 2021-05, SMALL, expected the digest of one evaluation",
                "{\"evaluated\": \"2021-05\", \"digest\": \"0123456789abcdef\"}|``|invalid-value line 4, column 65:"
                        + " $.members[0].evaluations: found no evaluation of Arboga (SE), expected at least one",
                ", \"digest\": \"0123456789abcdef\"|, \"count\": 0|invalid-value line 4, column 100:"
                        + " $.members[0].evaluations[0].count: found 0 evaluations of a member in 2021-05, expected at least 1",
                "\"2022\"|\"2022\", \"register\": \"ours\"|invalid-value line 2, column 118: $.population.register: found the"
                        + " register \"ours\", expected the built-in one, none or \"built-in 2026-01-01\"",
                "\"repeated\"|\"lost\"|invalid-value line 6, column 25: $.excludedBy.lost: found \"lost\", expected one of"
                        + " other-revision, other-country, other-group, outside-window, window-uncertain, repeated, duplicate",
                "{\"repeated\": 1}|{\"repeated\": null}|wrong-type line 6, column 29: $.excludedBy.repeated: found null, expected a"
                        + " whole number",
                "\"1\": {\"4\"|\"3\": {\"4\"|unknown-criterion line 7, column 54: $.distributions['3']: found criterion 3,"
                        + " expected a code of SMALL",
                "\"1\": {\"4\"|\"1,1\": {\"4\"|invalid-value line 7, column 56: $.distributions['1,1']: found \"1,1\", expected"
                        + " a letter or digit, then letters, digits, dots, hyphens or underscores (A to Z, 0 to 9)",
                "\"4\"|\"11\"|points-out-of-range line 7, column 61: $.distributions['1']['11']: found \"11\", expected a whole"
                        + " number from 0 to 10",
                "\"4\"|\"04\"|points-out-of-range line 7, column 61: $.distributions['1']['04']: found \"04\", expected a whole"
                        + " number from 0 to 10",
                "\"4\": 2|\"4\": 1.5|not-a-whole-number line 7, column 60: $.distributions['1']['4']: found 1.5, expected a"
                        + " whole number, written without decimals or exponent",
                "\"4\": 2|\"4\": 3|inconsistent line 7, column 54: $.distributions['1']: found the points of 3 evaluations,"
                        + " expected those of at most 2",
            })
    void locatesViolationInBenchmark(String valid, String broken, String message) {
        assertThat(messages(with(BENCHMARK, valid, broken))).containsExactly(message);
    }

    @Test
    void reportsMissingKeys() {
        assertThat(messages("{\"format\": \"kompass/benchmark/1\"}"))
                .containsExactly(
                        "missing-key line 1, column 1: $.population: found nothing, expected this key",
                        "missing-key line 1, column 1: $.evaluations: found nothing, expected this key",
                        "missing-key line 1, column 1: $.municipalities: found nothing, expected this key",
                        "missing-key line 1, column 1: $.distributions: found nothing, expected this key");
        assertThat(messages("{\"format\": \"kompass/reference/1\"}"))
                .containsExactly(
                        "missing-key line 1, column 1: $.revision: found nothing, expected this key",
                        "missing-key line 1, column 1: $.label: found nothing, expected this key");
        assertThat(messages("{\"format\": \"kompass/reference/1\", \"revision\": \"SMALL\", \"label\": \"Riket\"}"))
                .containsExactly("invalid-value line 1, column 1: $.means: found no figures, expected at least one");
    }

    @Test
    void rejectsOverflowingSumOfCounts() {
        String counts = "\"0\": 9223372036854775807, \"1\": 1";
        assertThat(messages(with(BENCHMARK, "\"4\": 2", counts)))
                .containsExactly(
                        "invalid-value line 7, column 54: $.distributions['1']: found 9223372036854775807 and 1 values, expected at most 9223372036854775807 in all");
    }

    @Test
    void reportsAllViolationsOfBenchmark() {
        String broken = with(BENCHMARK, "\"municipalities\": 2", "\"municipalities\": 3");
        broken = with(broken, "\"latest\"", "\"newest\"");
        broken = with(broken, "\"repeated\"", "\"lost\"");
        assertThat(messages(broken))
                .containsExactly(
                        "invalid-value line 2, column 49: $.population.repeats: found \"newest\", expected one of all, latest,"
                                + " earliest",
                        "inconsistent line 4, column 13: $.members: found the names of 2 municipalities, expected those of"
                                + " all 3",
                        "invalid-value line 6, column 25: $.excludedBy.lost: found \"lost\", expected one of other-revision,"
                                + " other-country, other-group, outside-window, window-uncertain, repeated, duplicate");
    }

    @Test
    void rejectsScaleTooLargeToCount() {
        Catalogue huge = Catalogue.builder("HUGE")
                .root(Criterion.root()
                        .name("en", "Total")
                        .add(Criterion.builder("1").name("en", "One").max(2_000_000)))
                .build();
        String json = "{\"format\":\"kompass/benchmark/1\",\"population\":{\"revision\":\"HUGE\",\"repeats\":\"all\"},"
                + "\"evaluations\":0,\"municipalities\":0,\"distributions\":{\"1\":{}}}";
        assertThat(Messages.of(KompassJson.standard()
                        .with(Catalogues.none().with(huge))
                        .validate(json)))
                .containsExactly(
                        "invalid-value line 1, column 46: $.population: found maxima of all criteria of HUGE that add up to"
                                + " 4000000, expected at most 1000000 for a population");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "\"SMALL\"|\"LARGE\"|unknown-revision line 1, column 47: $.revision: found revision LARGE, expected one of"
                        + " SMALL",
                "\"Riket\"|\"\"|invalid-value line 1, column 65: $.label: found a blank text, expected a text",
                "\"means\": {\"1\": 6.3, \"2\": 7}|\"means\": {}|invalid-value line 2, column 11: $.means: found no figures,"
                        + " expected at least one",
                "6.3|10.1|points-out-of-range line 2, column 17: $.means['1']: found 101/10, expected a mean from 0 to 10",
                "6.3|-0.5|points-out-of-range line 2, column 17: $.means['1']: found -1/2, expected a mean from 0 to 10",
                "6.3|6e0|invalid-value line 2, column 17: $.means['1']: found 6e0, expected a number without exponent, of at"
                        + " most 4000 characters",
                "6.3|\"6.3\"|wrong-type line 2, column 17: $.means['1']: found the string \"6.3\", expected a number or a fraction",
                "6.3|{\"exact\": \"19/3\", \"value\": 6.3}|inconsistent line 2, column 17: $.means['1']: found the value 6.3,"
                        + " expected 6.333333333333333, the value of 19/3",
                "\"2\"|\"3\"|unknown-criterion line 2, column 27: $.means['3']: found criterion 3, expected a code of SMALL",
                "[\"A report\"]|[7]|wrong-type line 2, column 43: $.sources[0]: found the number 7, expected a string",
                "[\"A report\"]|[], \"n\": 4|unknown-key line 2, column 51: $.n: found an unknown key, expected one of format,"
                        + " revision, label, means, medians, firstQuartiles, thirdQuartiles, numbers, sources",
                "[\"A report\"]|[], \"medians\": {\"1\": 11}|points-out-of-range line 2, column 63: $.medians['1']: found 11,"
                        + " expected a median from 0 to 10",
                "[\"A report\"]|[], \"numbers\": {\"1\": 0}|number-out-of-range line 2, column 63: $.numbers['1']: found 0,"
                        + " expected a whole number from 1 to 9223372036854775807",
                "[\"A report\"]|[], \"firstQuartiles\": {\"1\": 7}, \"thirdQuartiles\": {\"1\": 6}|invalid-value line 2,"
                        + " column 11: $.means: found a first quartile of 7 and a third quartile of 6 for 1, expected the first"
                        + " quartile, the median and the third quartile in this order",
            })
    void locatesViolationInPublishedMeans(String valid, String broken, String message) {
        assertThat(messages(with(REFERENCE, valid, broken))).containsExactly(message);
    }
}
