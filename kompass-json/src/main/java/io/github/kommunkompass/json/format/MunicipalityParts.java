package io.github.kommunkompass.json.format;

import io.github.kommunkompass.json.shape.Member;
import io.github.kommunkompass.json.shape.Members;
import io.github.kommunkompass.json.shape.ObjectShape;
import io.github.kommunkompass.json.shape.Schema;
import io.github.kommunkompass.json.shape.Shape;
import io.github.kommunkompass.json.shape.StringShape;
import io.github.kommunkompass.municipality.Municipality;
import io.github.kommunkompass.value.Limits;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * The parts of a municipality as members of an object. Each is checked with valid other parts, so that all errors are reported,
 * each at its place.
 */
abstract class MunicipalityParts<T> extends ObjectShape<T> {

    private static final String ANY_NAME = "?";
    private static final String ANY_COUNTRY = "SE";

    /** In code points, as lengths are in JSON Schema. */
    private static final String DESCRIPTION =
            "The name without the word for municipality: visible characters, with single spaces"
                    + " between words and U+002D as the hyphen. A name that matches can still be refused: if it has a character that Unicode"
                    + " has not assigned, if it has more than 30 combining marks of other blocks in a row, or if its normalisation form C"
                    + " has more than 200 characters or more than 30 combining marks in a row.";

    private static final Shape<String> NAME = StringShape.of(
            text -> Municipality.of(text, ANY_COUNTRY).name(),
            name -> name,
            Schema.type("string")
                    .with("minLength", 1)
                    .with("maxLength", Limits.MUNICIPALITY_NAME_LENGTH)
                    .with("pattern", Municipality.NAME_PATTERN)
                    .described(DESCRIPTION));

    private static final Shape<String> CODE = StringShape.any()
            .withSchema(Schema.type("string")
                    .with("pattern", "^[A-Za-z0-9][A-Za-z0-9.-]*$")
                    .with("maxLength", Limits.CODE_LENGTH));

    private final Member<T, String> name;
    private final Member<T, String> country;
    private final Member<T, String> code;

    MunicipalityParts(Function<T, Municipality> municipality) {
        name = required("name", NAME, value -> municipality.apply(value).name());
        country = required(
                "country", Common.COUNTRY, value -> municipality.apply(value).country());
        code = optional("code", CODE, value -> municipality.apply(value).code());
    }

    /** Returns the municipality, or null if a part is invalid. */
    final @Nullable Municipality municipality(Members read) {
        String validName = read.get(name);
        String validCountry = read.get(country);
        String givenCode = read.get(code);
        Municipality made = validCountry == null || givenCode == null
                ? null
                : read.made(
                        code, () -> Municipality.of(validName == null ? ANY_NAME : validName, validCountry, givenCode));
        if (validName == null || validCountry == null || read.isInvalid(code)) {
            return null;
        }
        return givenCode == null ? Municipality.of(validName, validCountry) : made;
    }
}
