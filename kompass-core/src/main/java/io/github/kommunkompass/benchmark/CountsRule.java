package io.github.kommunkompass.benchmark;

import io.github.kommunkompass.value.Rule;

/** Validation rules for rows of counts. */
public enum CountsRule implements Rule {
    /** Each code is in the catalogue. */
    UNKNOWN_CRITERION,
    /** Points are from 0 to the criterion's maximum. */
    POINTS_OUT_OF_RANGE,
    /** No count is below zero. */
    NEGATIVE_COUNT,
    /** There is one row for each number of points of a criterion. */
    DUPLICATE_ROW,
    /** No criterion has more values than there are evaluations. */
    MORE_THAN_EVALUATIONS
}
