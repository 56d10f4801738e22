package io.github.kommunkompass.catalogue;

import io.github.kommunkompass.value.InvalidValueException;
import io.github.kommunkompass.value.Limits;

/** The identifiers of catalogues: criterion codes and revision names. */
final class Identifier {

    private Identifier() {}

    static boolean isValid(String text) {
        try {
            check(text, "code");
            return true;
        } catch (InvalidValueException e) {
            return false;
        }
    }

    static String check(String text, String what) {
        return InvalidValueException.checkIdentifier(text, what, Limits.CODE_LENGTH);
    }
}
