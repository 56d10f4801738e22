package io.github.kommunkompass.scoring;

import io.github.kommunkompass.value.Rule;
import io.github.kommunkompass.value.Severity;

/** Validation rules for evaluations. */
public enum EvaluationRule implements Rule {
    /** The catalogue has every code. */
    UNKNOWN_CRITERION(Severity.ERROR),
    /** No two findings have the same id. */
    DUPLICATE_ID(Severity.ERROR),
    /** Points are from 0 to the criterion's maximum. */
    POINTS_OUT_OF_RANGE(Severity.ERROR),
    /** If all parts of a criterion are known, its reported points are their sum. */
    SUM_MISMATCH(Severity.ERROR),
    /** If not all parts of a criterion are known, its reported points are within the bounds of their sum. */
    SUM_OUT_OF_BOUNDS(Severity.ERROR),
    /** Below a criterion that is not applicable, nothing else is reported. */
    NOT_APPLICABLE_CONFLICT(Severity.ERROR),
    /** At least one criterion has points. */
    NO_POINTS(Severity.WARNING),
    /** The date is not certainly outside the period in which the revision was in use. */
    DATE_OUTSIDE_PERIOD(Severity.WARNING),
    /** The municipality is in the country of the revision. */
    COUNTRY_MISMATCH(Severity.WARNING),
    /** The register has the municipality, if it covers the country. */
    UNKNOWN_MUNICIPALITY(Severity.WARNING),
    /** The name of the municipality does not end with the word for municipality, such as <i>kommun</i>. */
    MUNICIPALITY_NAME_WITH_WORD(Severity.WARNING),
    /** The name of the municipality fits one municipality of the register, or a code decides. */
    AMBIGUOUS_MUNICIPALITY(Severity.WARNING),
    /** The code of the municipality is that of the register. */
    MUNICIPALITY_CODE_MISMATCH(Severity.WARNING),
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
