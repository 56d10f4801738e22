package io.github.kommunkompass.json.format;

import io.github.kommunkompass.json.shape.Input;
import io.github.kommunkompass.json.shape.Member;
import io.github.kommunkompass.json.shape.Members;
import io.github.kommunkompass.json.shape.ObjectShape;
import io.github.kommunkompass.json.shape.Schema;
import io.github.kommunkompass.json.shape.Shape;
import io.github.kommunkompass.json.shape.StringShape;
import io.github.kommunkompass.municipality.Municipality;
import org.jspecify.annotations.Nullable;

/** A municipality. Each part is checked with valid other parts, so that all errors are reported, each at its place. */
final class MunicipalityShape extends ObjectShape<Municipality> {

    private static final String ANY_NAME = "?";
    private static final String ANY_COUNTRY = "SE";

    private static final Shape<String> NAME = StringShape.of(
            text -> Municipality.of(text, ANY_COUNTRY).name(),
            name -> name,
            Schema.type("string").with("minLength", 1).with("pattern", "^\\S(.*\\S)?$"));

    private static final Shape<String> CODE = StringShape.any()
            .withSchema(Schema.type("string")
                    .with("pattern", "^[A-Za-z0-9][A-Za-z0-9.-]*$")
                    .with("maxLength", Input.LONGEST_NAME));

    static final Shape<Municipality> MUNICIPALITY = new MunicipalityShape().named("municipality");

    private final Member<Municipality, String> name = required("name", NAME, Municipality::name);
    private final Member<Municipality, String> country = required("country", Common.COUNTRY, Municipality::country);
    private final Member<Municipality, String> code = optional("code", CODE, Municipality::code);

    @Override
    protected @Nullable Municipality make(Members read) {
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
