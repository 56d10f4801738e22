package io.github.kommunkompass.table;

import io.github.kommunkompass.value.Quoted;
import io.github.kommunkompass.value.Violation;
import java.io.Serializable;

/**
 * A violation with the cell that it is in.
 *
 * @param violation the violation; its path is that of the value in the evaluation, such as {@code $.points['1.1']}, or in the plan, or the
 *     root
 * @param cell the cell; A1 for what is wrong with a table as a whole
 */
public record CellViolation(Violation violation, Cell cell) implements Serializable {

    /**
     * {@return the violation in one line, such as {@code B7: found '69,5', expected a whole number from 0 to 100}}
     */
    public String message() {
        return Quoted.visible(cell.toString()) + ": found " + violation.found() + ", expected " + violation.expected();
    }

    @Override
    public String toString() {
        return message();
    }
}
