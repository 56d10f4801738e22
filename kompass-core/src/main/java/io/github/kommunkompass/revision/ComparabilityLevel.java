package io.github.kommunkompass.revision;

import java.util.Locale;

/** How far points under one catalogue can be compared with points under another. */
public enum ComparabilityLevel {
    /** All of them can. */
    FULL,
    /** Some of them can. */
    PARTIAL,
    /** None of them can. */
    NONE;

    /**
     * Returns the stable name, for tools, such as {@code partial}.
     *
     * @return the name in lower case
     */
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }
}
