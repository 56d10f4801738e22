package io.github.kommunkompass.evaluation;

import io.github.kommunkompass.value.Identified;

/** What a {@link Finding} is. */
public enum FindingKind implements Identified {
    /** Something that the municipality does well, <i>styrka</i>. */
    STRENGTH,
    /** Something to do better, <i>förbättringsmöjlighet</i>; action plans are tied to these. */
    IMPROVEMENT,
    /** Something for others to learn from, <i>gott exempel</i>. */
    GOOD_EXAMPLE
}
