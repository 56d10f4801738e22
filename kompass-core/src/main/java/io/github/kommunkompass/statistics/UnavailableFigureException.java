package io.github.kommunkompass.statistics;

import java.util.NoSuchElementException;

/** Thrown when the value of an unavailable figure is requested. */
public final class UnavailableFigureException extends NoSuchElementException {

    private static final long serialVersionUID = 1L;

    private final UnavailableReason reason;

    UnavailableFigureException(UnavailableReason reason) {
        super("figure unavailable: " + reason.words());
        this.reason = reason;
    }

    /** {@return the reason why the figure is unavailable} */
    public UnavailableReason reason() {
        return reason;
    }
}
