package io.github.kommunkompass.evaluation;

import io.github.kommunkompass.value.Identified;

/** The kind of a {@link Finding}. */
public enum FindingKind implements Identified {
    /** A strength, <i>styrka</i>. */
    STRENGTH,
    /** An improvement opportunity, <i>förbättringsmöjlighet</i>, which action plans refer to. */
    IMPROVEMENT,
    /** A good example for others, <i>gott exempel</i>. */
    GOOD_EXAMPLE
}
