package io.github.kommunkompass.catalogue;

import io.github.kommunkompass.value.Limits;
import io.github.kommunkompass.value.Rule;

/** Validation rules for catalogues. */
public enum CatalogueRule implements Rule {
    /** The revision's name is an identifier of at most 200 characters. */
    INVALID_REVISION,
    /** The country is an ISO 3166-1 code of two letters. */
    INVALID_COUNTRY,
    /** Each language is a BCP 47 tag of at most 200 characters. */
    INVALID_LANGUAGE,
    /** Names, aliases, misprints, labels and descriptions are not blank. */
    BLANK_TEXT,
    /**
     * Names, aliases, misprints, labels and descriptions have no unpaired surrogate and at most {@value Limits#COMBINING_MARKS}
     * combining marks in a row. Descriptions have at most {@value Limits#TEXT_LENGTH} characters, and the others at most {@value
     * Limits#NAME_LENGTH}.
     */
    INVALID_TEXT,
    /** There is at most one text per language. */
    DUPLICATE_NAME,
    /** Each criterion has a name in the language of the catalogue. */
    NAME_MISSING,
    /** Each code is an identifier of at most 200 characters. */
    INVALID_CODE,
    /** The root's code is {@code total}, and no other criterion's is. */
    MISPLACED_TOTAL,
    /** No two criteria have the same code. */
    DUPLICATE_CODE,
    /** The root has at least one criterion below it. */
    NO_CRITERIA,
    /** The tree is at most {@value Limits#CATALOGUE_DEPTH} levels deep. */
    TOO_DEEP,
    /** Each leaf has a maximum. */
    MAXIMUM_MISSING,
    /** Each maximum is at least 1. */
    MAXIMUM_TOO_SMALL,
    /** The maximum declared for a criterion with children is the sum of theirs. */
    MAXIMUM_MISMATCH,
    /** The sum of the maxima fits into an {@code int}. */
    MAXIMUM_TOO_LARGE,
    /** Each group has at least one criterion. */
    EMPTY_GROUP,
    /** The criteria of a group are in the catalogue. */
    UNKNOWN_CRITERION,
    /** No criterion is in two groups, or in one twice. */
    OVERLAPPING_GROUPS
}
