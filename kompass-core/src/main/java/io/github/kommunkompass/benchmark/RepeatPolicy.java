package io.github.kommunkompass.benchmark;

import java.util.Locale;

/** What a population does with a municipality that was evaluated more than once. There is no default: say which. */
public enum RepeatPolicy {
    /** Every evaluation counts; a municipality that was evaluated twice counts twice. */
    ALL,
    /** Only the latest evaluation of each municipality counts. */
    LATEST,
    /** Only the first evaluation of each municipality counts. */
    FIRST;

    /**
     * Returns the stable name, for tools, such as {@code latest}.
     *
     * @return the name in lower case
     */
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }
}
