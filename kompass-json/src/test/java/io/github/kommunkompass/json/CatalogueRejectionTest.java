package io.github.kommunkompass.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.kommunkompass.json.document.InvalidDocumentException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Violations in catalogues, each with its full message. */
class CatalogueRejectionTest {

    private static final KompassJson JSON = KompassJson.standard();

    private static final String VALID = """
            {"format": "kompass/catalogue/1", "revision": "OWN-2026", "country": "SE", "language": "sv",
             "label": {"sv": "Vår egen"}, "inUse": {"from": "2020", "to": "2024-05"},
             "root": {"code": "total", "name": {"sv": "Totalt"}, "max": 100, "criteria": [
              {"code": "1", "name": {"sv": "Öppenhet"}, "aliases": ["Insyn"], "max": 60},
              {"code": "2", "name": {"sv": "Ärlighet"}, "max": 40}]},
             "groups": [{"name": {"sv": "Båda"}, "criteria": ["1", "2"]}],
             "sources": ["https://example.org/"]}
            """;

    private static String with(String valid, String broken) {
        assertThat(VALID).containsOnlyOnce(valid);
        return VALID.replace(valid, broken);
    }

    @Test
    void acceptsBaseDocument() {
        assertThat(Messages.of(VALID)).isEmpty();
        assertThat(JSON.read(Format.CATALOGUE, VALID).root().max()).isEqualTo(100);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "\"OWN-2026\"|2026|wrong-type line 1, column 47: $.revision: found the number 2026, expected a string",
                "OWN-2026|OWN 1|invalid-revision line 1, column 47: $.revision: found \"OWN 1\", expected a letter or digit,"
                        + " then letters, digits, dots, hyphens or underscores (A to Z, 0 to 9)",
                "\"SE\"|\"se\"|invalid-country line 1, column 70: $.country: found \"se\", expected an ISO 3166-1 code such as"
                        + " SE or NO",
                ", \"language\": \"sv\"|``|missing-key line 1, column 1: $.language: found nothing, expected this key",
                "{\"sv\": \"Vår egen\"}|\"Vår egen\"|wrong-type line 2, column 11: $.label: found the string \"Vår egen\","
                        + " expected an object",
                "{\"sv\": \"Vår egen\"}|{}|invalid-value line 2, column 11: $.label: found no text, expected a text"
                        + " in at least one language",
                "\"Vår egen\"|\"\"|blank-text line 2, column 18: $.label.sv: found a blank text, expected a text",
                "\"label\": |\"description\": {}, \"label\": |invalid-value line 2, column 17: $.description: found no text,"
                        + " expected a text in at least one language",
                "\"label\": |\"description\": {\"en\": \" \"}, \"label\": |blank-text line 2, column 24: $.description.en:"
                        + " found a blank text, expected a text",
                "\"code\": \"total\"|\"code\": \"total\", \"description\": \"D\"|wrong-type line 3, column 43:"
                        + " $.root.description: found the string \"D\", expected an object",
                "\"code\": \"total\"|\"code\": \"total\", \"description\": {}|invalid-value line 3, column 43:"
                        + " $.root.description: found no text, expected a text in at least one language",
                "\"code\": \"total\"|\"code\": \"total\", \"description\": {\"x!\": \"D\"}|invalid-language line 3, column"
                        + " 50: $.root.description['x!']: found \"x!\", expected a BCP 47 language tag such as sv, nb or en",
                "\"2024-05\"|\"2019\"|invalid-value line 2, column 40: $.inUse: found a range from 2020 to 2019, expected an end"
                        + " not before the start",
                "\"from\": \"2020\", |``|missing-key line 2, column 40: $.inUse.from: found nothing, expected this key",
                "100|99|maximum-mismatch line 3, column 61: $.root.max: found 99, expected 100, the sum of the maxima below",
                "100|1e2|not-a-whole-number line 3, column 61: $.root.max: found 1e2, expected a whole number, written without"
                        + " decimals or exponent",
                "\"total\"|\"all\"|misplaced-total line 3, column 19: $.root.code: found \"all\", expected \"total\", the code of"
                        + " the root",
                "\"code\": \"2\", |``|missing-key line 5, column 3: $.root.criteria[1].code: found nothing, expected this key",
                "\"Insyn\"|\" \"|blank-text line 4, column 57: $.root.criteria[0].aliases[0]: found a blank text, expected a"
                        + " text",
                ", \"max\": 40|``|maximum-missing line 5, column 3: $.root.criteria[1].max: found no maximum, expected a maximum for each leaf",
                "40|\"40\"|wrong-type line 5, column 52: $.root.criteria[1].max: found the string \"40\", expected a whole"
                        + " number",
                "{\"sv\": \"Ärlighet\"}|{\"sv\": 2}|wrong-type line 5, column 32: $.root.criteria[1].name.sv: found the number 2,"
                        + " expected a string",
                "\"sv\": \"Ärlighet\"|\"en\": \"Honesty\"|name-missing line 5, column 25: $.root.criteria[1].name: found no name"
                        + " in \"sv\", expected a name in the language of the catalogue",
                "\"1\", \"2\"|\"1\", \"7\"|unknown-criterion line 6, column 56: $.groups[0].criteria[1]: found \"7\", expected a"
                        + " code of this catalogue",
                "\"1\", \"2\"|\"1\", 2|wrong-type line 6, column 56: $.groups[0].criteria[1]: found the number 2, expected a"
                        + " string",
                "[{\"name\": {\"sv\": \"Båda\"}, \"criteria\": [\"1\", \"2\"]}]|[1]|wrong-type line 6, column 13: $.groups[0]: found"
                        + " the number 1, expected an object",
                "https://example.org/|\\t|invalid-value line 7, column 14: $.sources[0]: found a blank text, expected a text",
            })
    void locatesViolation(String valid, String broken, String message) {
        String json = with(valid, broken);
        assertThat(Messages.of(json)).containsExactly(message);
        assertThatThrownBy(() -> JSON.read(Format.CATALOGUE, json)).isInstanceOf(InvalidDocumentException.class);
    }

    @Test
    void reportsAllViolationsWithoutConsequentialOnes() {
        String json = """
                {"format": "kompass/catalogue/1", "revision": false, "language": "en",
                 "root": {"code": "total", "name": {"en": "Total"}, "max": 99, "criteria": [
                  7,
                  {"code": "1", "name": {"en": "One"}, "max": "60", "aliases": [1, ""]},
                  {"code": "1", "name": {"sv": "Två"}, "max": 0, "points": 3},
                  {"name": "Three", "criteria": {}},
                  {"code": "4", "name": {"en": ""}}]},
                 "groups": [null, {"name": {"en": "Pair"}, "criteria": ["1", "9"]}]}
                """;
        assertThat(Messages.of(json))
                .containsExactly(
                        "wrong-type line 1, column 47: $.revision: found false, expected a string",
                        "wrong-type line 3, column 3: $.root.criteria[0]: found the number 7, expected an object",
                        "wrong-type line 4, column 47: $.root.criteria[1].max: found the string \"60\", expected a whole number",
                        "wrong-type line 4, column 65: $.root.criteria[1].aliases[0]: found the number 1, expected a string",
                        "blank-text line 4, column 68: $.root.criteria[1].aliases[1]: found a blank text, expected a text",
                        "duplicate-code line 5, column 12: $.root.criteria[2].code: found \"1\", expected a code other than"
                                + " that at $.root.criteria[1].code",
                        "name-missing line 5, column 25: $.root.criteria[2].name: found no name in \"en\", expected a name in the language of the catalogue",
                        "maximum-too-small line 5, column 47: $.root.criteria[2].max: found 0, expected at least 1 point",
                        "unknown-key line 5, column 60: $.root.criteria[2].points: found an unknown key, expected one of"
                                + " code, name, description, aliases, misprints, max, criteria",
                        "missing-key line 6, column 3: $.root.criteria[3].code: found nothing, expected this key",
                        "wrong-type line 6, column 12: $.root.criteria[3].name: found the string \"Three\", expected an object",
                        "wrong-type line 6, column 33: $.root.criteria[3].criteria: found an object, expected an array",
                        "maximum-missing line 7, column 3: $.root.criteria[4].max: found no maximum, expected a maximum for each leaf",
                        "blank-text line 7, column 32: $.root.criteria[4].name.en: found a blank text, expected a text",
                        "wrong-type line 8, column 13: $.groups[0]: found null, expected an object");
    }

    @Test
    void validatesFirstOfDuplicateMembers() {
        assertThat(Messages.of(with("\"max\": 100", "\"max\": 99, \"max\": 100")))
                .containsExactly(
                        "maximum-mismatch line 3, column 61: $.root.max: found 99, expected 100, the sum of the maxima below",
                        "duplicate-key line 3, column 65: $.root.max: found the key a second time, expected each key once; the"
                                + " first is at line 3, column 54");
    }

    @Test
    void requiresRoot() {
        assertThat(Messages.of("{\"format\": \"kompass/catalogue/1\", \"revision\": \"X\", \"language\": \"en\"}"))
                .containsExactly("missing-key line 1, column 1: $.root: found nothing, expected this key");
    }

    @Test
    void rejectsTooDeepTree() {
        String open = "{\"code\":\"c\",\"name\":{\"en\":\"n\"},\"criteria\":[".repeat(18);
        assertThat(Messages.of("{\"format\":\"kompass/catalogue/1\",\"revision\":\"X\",\"language\":\"en\",\"root\":"
                        + open + "]}".repeat(18) + "}"))
                .filteredOn(message -> message.startsWith("too-deep"))
                .containsExactly("too-deep line 1, column 785: $.root" + ".criteria[0]".repeat(17)
                        + ": found a criterion of depth 17, expected a depth of at most 16");
    }
}
