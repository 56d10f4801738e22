package io.github.kommunkompass.json.document;

import io.github.kommunkompass.value.Violation;
import java.io.Serializable;

/**
 * A violation with its position in the text.
 *
 * @param violation the violation
 * @param position the position of the invalid value
 */
public record LocatedViolation(Violation violation, Position position) implements Serializable {

    /**
     * Returns the violation as one line, such as
     * {@code line 3, column 14: $.points['1.1']: found 25, expected a whole number from 0 to 20}.
     *
     * @return the position, the path, and the values found and expected
     */
    public String message() {
        return position + ": " + violation.message();
    }
}
