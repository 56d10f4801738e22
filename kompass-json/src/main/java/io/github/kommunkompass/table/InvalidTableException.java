package io.github.kommunkompass.table;

import io.github.kommunkompass.value.InvalidInputException;
import io.github.kommunkompass.value.Limits;
import java.util.List;

/** Thrown if a table is invalid; carries every violation with its cell. */
public final class InvalidTableException extends InvalidInputException {

    private static final long serialVersionUID = 1L;

    private final CellViolation[] cellViolations;

    /**
     * Creates the exception.
     *
     * @param located every violation, in the order of the table; at least one is an error
     */
    InvalidTableException(List<CellViolation> located) {
        super(
                "The table",
                located.stream().map(CellViolation::violation).toList(),
                located.stream()
                        .limit(Limits.VIOLATIONS_IN_MESSAGE)
                        .map(CellViolation::message)
                        .toList());
        this.cellViolations = located.toArray(CellViolation[]::new);
    }

    /** {@return every violation with its cell, in the order of the table; at least one is an error} */
    public List<CellViolation> cellViolations() {
        return List.of(cellViolations);
    }
}
