package io.github.kommunkompass.evaluation;

import java.util.Locale;

/** What a {@link Finding} is. */
public enum FindingKind {
    /** Something that the municipality does well, <i>styrka</i>. */
    STRENGTH,
    /** Something to do better, <i>förbättringsmöjlighet</i>; action plans are tied to these. */
    IMPROVEMENT,
    /** Something for others to learn from, <i>gott exempel</i>. */
    GOOD_EXAMPLE;

    /**
     * Returns the stable name of the kind, for tools, such as {@code good-example}.
     *
     * @return lower-case words with hyphens between
     */
    public String id() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
