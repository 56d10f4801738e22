package io.github.kommunkompass.municipality;

import io.github.kommunkompass.value.CountryCode;
import io.github.kommunkompass.value.InvalidValueException;
import io.github.kommunkompass.value.Quoted;
import java.text.Normalizer;
import java.util.Optional;

/**
 * A municipality, by name, country and perhaps its official code: <i>Nässjö</i>, {@code SE}, {@code 0682}.
 *
 * <p>Municipalities are equal if name, country and code are. They are ordered by country, name and code, consistent with
 * {@code equals}.
 *
 * @param name the name without the word for municipality, one line without white space around it and without unpaired
 *     surrogates, in Unicode normalisation form C
 * @param country an ISO 3166-1 code of two letters, such as {@code SE} or {@code NO}
 * @param code the official code, or empty: four digits in Sweden (<i>kommunkod</i>) and Norway (<i>kommunenummer</i>), at
 *     most 200 letters and digits elsewhere
 */
public record Municipality(String name, String country, Optional<String> code) implements Comparable<Municipality> {

    /**
     * Creates a municipality. The name is normalised to form C.
     *
     * @param name the name
     * @param country an ISO 3166-1 code of two letters
     * @param code the official code, or empty
     * @throws InvalidValueException if the name, the country or the code is invalid
     */
    public Municipality {
        CountryCode.check(country);
        if (!name.equals(name.strip()) || name.isEmpty() || name.chars().anyMatch(Character::isISOControl)) {
            throw new InvalidValueException(
                    "municipality " + Quoted.of(name), "a name of one line without white space around it");
        }
        InvalidValueException.checkText(name, "municipality name", "a name");
        if (code.isPresent()) {
            MunicipalityCode.check(code.get(), country);
        }
        name = Normalizer.normalize(name, Normalizer.Form.NFC);
    }

    /**
     * Obtains a municipality without its official code.
     *
     * @param name the name
     * @param country an ISO 3166-1 code of two letters
     * @return the municipality
     * @throws InvalidValueException if the name or the country is invalid
     */
    public static Municipality of(String name, String country) {
        return new Municipality(name, country, Optional.empty());
    }

    /**
     * Obtains a municipality with its official code.
     *
     * @param name the name
     * @param country an ISO 3166-1 code of two letters
     * @param code the official code
     * @return the municipality
     * @throws InvalidValueException if the name, the country or the code is invalid
     */
    public static Municipality of(String name, String country, String code) {
        return new Municipality(name, country, Optional.of(code));
    }

    @Override
    public int compareTo(Municipality other) {
        int order = country.compareTo(other.country);
        if (order == 0) {
            order = name.compareTo(other.name);
        }
        return order == 0 ? code.orElse("").compareTo(other.code.orElse("")) : order;
    }

    /** {@return name and country, such as {@code Nässjö (SE)}} */
    public String describe() {
        return name + " (" + country + ")";
    }

    @Override
    public String toString() {
        return describe();
    }
}
