package io.github.kommunkompass.value;

import java.util.Locale;

/** How bad a {@link Violation} is. */
public enum Severity {
    /** The input cannot be used. */
    ERROR,
    /** The input can be used, but somebody should look at it. */
    WARNING;

    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
