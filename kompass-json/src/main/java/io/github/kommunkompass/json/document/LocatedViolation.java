package io.github.kommunkompass.json.document;

import io.github.kommunkompass.value.Violation;

/**
 * A violation and where in the text it is.
 *
 * @param violation which rule was broken and how
 * @param position where the value stands that broke it
 */
public record LocatedViolation(Violation violation, Position position) {

    /**
     * Returns the violation in one line, such as
     * {@code line 3, column 14: $.points['1.1']: found 25, expected a whole number from 0 to 20}.
     *
     * @return the position, the path, what was found and what was expected
     */
    public String message() {
        return position + ": " + violation.message();
    }
}
