package io.github.kommunkompass.scoring;

import io.github.kommunkompass.value.Rule;
import io.github.kommunkompass.value.Severity;

/** What an evaluation has to keep. */
public enum EvaluationRule implements Rule {
    /** Every code is one of the catalogue. */
    UNKNOWN_CRITERION(Severity.ERROR),
    /** Points lie from 0 to the criterion's maximum. */
    POINTS_OUT_OF_RANGE(Severity.ERROR),
    /** Points reported for a criterion whose parts are all known are the sum of its parts. */
    SUM_MISMATCH(Severity.ERROR),
    /** Points reported for a criterion whose parts are not all known lie within what its parts allow. */
    SUM_OUT_OF_BOUNDS(Severity.ERROR),
    /** Nothing is reported below a criterion that is not applicable. */
    NOT_APPLICABLE_CONFLICT(Severity.ERROR),
    /** At least one criterion has points. */
    NO_POINTS(Severity.WARNING),
    /** The date lies within the span in which the revision was in use, as far as can be told. */
    DATE_OUTSIDE_PERIOD(Severity.WARNING),
    /** The municipality is of the country that the revision was made for. */
    COUNTRY_MISMATCH(Severity.WARNING),
    /** The areas do not all have the same points. */
    ALL_AREAS_EQUAL(Severity.WARNING),
    /** Not every leaf has its maximum. */
    ALL_AT_MAXIMUM(Severity.WARNING);

    private final Severity severity;

    EvaluationRule(Severity severity) {
        this.severity = severity;
    }

    @Override
    public Severity severity() {
        return severity;
    }
}
