package io.github.kommunkompass.value;

/** The severity of a {@link Violation}. */
public enum Severity implements Identified {
    /** The input cannot be used. */
    ERROR,
    /** The input can be used, but is probably wrong. */
    WARNING;

    @Override
    public String toString() {
        return id();
    }
}
