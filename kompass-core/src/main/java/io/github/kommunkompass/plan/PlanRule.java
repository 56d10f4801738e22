package io.github.kommunkompass.plan;

import io.github.kommunkompass.value.Rule;
import io.github.kommunkompass.value.Severity;

/** Validation rules for plans. */
public enum PlanRule implements Rule {
    /** The plan is of the evaluation: its municipality by the rule of who is who, its revision and its date. */
    OTHER_EVALUATION(Severity.ERROR),
    /** No two actions have the same id. */
    DUPLICATE_ID(Severity.ERROR),
    /** The evaluation has every finding. */
    UNKNOWN_FINDING(Severity.ERROR),
    /** The catalogue has every code. */
    UNKNOWN_CRITERION(Severity.ERROR),
    /** Target points are from 0 to the criterion's maximum. */
    TARGET_OUT_OF_RANGE(Severity.ERROR),
    /** Target points are not below the points of the evaluation, or below those that are certain if they are unknown. */
    TARGET_BELOW_POINTS(Severity.ERROR),
    /** Actions that are not dropped have the same target for a criterion. */
    CONFLICTING_TARGETS(Severity.ERROR),
    /** The due date is not certainly before the date of the evaluation. */
    DUE_BEFORE_EVALUATION(Severity.ERROR),
    /** Each action is about a finding or a criterion. */
    NOT_ABOUT_ANYTHING(Severity.WARNING);

    private final Severity severity;

    PlanRule(Severity severity) {
        this.severity = severity;
    }

    @Override
    public Severity severity() {
        return severity;
    }
}
