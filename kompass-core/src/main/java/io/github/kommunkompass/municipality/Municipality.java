package io.github.kommunkompass.municipality;

import io.github.kommunkompass.value.CountryCode;
import io.github.kommunkompass.value.Quoted;
import java.text.Normalizer;
import java.util.Optional;
import java.util.regex.Pattern;
import org.immutables.value.Value;

/**
 * A municipality, by name and country and perhaps its official code: <i>Nässjö</i>, {@code SE}, {@code 0682}.
 *
 * <p>Two are equal if all three are. The name is held in Unicode normalisation form C, so that it does not matter how a
 * source spells an <i>ö</i>. Immutable and safe on any thread.
 */
@Value.Immutable
public interface Municipality {

    /**
     * Returns the name, without the word for municipality.
     *
     * @return text of one line that neither begins nor ends with white space
     */
    String name();

    /**
     * Returns the country.
     *
     * @return an ISO 3166-1 code of two letters, such as {@code SE} or {@code NO}
     */
    String country();

    /**
     * Returns the official code: four digits in Sweden (<i>kommunkod</i>) and Norway (<i>kommunenummer</i>).
     *
     * @return the code, or empty if it is not given
     */
    Optional<String> code();

    /**
     * Obtains a municipality without its official code.
     *
     * @param name the name
     * @param country an ISO 3166-1 code of two letters
     * @return the municipality
     * @throws IllegalArgumentException if the name or the country cannot be one
     */
    static Municipality of(String name, String country) {
        return new MunicipalityBuilder().name(name).country(country).build();
    }

    /**
     * Obtains a municipality with its official code.
     *
     * @param name the name
     * @param country an ISO 3166-1 code of two letters
     * @param code the official code
     * @return the municipality
     * @throws IllegalArgumentException if the name, the country or the code cannot be one
     */
    static Municipality of(String name, String country, String code) {
        return new MunicipalityBuilder().name(name).country(country).code(code).build();
    }

    /**
     * Holds the rules of a municipality, and composes the letters of its name.
     *
     * @return this, or the same with its name in normalisation form C
     * @throws IllegalArgumentException if the name, the country or the code cannot be one
     */
    @Value.Check
    default Municipality normalised() {
        CountryCode.check(country());
        if (!name().equals(name().strip()) || name().isEmpty() || name().chars().anyMatch(Character::isISOControl)) {
            throw new IllegalArgumentException("found municipality " + Quoted.of(name())
                    + ", expected a name of one line without white space around it");
        }
        if (code().filter(code -> !Format.code(country()).matcher(code).matches())
                .isPresent()) {
            throw new IllegalArgumentException("found code " + Quoted.of(code().get()) + ", expected "
                    + (Format.hasNumbers(country()) ? "four digits" : "letters and digits"));
        }
        String composed = Normalizer.normalize(name(), Normalizer.Form.NFC);
        return composed.equals(name())
                ? this
                : new MunicipalityBuilder().from(this).name(composed).build();
    }
}

/** How official codes are written. */
final class Format {

    private static final Pattern NUMBER = Pattern.compile("[0-9]{4}");
    private static final Pattern ANY = Pattern.compile("[A-Za-z0-9][A-Za-z0-9.-]*");

    private Format() {}

    static boolean hasNumbers(String country) {
        return country.equals("SE") || country.equals("NO");
    }

    static Pattern code(String country) {
        return hasNumbers(country) ? NUMBER : ANY;
    }
}
