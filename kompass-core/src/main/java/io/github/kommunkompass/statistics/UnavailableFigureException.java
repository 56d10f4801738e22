package io.github.kommunkompass.statistics;

import java.util.NoSuchElementException;

/** Thrown when the value of a figure is asked for that cannot be had. */
public final class UnavailableFigureException extends NoSuchElementException {

    private static final long serialVersionUID = 1L;

    private final UnavailableReason reason;

    UnavailableFigureException(UnavailableReason reason) {
        super("the figure cannot be had: " + reason.words());
        this.reason = reason;
    }

    /**
     * Returns why the figure cannot be had.
     *
     * @return the reason
     */
    public UnavailableReason reason() {
        return reason;
    }
}
