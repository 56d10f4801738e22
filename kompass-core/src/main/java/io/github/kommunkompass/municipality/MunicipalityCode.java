package io.github.kommunkompass.municipality;

import io.github.kommunkompass.value.InvalidValueException;
import io.github.kommunkompass.value.Quoted;
import java.util.regex.Pattern;

/** The form of official codes: four digits in Sweden and Norway, at most 200 letters and digits elsewhere. */
final class MunicipalityCode {

    private static final Pattern FOUR_DIGITS = Pattern.compile("[0-9]{4}");
    private static final Pattern ANY = Pattern.compile("[A-Za-z0-9][A-Za-z0-9.-]*");

    private MunicipalityCode() {}

    static void check(String code, String country) {
        boolean hasDigits = country.equals("SE") || country.equals("NO");
        if (!hasDigits) {
            InvalidValueException.checkLength(code, "code");
        }
        if (!(hasDigits ? FOUR_DIGITS : ANY).matcher(code).matches()) {
            throw new InvalidValueException(
                    "code " + Quoted.of(code), hasDigits ? "four digits" : "letters and digits");
        }
    }
}
