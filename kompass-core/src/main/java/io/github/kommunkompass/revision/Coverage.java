package io.github.kommunkompass.revision;

import java.util.Locale;

/** What a crosswalk says of a criterion. */
public enum Coverage {
    /** It is in a link. */
    COVERED,
    /** It is in the later catalogue alone. */
    ADDED,
    /** It is in the earlier catalogue alone. */
    REMOVED,
    /** Nothing is said of it. That is not that nothing changed. */
    UNKNOWN;

    /**
     * Returns the stable name, for tools, such as {@code covered}.
     *
     * @return the name in lower case
     */
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }
}
