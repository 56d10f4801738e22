package io.github.kommunkompass.benchmark;

import java.util.NoSuchElementException;

/** Thrown when the value of a figure is asked for that cannot be had. */
public final class AbsentFigureException extends NoSuchElementException {

    private static final long serialVersionUID = 1L;

    private final Absence reason;

    AbsentFigureException(Absence reason) {
        super("the figure cannot be had: " + reason.words());
        this.reason = reason;
    }

    /**
     * Returns why the figure cannot be had.
     *
     * @return the reason
     */
    public Absence reason() {
        return reason;
    }
}
