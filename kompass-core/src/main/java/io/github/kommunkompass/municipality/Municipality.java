package io.github.kommunkompass.municipality;

import io.github.kommunkompass.value.CountryCode;
import io.github.kommunkompass.value.InvalidValueException;
import java.io.Serializable;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A municipality, by name, country and perhaps its official code: <i>Nässjö</i>, {@code SE}, {@code 0682}.
 *
 * <p>Municipalities are equal if name, country and code are. They are ordered by country, name and code, consistent with
 * {@code equals}.
 *
 * <p>A name has 1 to 200 code points, at most 30 combining marks in a row, and is in Unicode normalisation form C. Its characters
 * are visible and assigned in the Unicode version of the Java runtime, with single spaces (U+0020) between words: no control,
 * format or private-use characters, no default-ignorable ones, no unpaired surrogates, no replacement character (U+FFFD), and no
 * other spaces. The hyphen is U+002D, neither U+2010 nor U+2011.
 *
 * @param name the name without the word for municipality
 * @param country an ISO 3166-1 code of two letters, such as {@code SE} or {@code NO}
 * @param code the official code, or empty: four digits in Sweden (<i>kommunkod</i>) and Norway (<i>kommunenummer</i>), at
 *     most 200 letters and digits elsewhere
 */
public record Municipality(String name, String country, Optional<String> code)
        implements Comparable<Municipality>, Serializable {

    /**
     * A regular expression that every name matches, for ECMA-262 (with the flag {@code u}), Python and Java, as in the JSON
     * Schemas. It does not limit the length. Some texts match that are not accepted: those with unassigned characters or with
     * too many marks that only some scripts have, and those that are too long or have too many marks in form C.
     */
    public static final String NAME_PATTERN = MunicipalityName.PATTERN;

    /**
     * Creates a municipality. The name may be in another normalisation form.
     *
     * @param name the name
     * @param country an ISO 3166-1 code of two letters
     * @param code the official code, or empty
     * @throws InvalidValueException if the name, the country or the code is invalid
     */
    public Municipality {
        CountryCode.check(country);
        name = MunicipalityName.canonical(name);
        if (code.isPresent()) {
            MunicipalityCode.check(code.get(), country);
        }
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

    /** The parts, since an {@code Optional} cannot be serialised. */
    private record Parts(
            String name, String country, @Nullable String code) implements Serializable {

        private Object readResolve() {
            return new Municipality(name, country, Optional.ofNullable(code));
        }
    }

    private Object writeReplace() {
        return new Parts(name, country, code.orElse(null));
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
